import {describe, expect, it} from 'vitest';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {layoutZoom, markScaleFor, worldScale, worldSize} from '../../../../src/core/scene/scene.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {visibleExtent} from '../../../../src/core/time/playback.ts';
import {flow, incident} from '../records.ts';
import {PLAYBACK, sceneOf} from './scenes.ts';

describe('scene', () => {
  it('shows the extent of its playback', () => {
    expect(sceneOf([]).extent).toEqual(visibleExtent(PLAYBACK));
  });

  it('keeps the flows that touch the extent', () => {
    const flows = flowRows([flow('a', {edtf: '2024-02'}), flow('b', {edtf: '2023'}), flow('c', {edtf: '2017/..'})]);
    expect(sceneOf([incident('a')], {flows}).flows.map(({id}) => id)).toEqual(['c', 'a']);
  });

  it('drains marks along the trail, and in no other mode', () => {
    expect(sceneOf([]).trail).toBe(91 * DAY_MS);
    for (const mode of ['moment', 'window', 'cumulative'] as const) {
      expect(sceneOf([], {playback: {mode}}).trail).toBe(Infinity);
    }
  });

  it('lets marks arrive while playing, but not in a sliding window and not under reduced motion', () => {
    expect(sceneOf([], {playback: {playing: true}}).arrival).toBeGreaterThanOrEqual(7 * DAY_MS * 0.6);
    expect(sceneOf([]).arrival).toBe(0);
    expect(sceneOf([], {playback: {playing: true, mode: 'window'}}).arrival).toBe(0);
    expect(sceneOf([], {playback: {playing: true}, reducedMotion: true}).arrival).toBe(0);
  });
});

describe('markScaleFor', () => {
  it('is about 1 on a desk screen, smaller on a phone and larger on a wall, within bounds', () => {
    expect(markScaleFor({width: 1000, height: 667})).toBeCloseTo(1, 1);
    expect(markScaleFor({width: 360, height: 400})).toBeLessThan(0.7);
    expect(markScaleFor({width: 3840, height: 2160})).toBe(1.6);
    expect(markScaleFor({width: 0, height: 0})).toBe(0.62);
  });
});

describe('layoutZoom', () => {
  it('goes in half steps', () => {
    expect([3.2, 3.25, 3.74, 4].map((zoom) => layoutZoom({zoom}))).toEqual([3, 3.5, 3.5, 4]);
  });
});

describe('worldScale and worldSize', () => {
  it('double with every zoom', () => {
    expect([worldScale(0), worldScale(3)]).toEqual([1, 8]);
    expect([worldSize(0), worldSize(1)]).toEqual([512, 1024]);
  });
});
