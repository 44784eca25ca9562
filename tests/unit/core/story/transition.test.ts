import fc from 'fast-check';
import {expect, it} from 'vitest';
import {transition} from '../../../../src/core/story/transition.ts';
import {check} from '../check.ts';
import {BASE, snapshots} from '../snapshot/snapshots.ts';

const SIZE = {width: 1000, height: 600};
const share = fc.double({min: 0, max: 1, noNaN: true});

it('ends exactly at the chapter, and is its own from the first moment but for camera and playhead', () => {
  check(
    fc.property(snapshots, snapshots, share, (from, to, at) => {
      const way = transition(from, to, SIZE);
      expect(way.at(1)).toBe(to);
      const {camera, playback, ...rest} = way.at(at);
      expect(rest).toEqual((({camera: _, playback: __, ...others}) => others)(to));
      expect(playback.timeWindow).toBe(to.playback.timeWindow);
      if (at < 1) expect(playback.playing).toBe(false);
      expect(Number.isFinite(camera.zoom)).toBe(true);
    })
  );
});

it('lets the playhead run from the one instant to the other and never back', () => {
  check(
    fc.property(snapshots, snapshots, fc.array(share, {maxLength: 6}), (from, to, shares) => {
      const [before, after] = [from.playback.playhead, to.playback.playhead];
      const direction = Math.sign(after - before);
      const seen = [0, ...shares.toSorted((a, b) => a - b)].map(
        (at) => transition(from, to, SIZE).at(at).playback.playhead
      );
      expect(seen[0]).toBe(before === after ? after : before);
      seen.slice(1).forEach((instant, i) => expect((instant - seen[i]!) * direction).toBeGreaterThanOrEqual(0));
    })
  );
});

it('takes no time when neither moves, and a while when only the clock does', () => {
  expect(transition(BASE, {...BASE, selected: 'kerman'}, SIZE).durationMs).toBe(0);
  const later = {...BASE, playback: {...BASE.playback, playhead: BASE.playback.playhead - 86_400_000}};
  expect(transition(BASE, later, SIZE).durationMs).toBe(900);
});
