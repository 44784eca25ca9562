import type {EventStore} from '../../../src/core/store/event-store.ts';
import {expect, test} from 'vitest';
import {histogramIndex} from '../../../src/core/aggregate/histogram.ts';
import {bands} from '../../../src/core/timeline/bands.ts';
import {barLayout} from '../../../src/core/timeline/bars.ts';
import {binRows} from '../../../src/core/timeline/bin-rows.ts';
import {bins} from '../../../src/core/timeline/bins.ts';
import {flags} from '../../../src/core/timeline/flags.ts';
import type {PlotContent} from '../../../src/core/timeline/hit.ts';
import {hitPlot} from '../../../src/core/timeline/hit.ts';
import {rowHeights} from '../../../src/core/timeline/row-heights.ts';
import {timeScale} from '../../../src/core/timeline/time-scale.ts';
import {day, incident, shown} from './store.ts';

const histogram = (...[store, bits, edges]: [EventStore, Uint8Array, readonly number[]]) =>
  histogramIndex(store, edges).count(bits);

function content(height = 60): PlotContent {
  const {store, bits} = shown(
    incident('a', 'attack', '2024-03-19'),
    incident('b', 'plot', '2024-03-20'),
    incident('m', 'milestone', '2024-09-01'),
    incident('may', 'arrest', '2024-05')
  );
  const scale = timeScale([day('2024-01-01'), day('2024-12-31')], 365);
  const {edges} = bins(scale.view, 365);
  const placed = bands(store, bits, scale, 4).placed;
  return {
    ...{
      store,
      scale,
      edges,
      rows: binRows(store, bits, edges),
      bands: placed,
      flags: flags(store, bits, scale),
      flows: []
    },
    bars: barLayout(histogram(store, bits, edges), scale, height),
    heights: rowHeights({top: 32, axis: 176, bandLanes: 1, flowLanes: 0, milestones: true})
  };
}

test('a block is its record, and a click goes to its day', () => {
  const plot = content();
  const x = plot.scale.x(day('2024-03-20')) + 0.5;
  expect(hitPlot(plot, x, plot.heights.baseline - 2)).toMatchObject({ids: ['a'], instant: day('2024-03-19')});
  expect(hitPlot(plot, x, plot.heights.baseline - 9)).toMatchObject({ids: ['b'], instant: day('2024-03-20')});
  expect(hitPlot(plot, x, plot.heights.baseline - 30)).toBeNull();
});

test('a bar that is not made of blocks is all its records', () => {
  const plot = content(3);
  const x = plot.scale.x(day('2024-03-20'));
  expect(hitPlot(plot, x, plot.heights.baseline - 1)).toMatchObject({ids: ['a', 'b'], instant: day('2024-03-18')});
});

test('bands and flags are found in their rows, and empty plot is nothing', () => {
  const plot = content();
  expect(hitPlot(plot, plot.scale.x(day('2024-05-15')), plot.heights.bands + 3)).toMatchObject({
    ids: ['may'],
    instant: null
  });
  expect(hitPlot(plot, plot.scale.x(day('2024-09-01')) + 3, plot.heights.flags + 5)).toMatchObject({ids: ['m']});
  expect(hitPlot(plot, plot.scale.x(day('2024-11-01')), plot.heights.bands + 3)).toBeNull();
});
