import type {Status} from '../../geo/index.ts';
import {arrow, flowWidth} from '../../src/core/flow/arrow.ts';
import {flowShape} from '../../src/svg/flow.ts';
import {softDisc} from '../../src/svg/soft-disc.ts';
import {flowRow} from './data.ts';
import type {SceneContext} from './scene.ts';
import {caption, scene} from './scene.ts';

/** A flow on its own, in px. */
interface Example {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly bend: number;
  readonly value?: number;
  readonly status?: Status;
  readonly progress?: number;
  readonly trim?: readonly [number, number];
}

/** The arrow of a made-up flow. */
export function flow(
  id: string,
  {from, to, bend, value, status = 'confirmed', progress = 1, trim = [0, 0]}: Example,
  {palette, prefix}: SceneContext
) {
  const width = flowWidth(value ?? null);
  return flowShape({row: flowRow(id, status), arrow: arrow(from, to, {bend, width, progress, trim}), width}, palette, {
    prefix
  });
}

const figures = scene('flow-figure', {width: 690, height: 300}, (context) => [
  ...[
    {value: 800, y: 50, text: 'about 800'},
    {value: 2000, y: 110, text: 'some 2,000'},
    {value: 4000, y: 190, text: 'about 4,000'},
    {value: 1, y: 260, text: '1 person'}
  ].flatMap(({value, y, text}, i) => [
    flow(`figure-${i}`, {from: [30, y], to: [290, y], bend: 0.08, value}, context),
    caption(text, {...context, x: 302, y: y + 4, size: 13})
  ]),
  ...[
    {text: 'no figure', example: {}},
    {text: 'alleged', example: {status: 'alleged' as const}},
    {text: 'alleged, with figure', example: {status: 'alleged' as const, value: 1200}},
    {text: 'disputed', example: {status: 'disputed' as const}}
  ].flatMap(({text, example}, i) => [
    flow(`unknown-${i}`, {from: [410, 44 + i * 50], to: [560, 44 + i * 50], bend: 0.1, ...example}, context),
    caption(text, {...context, x: 570, y: 48 + i * 50, size: 12})
  ]),
  flow('there', {from: [410, 248], to: [560, 248], bend: 0.1, value: 400}, context),
  flow('back', {from: [560, 260], to: [410, 260], bend: 0.1, value: 400}, context),
  caption('both ways', {...context, x: 570, y: 258, size: 12})
]);

const lanes = scene('flow-lanes', {width: 690, height: 240}, (context) => [
  softDisc(context.palette, {key: 'from', x: 90, y: 120, radius: 16}),
  softDisc(context.palette, {key: 'to', x: 600, y: 120, radius: 16}),
  ...[0.16, -0.16, 0.35].map((bend, i) =>
    flow(
      `lane-${i}`,
      {from: [90, 120], to: [600, 120], bend, trim: [21, 21], ...(i === 0 ? {value: 900} : {})},
      context
    )
  ),
  flow('return', {from: [600, 120], to: [90, 120], bend: 0.35, trim: [21, 21], status: 'alleged'}, context)
]);

const growth = scene('flow-growth', {width: 690, height: 200}, (context) =>
  [0.15, 0.4, 0.7, 1].flatMap((progress, i) => [
    flow(
      `ribbon-${i}`,
      {from: [20 + i * 170, 70], to: [150 + i * 170, 50], bend: 0.12, value: 1500, progress},
      context
    ),
    flow(`rails-${i}`, {from: [20 + i * 170, 130], to: [150 + i * 170, 110], bend: 0.12, progress}, context),
    caption(String(progress), {...context, x: 85 + i * 170, y: 170, anchor: 'middle'})
  ])
);

const stubs = scene('flow-stub', {width: 420, height: 120}, (context) =>
  [30, 45, 60, 80].flatMap((length, i) => [
    flow(`stub-${i}`, {from: [20 + i * 100, 40], to: [20 + i * 100 + length, 30], bend: 0.12}, context),
    flow(`wide-${i}`, {from: [20 + i * 100, 90], to: [20 + i * 100 + length, 80], bend: 0.12, value: 1200}, context)
  ])
);

/** Flows: figures, unknown numbers, allegations, both ways, several between the same places. */
export const flowScenes = [...figures, ...lanes, ...growth, ...stubs];
