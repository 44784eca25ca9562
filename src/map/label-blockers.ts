import type {GeoJSONSource, LayerSpecification, Map as MapLibreMap, SourceSpecification} from 'maplibre-gl';
import type {Box} from '../core/scene/place-labels.ts';

const ID = 'label-blockers';
const IMAGE = 'nothing';

/** Width and height of the transparent image, in px. */
const IMAGE_PX = 8;

/** Real time between two updates, in ms: each lays out the place names of the map again. */
const PAUSE_MS = 250;

/** What a style must hold so that boxes can keep place names away: a source and a layer, which comes last. */
export const BLOCKER_STYLE: {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
} = {
  sources: {[ID]: {type: 'geojson', data: {type: 'FeatureCollection', features: []}}},
  layers: [
    {
      id: ID,
      type: 'symbol',
      source: ID,
      layout: {
        'icon-image': IMAGE,
        'icon-size': ['/', ['get', 'side'], IMAGE_PX],
        'icon-padding': 0,
        'icon-allow-overlap': true,
        'icon-rotation-alignment': 'viewport',
        'icon-pitch-alignment': 'viewport'
      }
    }
  ]
};

/** Width in px of the boxes around the map, which keep names from being cut off at its edge. */
const FRAME_PX = 40;

/** How far these reach into the map, in px. */
const MARGIN_PX = 2;

/**
 * Boxes on the screen that place names may not touch, as transparent symbols that take part in the map's own collision.
 * Symbols can be scaled but not stretched, so a box is a row of squares; each is anchored to the ground in its middle.
 */
export class LabelBlockers {
  readonly #map: MapLibreMap;
  #wanted: readonly Box[] = [];
  // The first picture does not wait for it.
  #framed = false;
  #shown = '[]';
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.setMissingStyleImageResolver((id) => {
      if (id === IMAGE && !map.hasImage(id))
        map.addImage(id, {width: IMAGE_PX, height: IMAGE_PX, data: new Uint8Array(IMAGE_PX ** 2 * 4)});
    });
    if (map.loaded()) this.#framed = true;
    else
      map.once('load', () => {
        this.#framed = true;
        this.set(this.#wanted);
      });
  }

  /** Keeps place names out of the boxes, in CSS px from the top left of the map, after at most {@link PAUSE_MS}. */
  set(boxes: readonly Box[]): void {
    this.#wanted = boxes;
    this.#timer ??= setTimeout(() => this.#apply(), PAUSE_MS);
  }

  /** The same at once, for a map that does not move by itself. */
  setNow(boxes: readonly Box[]): void {
    this.destroy();
    this.#wanted = boxes;
    this.#apply();
  }

  /** Sets the boxes again, after the style was replaced. */
  restore(): void {
    this.#shown = '';
    this.set(this.#wanted);
  }

  /** Calls off what is waiting. */
  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #apply(): void {
    this.#timer = null;
    const source = this.#map.getSource<GeoJSONSource>(ID);
    if (!source) return;
    const {clientWidth, clientHeight} = this.#map.getCanvas();
    const edges = this.#framed ? frame(clientWidth, clientHeight) : [];
    const features = [...edges, ...this.#wanted].flatMap(squares).flatMap((square) => anchor(this.#map, square));
    const key = JSON.stringify(
      features.map(({geometry, properties}) => [geometry.coordinates.map(rounded), properties])
    );
    if (key === this.#shown) return;
    this.#shown = key;
    source.setData({type: 'FeatureCollection', features});
  }
}

function frame(width: number, height: number): Box[] {
  const [before, far] = [MARGIN_PX - FRAME_PX, FRAME_PX - MARGIN_PX];
  return [
    {left: before, top: before, right: MARGIN_PX, bottom: height + far},
    {left: width - MARGIN_PX, top: before, right: width + far, bottom: height + far},
    {left: before, top: before, right: width + far, bottom: MARGIN_PX},
    {left: before, top: height - MARGIN_PX, right: width + far, bottom: height + far}
  ];
}

interface Square {
  readonly middle: readonly [x: number, y: number];
  readonly side: number;
}

// Squares along the longer side, evenly spread; the last one ends with the box.
function squares({left, top, right, bottom}: Box): Square[] {
  const [width, height] = [right - left, bottom - top];
  const side = Math.max(1, Math.min(width, height));
  const count = Math.ceil(Math.max(width, height) / side);
  return Array.from({length: count}, (_, i): Square => {
    const share = count > 1 ? i / (count - 1) : 0.5;
    return {middle: [left + side / 2 + (width - side) * share, top + side / 2 + (height - side) * share], side};
  });
}

// A place that does not come back to its point lies beside the globe.
function anchor(map: MapLibreMap, {middle: [x, y], side}: Square) {
  const place = map.unproject([x, y]);
  const back = map.project(place);
  if (Math.hypot(back.x - x, back.y - y) > 2) return [];
  const geometry = {type: 'Point' as const, coordinates: [place.lng, place.lat]};
  return [{type: 'Feature' as const, geometry, properties: {side: Math.round(side)}}];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4);
}
