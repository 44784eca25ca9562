import fc from 'fast-check';
import {expect, test} from 'vitest';
import {MOST_LANES, rowHeights} from '../../../src/core/timeline/row-heights.ts';

test('rows follow each other without touching, and the histogram keeps its room, for any number of lanes', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: MOST_LANES.bands}),
      fc.integer({min: 0, max: MOST_LANES.flows}),
      fc.boolean(),
      (bandLanes, flowLanes, milestones) => {
        const rows = rowHeights({top: 32, axis: 176, bandLanes, flowLanes, milestones});
        expect(rows.baseline - 32).toBeGreaterThanOrEqual(40);
        expect(rows.bands + bandLanes * rows.bandPitch).toBeLessThanOrEqual(rows.flags);
        expect(rows.flags).toBeLessThanOrEqual(rows.flows);
        expect(rows.flows + flowLanes * rows.flowPitch).toBeLessThan(176);
      }
    )
  );
});

test('without lanes the bars stand on the axis', () => {
  expect(rowHeights({top: 4, axis: 46, bandLanes: 0, flowLanes: 0, milestones: false}).baseline).toBe(46);
});
