import {describe, expect, it} from 'vitest';
import {eventStore} from '../../../src/core/store/event-store.ts';
import {tokens} from '../../../src/core/theme/tokens.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {MarkBuffers} from '../../../src/layers/mark-buffers.ts';
import {markLayers} from '../../../src/layers/mark-layers.ts';
import {incident} from '../core/records.ts';
import {recordingDevice} from './recording-device.ts';
import {sceneOf} from './stores.ts';

const START = Date.UTC(2015, 0, 1);
const date = (day: number) => new Date(START + day * DAY_MS).toISOString().slice(0, 10);
const days = (from: number, to: number) => [START + from * DAY_MS, START + to * DAY_MS] as const;

// 3,000 short rows, one a day, behind two long ones.
const store = eventStore([
  incident('long-1', {edtf: `${date(0)}/${date(100)}`}),
  incident('long-2', {edtf: `${date(2000)}/${date(2100)}`}),
  ...Array.from({length: 3000}, (_, day) => incident(`s${day}`, {edtf: date(day)}))
]);

describe('markLayers', () => {
  const buffers = new MarkBuffers(recordingDevice().device, store);
  const drawn = (from: number, to: number) =>
    markLayers(sceneOf(store, days(from, to)), buffers, tokens.dark).map(({id, props}) => ({
      id,
      first: (props.data as unknown as {attributes: {instanceMasks: {offset: number}}}).attributes.instanceMasks.offset,
      count: props.numInstances
    }));

  it('draws long rows below short ones', () => {
    expect(drawn(0, 3000).map(({id}) => id)).toEqual(['marks-long-points', 'marks-short-points']);
  });

  it('starts at a page and ends with the range', () => {
    expect(drawn(2500, 2510)[1]).toEqual({id: 'marks-short-points', first: 2048, count: 2512 - 2048});
  });

  it('never starts before its part', () => {
    expect(drawn(0, 5)[1]).toEqual({id: 'marks-short-points', first: 2, count: 5});
  });

  it('draws nothing where nothing is', () => {
    expect(drawn(-20, -10).map(({count}) => count)).toEqual([0, 0]);
  });

  it('keeps the data while the range stays on its page, so that nothing is bound anew', () => {
    const at = (day: number) => markLayers(sceneOf(store, days(day, day + 10)), buffers, tokens.dark)[1]!.props.data;
    expect(at(1100)).toBe(at(1150));
    expect(at(1100)).not.toBe(at(2100));
  });
});
