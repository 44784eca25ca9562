import type {Flow, Incident, Position} from '../../../geo/index.ts';
import type {Words} from '../words/words.ts';
import type {Care} from './care.ts';
import {leavesNames} from './care.ts';
import type {Place} from './coarse-place.ts';
import {coarsePlace, namelessPlace} from './coarse-place.ts';
import {placeOf} from './place-of.ts';
import {withoutNames} from './without-names.ts';

/** An incident without what care leaves out, as its citations stand. */
export function carefulIncident(incident: Incident, care: Care, words: Words): Incident {
  if (!leavesNames(care)) return incident;
  const {where, at} = carefulPlace(placeOf(incident), care, words);
  // Without coarser places an area keeps its border.
  const geometry = care.places === null ? incident.geometry : at && {type: 'Point' as const, coordinates: [...at]};
  const {radiusKm} = care.places === null ? incident.properties.where : where;
  const unnamed = withoutNames(incident, where.name, words);
  return {...unnamed, geometry, properties: {...unnamed.properties, where: {...where, radiusKm}}};
}

/** The same of a flow. */
export function carefulFlow(flow: Flow, care: Care, words: Words): Flow {
  if (!leavesNames(care)) return flow;
  const ends = (flow.geometry?.coordinates ?? []) as readonly unknown[] as readonly Position[];
  const from = flowEnd({where: flow.properties.from, at: ends[0] ?? null}, care, words);
  const to = flowEnd({where: flow.properties.to, at: ends.at(-1) ?? null}, care, words);
  const moves = from.at && to.at && (from.at[0] !== to.at[0] || from.at[1] !== to.at[1]);
  const geometry = moves ? {type: 'LineString' as const, coordinates: [[...from.at], [...to.at]]} : null;
  const unnamed = withoutNames(flow, `${from.where.name} → ${to.where.name}`, words);
  return {...unnamed, geometry, properties: {...unnamed.properties, from: from.where, to: to.where}};
}

// The end of an arrow that stands for a country or a region tells no place.
function flowEnd(place: Place, care: Care, words: Words): Place {
  const {precision} = place.where;
  const stands = precision === 'country' || precision === 'region' || precision === 'unknown';
  return stands ? namelessPlace(place, words.language) : carefulPlace(place, care, words);
}

function carefulPlace(place: Place, {places}: Care, {language}: Words): Place {
  return places === null ? namelessPlace(place, language) : coarsePlace(place, places, language);
}
