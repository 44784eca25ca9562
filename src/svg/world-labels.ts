import type {Box} from '../core/scene/place-labels.ts';
import {overlaps} from '../core/scene/place-labels.ts';
import type {GeometryCollection, Point} from 'topojson-specification';
import {feature} from 'topojson-client';
import type {MapView} from './map-view.ts';
import type {Shape} from './shape.ts';
import {textShape} from './text.ts';
import {textWidth} from './text-width.ts';
import type {NamedPlace, PlaceProperties, WorldTopology} from './world-topology.ts';
import {positionOf} from './world-topology.ts';

/** Width in px of the casing under place names. */
const HALO = 2.5;

/** Free room around place names in px: few names read better than many. */
const ROOM = {country: 16, city: 10};

/** Names of countries and cities for this camera; one that would touch a box is left out. Boxes are in px. */
export function worldLabels(topology: WorldTopology, view: MapView, taken: readonly Box[]): Shape[] {
  const boxes = [...taken];
  const {language} = view.words;
  const countries = places(topology, topology.objects.countries).flatMap((place) => country(place, view, {boxes, language}));
  const cities = places(topology, topology.objects.cities).flatMap((place) => city(place, view, {boxes, language}));
  return [...countries, ...cities];
}

function places(topology: WorldTopology, object: GeometryCollection<PlaceProperties>): NamedPlace[] {
  return feature<PlaceProperties>(topology, object as GeometryCollection<PlaceProperties> & {geometries: Point<PlaceProperties>[]})
    .features.flatMap(({geometry, properties}) =>
      geometry.type === 'Point' ? [{...properties, position: positionOf(geometry)}] : []
    )
    .sort((a, b) => a.rank - b.rank);
}

function country(place: NamedPlace, view: MapView, {boxes, language}: {boxes: Box[]; language: string}): Shape[] {
  const {palette, camera, measure = textWidth} = view;
  // Large countries show from the start, small ones as they grow on the screen.
  if (place.rank > camera.zoom * 1.5) return [];
  const size = Math.max(10, 13 - place.rank * 0.6);
  const tracking = Math.round(size * Math.max(0.08, 0.34 - place.rank * 0.05) * 10) / 10;
  const line = {text: nameOf(place, language).toLocaleUpperCase(language), size, weight: 500, tracking, color: palette.labelCountry};
  const width = measure(line.text, line);
  const point = facing(place, view);
  if (!point) return [];
  const [x, y] = point;
  const box = {left: x - width / 2, right: x + width / 2, top: y - size / 2 - 2, bottom: y + size / 2 + 2};
  if (!take(box, boxes, {view, room: ROOM.country})) return [];
  return [
    textShape([line], {
      ...{key: `country-${place.name}`, x: x + tracking / 2, y: y + size * 0.36, leading: 0, anchor: 'middle'},
      halo: {color: palette.land, width: HALO}
    })
  ];
}

function city(place: NamedPlace, view: MapView, {boxes, language}: {boxes: Box[]; language: string}): Shape[] {
  const {palette, camera, measure = textWidth} = view;
  if (place.rank > camera.zoom - 1.5) return [];
  const point = facing(place, view);
  if (!point) return [];
  const [x, y] = point;
  const line = {text: nameOf(place, language), size: 11, weight: 400, color: palette.labelCity};
  const width = measure(line.text, line);
  for (const side of [1, -1]) {
    const left = side > 0 ? x - 3 : x - 6 - width;
    const box = {left, right: left + width + 9, top: y - 8, bottom: y + 8};
    if (!take(box, boxes, {view, room: ROOM.city})) continue;
    const dot: Shape = {tag: 'circle', key: 'dot', attributes: {cx: x, cy: y, r: 1.6, fill: palette.labelCity}};
    const name = textShape([line], {
      ...{key: 'name', x: x + side * 6, y: y + 4, leading: 0, anchor: side > 0 ? 'start' : 'end'},
      halo: {color: palette.land, width: HALO}
    });
    return [{tag: 'g', key: `city-${place.name}-${place.position.join()}`, attributes: {}, children: [dot, name]}];
  }
  return [];
}

// Where a place is on the screen; null also where the globe turns away, so that a name would lie on its rim.
function facing({position: [lon, lat]}: NamedPlace, {project}: MapView): readonly [x: number, y: number] | null {
  const [point, east, north] = [project([lon, lat]), project([lon + 1, lat]), project([lon, lat + 1])];
  if (!point || !east || !north) return null;
  const across = Math.hypot(east[0] - point[0], east[1] - point[1]) / Math.cos((lat * Math.PI) / 180);
  const along = Math.hypot(north[0] - point[0], north[1] - point[1]);
  return Math.min(across, along) / Math.max(across, along) < 0.4 ? null : point;
}

function take(box: Box, boxes: Box[], {view: {size}, room}: {view: MapView; room: number}): boolean {
  if (box.left < 4 || box.top < 4 || box.right > size.width - 4 || box.bottom > size.height - 4) return false;
  if (boxes.some((other) => overlaps(box, other, room / 2))) return false;
  boxes.push(box);
  return true;
}

function nameOf({name, names}: NamedPlace, language: string): string {
  return names?.[language] ?? name;
}
