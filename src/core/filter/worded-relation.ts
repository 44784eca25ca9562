import type {NamedRegion, Where} from '../../../geo/index.ts';
import type {Region, RegionArea} from '../region/region.ts';
import type {Relation} from '../region/relation.ts';
import {REGION_RELATION} from '../region/relation.ts';

const {outside, partly, inside} = REGION_RELATION;

/**
 * How a place that cannot be drawn lies to an area, by its words: "Central Asia" is inside the named region of that name,
 * and what is known to be in a country is inside a region that holds the whole country and partly in one that holds some
 * of its provinces. Of a drawn shape the words say nothing, so that the place counts as outside.
 */
export function wordedRelation(where: Where, area: RegionArea, named: ReadonlyMap<string, NamedRegion>): Relation {
  let relation: Relation = area[0]?.operation === 'add' ? outside : inside;
  for (const {operation, region} of area) {
    const here = relationTo(where, region, named);
    if (operation === 'add') relation = here > relation ? here : relation;
    else if (here === inside) relation = outside;
    else if (here === partly && relation === inside) relation = partly;
  }
  return relation;
}

function relationTo({name, country}: Where, region: Region, named: ReadonlyMap<string, NamedRegion>): Relation {
  const properties = region.shape === 'named' ? named.get(region.id)?.properties : undefined;
  if (!properties) return outside;
  if (properties.name.toLowerCase() === name.toLowerCase()) return inside;
  if (country === undefined) return outside;
  const whole = properties.members.find(({code}) => code === country);
  if (whole) return whole.except?.length ? partly : inside;
  return properties.members.some(({code}) => code.startsWith(`${country}-`)) ? partly : outside;
}
