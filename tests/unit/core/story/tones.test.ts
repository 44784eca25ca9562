import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Kind, TimeExtent} from '../../../../geo/index.ts';
import {KINDS} from '../../../../geo/index.ts';
import type {Tone} from '../../../../src/core/story/tones.ts';
import {arrivingKinds, nextTones, PITCH} from '../../../../src/core/story/tones.ts';
import {check} from '../check.ts';
import {figure, incident} from '../records.ts';
import {shownOf} from '../summary/shown.ts';

const DAY: TimeExtent = [Date.UTC(2024, 0, 3), Date.UTC(2024, 0, 4)];

describe('arrivingKinds', () => {
  it('are those of incidents known to the day, however many and however deadly', () => {
    const {store, bits} = shownOf([
      incident('a', {edtf: '2024-01-03', figures: [figure({best: 1})]}),
      incident('b', {edtf: '2024-01-03', figures: [figure({best: 900})]}),
      incident('c', {kind: 'plot', edtf: '2024-01'}),
      incident('d', {kind: 'arrest', edtf: '2024-01-03~'}),
      incident('e', {kind: 'milestone', edtf: '2024-01-04'})
    ]);
    expect([...arrivingKinds(store, bits, DAY)]).toEqual(['attack']);
  });

  it('leave out what the filter keeps out, and series', () => {
    const {store, bits} = shownOf(
      [incident('a', {edtf: '2024-01-03'}), incident('b', {edtf: '2024-01-03', series: true})],
      {
        bits: [0, 1]
      }
    );
    expect(arrivingKinds(store, bits, DAY).size).toBe(0);
  });
});

describe('nextTones', () => {
  it('are one for each kind that arrives', () => {
    expect(nextTones(new Set<Kind>(['plot', 'attack']), 1000, [])).toEqual([
      {kind: 'attack', at: 1000},
      {kind: 'plot', at: 1000}
    ]);
  });

  it('leave out a kind that has just sounded', () => {
    expect(nextTones(new Set<Kind>(['attack']), 1300, [{kind: 'attack', at: 1000}])).toEqual([]);
    expect(nextTones(new Set<Kind>(['attack']), 1400, [{kind: 'attack', at: 1000}])).toHaveLength(1);
  });

  it('are at most four in any second, whatever arrives', () => {
    const frames = fc.array(fc.tuple(fc.integer({min: 1, max: 300}), fc.subarray([...KINDS])), {maxLength: 60});
    check(
      fc.property(frames, (list) => {
        let now = 0;
        let sounded: readonly Tone[] = [];
        for (const [passed, kinds] of list) {
          now += passed;
          sounded = [...sounded, ...nextTones(new Set(kinds), now, sounded)];
        }
        for (const {at} of sounded)
          expect(sounded.filter((tone) => tone.at >= at && tone.at < at + 1000).length).toBeLessThanOrEqual(4);
      })
    );
  });

  it('have a pitch of their own for every kind, low enough not to be an alarm', () => {
    const pitches = KINDS.map((kind) => PITCH[kind]);
    expect(new Set(pitches).size).toBe(KINDS.length);
    expect(Math.max(...pitches)).toBeLessThan(500);
  });
});
