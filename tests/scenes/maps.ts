import type {Incident} from '../../geo/index.ts';
import type {Camera, ProjectionName} from '../../src/core/camera/camera.ts';
import {fitBounds} from '../../src/core/camera/camera.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import type {ThemeName} from '../../src/core/theme/tokens.ts';
import type {Playback} from '../../src/core/time/playback.ts';
import {MODES} from '../../src/core/time/playback.ts';
import {english} from '../../src/core/words/words.ts';
import {incident} from './data.ts';
import {flows, incidents} from './records.ts';
import type {Panel} from './scene.ts';
import {caption, mapScene, THEMES} from './scene.ts';

const WINTER: Playback = {
  timeWindow: [Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)],
  ...{playhead: Date.UTC(2024, 2, 22, 12), mode: 'trail', speed: 14 * DAY_MS},
  ...{pace: 'even', segment: null, playing: false, loop: false}
};

interface MapOptions {
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly projection?: ProjectionName;
  readonly records?: readonly Incident[];
  readonly playback?: Partial<Playback>;
  readonly selected?: string;
  readonly withFlows?: boolean;
  readonly flowNumbers?: boolean;
}

function panel({playback = {}, withFlows = true, ...options}: MapOptions, x = 0, y = 0): Panel {
  return {
    ...({projection: 'mercator', records: incidents, selected: null, hovered: null, flowNumbers: false} as const),
    ...options,
    ...{x, y, bare: false, flows: withFlows ? flows : [], playback: {...WINTER, ...playback}}
  };
}

function mapOf(name: string, options: MapOptions, webgl?: readonly ThemeName[]) {
  return mapScene(name, options, {panels: [panel(options)]}, webgl);
}

const size = {width: 760, height: 700};
const desk = {...size, camera: fitBounds([4, 22, 78, 64], size)};
const globe = {
  width: 600,
  height: 600,
  projection: 'globe',
  camera: {center: [50, 38], zoom: 1.3, bearing: 0, pitch: 0}
} as const;
const close = {width: 420, height: 300, camera: {center: [37.4, 55.8], zoom: 6, bearing: 0, pitch: 0}} as const;

function together(count: number): Incident[] {
  return Array.from({length: count}, (_, i) => {
    const kind = (['attack', 'plot', 'arrest', 'milestone'] as const)[i % 4]!;
    const subkind = {attack: 'bombing', plot: 'plot', arrest: 'arrest', milestone: 'claim'}[kind];
    const edtf = `2024-0${1 + (i % 3)}-${String(1 + (i % 28)).padStart(2, '0')}`;
    const killed = kind === 'attack' ? {killed: [i + 1, i + 2] as const} : {};
    return incident(`record-${i}`, {at: [37.4, 55.8], edtf, kind, subkind, place: 'Moscow', country: 'RU', ...killed});
  });
}

const ONE_BIG = incidents.filter(({id}) => ['crocus', 'synagogue', 'alert', 'raid'].includes(id));

const quarter = {width: 560, height: 400};

/** The same instant in every mode, two beside two. */
const modes = mapScene(
  'map-modes',
  {width: 2 * quarter.width + 60, height: 2 * (quarter.height + 60) + 20},
  {
    panels: MODES.map((mode, i) =>
      panel(
        {
          ...quarter,
          camera: fitBounds([2, 24, 78, 62], quarter),
          withFlows: false,
          playback: {mode, playhead: Date.UTC(2024, 2, 7, 12)}
        },
        ...quarterAt(i)
      )
    ),
    words: ({palette}) =>
      MODES.flatMap((mode, i) => {
        const [x, y] = quarterAt(i);
        const {name, what} = english.timeline.modes[mode];
        return [
          caption(name, {palette, x, y: y - 32, size: 16, weight: 600, color: palette.ink}),
          caption(what, {palette, x, y: y - 13})
        ];
      })
  },
  ['dark']
);

function quarterAt(index: number): readonly [x: number, y: number] {
  return [20 + (index % 2) * (quarter.width + 20), 60 + Math.floor(index / 2) * (quarter.height + 60)];
}

/** Whole maps: flat and round, the modes, fans, stacks, labels, names at the edge. */
export const mapScenes = [
  ...mapOf('map-desk', {...desk, selected: 'crocus'}, THEMES),
  ...modes,
  ...mapOf('map-arrival', {...desk, playback: {playing: true, playhead: Date.UTC(2024, 0, 3, 6)}}),
  ...mapOf('map-numbers', {...desk, flowNumbers: true}),
  ...mapOf('map-embed', {
    width: 640,
    height: 288,
    camera: fitBounds([-8, 22, 80, 62], {width: 640, height: 288}),
    withFlows: false
  }),
  ...mapOf('map-globe', globe, ['dark']),
  ...mapOf('map-globe-far', {...globe, camera: {...globe.camera, center: [-60, 20]}, withFlows: false}),
  ...mapOf('map-close', {width: 760, height: 500, camera: fitBounds([44, 24, 76, 44], {width: 760, height: 500})}),
  ...mapOf('fan-large-circle', {...close, records: ONE_BIG, withFlows: false, selected: 'crocus'}),
  ...[2, 5, 12, 40].flatMap((count) => mapOf(`fan-${count}`, {...close, records: together(count), withFlows: false}))
];
