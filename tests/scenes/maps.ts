import type {Incident} from '../../geo/index.ts';
import type {Camera, ProjectionName} from '../../src/core/camera/camera.ts';
import {fitBounds} from '../../src/core/camera/camera.ts';
import {flowRows} from '../../src/core/flow/flow-store.ts';
import {fan} from '../../src/core/scene/fan.ts';
import type {Scene as MapScene} from '../../src/core/scene/scene.ts';
import {markScaleFor, scene as sceneOf} from '../../src/core/scene/scene.ts';
import {eventStore} from '../../src/core/store/event-store.ts';
import type {Playback} from '../../src/core/time/playback.ts';
import {english} from '../../src/core/words/words.ts';
import {svgMap} from '../../src/svg/map.ts';
import type {MapView} from '../../src/svg/map-view.ts';
import type {Shape} from '../../src/svg/shape.ts';
import {svgProjector} from '../../src/svg/svg-projector.ts';
import {worldShapes} from '../../src/svg/world.ts';
import {incident} from './data.ts';
import {flows, incidents} from './records.ts';
import type {SceneContext} from './scene.ts';
import {scene} from './scene.ts';
import {smallWorld} from './world.ts';

const DAY = 86_400_000;

interface MapOptions {
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly projection?: ProjectionName;
  readonly records?: readonly Incident[];
  readonly playback?: Partial<Playback>;
  readonly selected?: string;
  readonly hovered?: string;
  readonly withFlows?: boolean;
  readonly flowNumbers?: boolean;
}

const world = smallWorld();

const WINTER: Playback = {
  timeWindow: [Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)],
  ...{playhead: Date.UTC(2024, 2, 22, 12), mode: 'trail', speed: 14 * DAY, playing: false, loop: false}
};

function map(options: MapOptions, {palette, prefix}: SceneContext): Shape[] {
  const {camera, projection = 'mercator', flowNumbers = false, ...size} = options;
  const {project} = svgProjector(camera, projection, size);
  const view: MapView = {project, camera, size, palette, words: english, prefix, flowNumbers};
  const shapes = worldShapes(world, {camera, projection, size, palette, prefix, worldview: 'un'});
  return svgMap(mapScene(options), view, {shapes, topology: world, worldview: 'un'});
}

function mapScene({
  records = incidents,
  playback = {},
  selected,
  hovered,
  withFlows = true,
  camera,
  ...size
}: MapOptions): MapScene {
  const store = eventStore(records);
  const bits = new Uint8Array(store.length).fill(1);
  const whole = {...WINTER, ...playback};
  const markScale = markScaleFor(size);
  return sceneOf({
    ...{store, bits, playback: whole, flows: withFlows ? flowRows(flows) : [], markScale, reducedMotion: false},
    fan: fan(store, bits, {extent: whole.timeWindow, zoom: camera.zoom, markScale}),
    selected: selected ?? null,
    hovered: hovered ?? null
  });
}

function mapOf(name: string, options: MapOptions) {
  return scene(name, options, (context) => map(options, context));
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

/** Whole maps: the SVG map flat and round, fans, stacks, labels, names at the edge. */
export const mapScenes = [
  ...mapOf('map-desk', {...desk, selected: 'crocus'}),
  ...mapOf('map-arrival', {...desk, playback: {playing: true, playhead: Date.UTC(2024, 0, 3, 6)}}),
  ...mapOf('map-numbers', {...desk, flowNumbers: true}),
  ...mapOf('map-embed', {
    width: 640,
    height: 288,
    camera: fitBounds([-8, 22, 80, 62], {width: 640, height: 288}),
    withFlows: false
  }),
  ...mapOf('map-globe', globe),
  ...mapOf('map-globe-far', {...globe, camera: {...globe.camera, center: [-60, 20]}, withFlows: false}),
  ...mapOf('map-close', {width: 760, height: 500, camera: fitBounds([44, 24, 76, 44], {width: 760, height: 500})}),
  ...mapOf('fan-large-circle', {...close, records: ONE_BIG, withFlows: false, selected: 'crocus'}),
  ...[2, 5, 12, 40].flatMap((count) => mapOf(`fan-${count}`, {...close, records: together(count), withFlows: false}))
];
