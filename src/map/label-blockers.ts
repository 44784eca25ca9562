import type {GeoJSONSource, LayerSpecification, Map as MapLibreMap, SourceSpecification} from 'maplibre-gl';
import type {Box} from '../core/scene/place-labels.ts';

const ID = 'label-blockers';
const IMAGE = 'nothing';

/** Real time between two updates, in ms: each lays out the place names of the map again. */
const PAUSE_MS = 250;

/** What a style must hold so that boxes can keep place names away: a source and a layer, which comes last. */
export const BLOCKER_STYLE: {readonly sources: Readonly<Record<string, SourceSpecification>>; readonly layers: readonly LayerSpecification[]} = {
  sources: {[ID]: {type: 'geojson', data: {type: 'FeatureCollection', features: []}}},
  layers: [
    {
      id: ID,
      type: 'symbol',
      source: ID,
      layout: {
        'icon-image': IMAGE,
        'icon-padding': ['get', 'padding'],
        'icon-allow-overlap': true,
        'icon-rotation-alignment': 'viewport',
        'icon-pitch-alignment': 'viewport'
      }
    }
  ]
};

/**
 * Boxes on the screen that place names may not touch, as transparent symbols that take part in the map's own collision.
 * Every symbol is anchored in the middle of its box, so that it moves along with the map.
 */
export class LabelBlockers {
  readonly #map: MapLibreMap;
  #wanted: readonly Box[] = [];
  #shown = '[]';
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.setMissingStyleImageResolver((id) => {
      if (id === IMAGE && !map.hasImage(id)) map.addImage(id, {width: 1, height: 1, data: new Uint8Array(4)});
    });
  }

  /** Keeps place names out of the boxes, in CSS px from the top left of the map, after at most {@link PAUSE_MS}. */
  set(boxes: readonly Box[]): void {
    this.#wanted = boxes;
    this.#timer ??= setTimeout(() => this.#apply(), PAUSE_MS);
  }

  /** Sets the boxes again, after the style was replaced. */
  restore(): void {
    this.#shown = '';
    this.set(this.#wanted);
  }

  /** Calls off what is waiting. */
  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #apply(): void {
    this.#timer = null;
    const source = this.#map.getSource<GeoJSONSource>(ID);
    if (!source) return;
    const features = this.#wanted.flatMap((box) => pointsOf(this.#map, box));
    const key = JSON.stringify(features.map(({geometry, properties}) => [geometry.coordinates.map(rounded), properties]));
    if (key === this.#shown) return;
    this.#shown = key;
    source.setData({type: 'FeatureCollection', features});
  }
}

// An anchor that does not come back to its place lies beside the globe.
function pointsOf(map: MapLibreMap, {left, top, right, bottom}: Box) {
  const middle: [number, number] = [(left + right) / 2, (top + bottom) / 2];
  const place = map.unproject(middle);
  const back = map.project(place);
  if (Math.hypot(back.x - middle[0], back.y - middle[1]) > 2) return [];
  const [across, down] = [Math.round((right - left) / 2), Math.round((bottom - top) / 2)];
  return [
    {
      type: 'Feature' as const,
      geometry: {type: 'Point' as const, coordinates: [place.lng, place.lat]},
      properties: {padding: [down, across, down, across]}
    }
  ];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4);
}
