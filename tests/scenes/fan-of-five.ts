import {DAY_MS} from '../../src/core/time/day.ts';
import {english} from '../../src/core/words/words.ts';
import {leaders} from '../../src/svg/leaders.ts';
import {markShape} from '../../src/svg/mark.ts';
import type {Shape} from '../../src/svg/shape.ts';
import {standingMarks} from '../../src/svg/standing-marks.ts';
import {incident} from './data.ts';
import {sceneOf} from './map-picture.ts';
import type {SceneContext} from './scene.ts';

const START = Date.UTC(2024, 0, 1);

const RECORDS = [
  incident('1', {at: [0, 0], edtf: '2024-01-05', kind: 'arrest'}),
  incident('2', {at: [0, 0], edtf: '2024-01-04', kind: 'plot', status: 'alleged'}),
  incident('3', {at: [0, 0], edtf: '2024-01-03', kind: 'milestone'}),
  incident('4', {at: [0, 0], edtf: '2024-01-02', killed: [10, 10]}),
  incident('5', {at: [0, 0], edtf: '2024-01-01'})
];

/** Five records at one point, laid out as the map lays them out, with leaders; x and y in px. */
export function fanOfFive({palette, prefix}: SceneContext, {x, y}: {x: number; y: number}): Shape[] {
  const camera = {center: [0, 0], zoom: 7, bearing: 0, pitch: 0} as const;
  const size = {width: 2 * x, height: 2 * y};
  const timeWindow = [START, START + 90 * DAY_MS] as const;
  const scene = sceneOf({
    ...{records: RECORDS, flows: [], camera, projection: 'mercator', ...size},
    ...{selected: null, hovered: null, flowNumbers: false, bare: true},
    playback: {
      ...{timeWindow, playhead: START + 8 * DAY_MS, mode: 'trail', speed: DAY_MS},
      ...{pace: 'even', segment: null, playing: false, loop: false}
    }
  });
  const view = {project: () => [x, y] as const, camera, size, palette, words: english, prefix};
  const {inView} = standingMarks(scene, view);
  return [
    ...inView.map((standing) =>
      markShape(standing.mark, palette, {key: standing.mark.id, x: standing.x, y: standing.y})
    ),
    ...leaders(scene, view, inView)
  ];
}
