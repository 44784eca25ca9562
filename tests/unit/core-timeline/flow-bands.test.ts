import {expect, test} from 'vitest';
import type {FlowRow} from '../../../src/core/flow/flow-store.ts';
import {flowBands} from '../../../src/core/timeline/flow-bands.ts';
import {timeScale} from '../../../src/core/timeline/time-scale.ts';
import {day} from './store.ts';

const SCALE = timeScale([day('2024-01-01'), day('2024-12-31')], 365);

function flow(id: string, extent: readonly [number, number]): FlowRow {
  return {id, extent, status: 'confirmed'} as FlowRow;
}

test('a flow without an end runs out of the plot and has no head in it', () => {
  const {placed} = flowBands(
    [flow('on', [-Infinity, Infinity]), flow('done', [day('2024-02-01'), day('2024-03-01')])],
    SCALE,
    4
  );
  expect(placed).toMatchObject([
    {id: 'on', x0: -8, x1: 373, goesOn: true, lane: 0},
    {id: 'done', x0: 31, x1: 60, goesOn: false, lane: 1}
  ]);
});

test('a flow of one day is still long enough for its head', () => {
  const [band] = flowBands([flow('day', [day('2024-02-01'), day('2024-02-02')])], SCALE, 4).placed;
  expect(band!.x1 - band!.x0).toBe(10);
});

test('flows beyond the view are left out', () => {
  expect(flowBands([flow('old', [0, day('2023-01-01')])], SCALE, 4).placed).toEqual([]);
});
