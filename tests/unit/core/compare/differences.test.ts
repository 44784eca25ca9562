import {describe, expect, it} from 'vitest';
import {differences} from '../../../../src/core/compare/differences.ts';
import type {Tally} from '../../../../src/core/compare/tally.ts';
import {deepFreeze} from '../deep-freeze.ts';

const NONE = {low: 0, high: 0};
const EMPTY: Tally = deepFreeze<Tally>({
  kinds: {attack: NONE, plot: NONE, arrest: NONE, milestone: NONE},
  series: {attack: 0, plot: 0, arrest: 0, milestone: 0},
  flows: NONE,
  people: {
    killed: {...NONE, known: 0, unknown: 0},
    injured: {...NONE, known: 0, unknown: 0},
    arrested: {...NONE, known: 0, unknown: 0}
  }
});

const lineOf = (a: Partial<Tally>, b: Partial<Tally>, what: string) =>
  differences({...EMPTY, ...a}, {...EMPTY, ...b}).find((each) => each.what === what)!;
const killed = (low: number, high: number, known: number, unknown: number): Partial<Tally> => ({
  people: {...EMPTY.people, killed: {low, high, known, unknown}}
});

describe('differences', () => {
  it('have a line for each kind, for flows, and for people as reported', () => {
    expect(differences(EMPTY, EMPTY).map(({what}) => what)).toEqual([
      ...['attack', 'plot', 'arrest', 'milestone', 'flow', 'killed', 'injured', 'arrested']
    ]);
  });

  it('are ranges: the least of A less the most of B, to the most of A less the least of B', () => {
    const a = {kinds: {...EMPTY.kinds, attack: {low: 5, high: 7}}, flows: {low: 1, high: 1}};
    const b = {kinds: {...EMPTY.kinds, attack: {low: 3, high: 6}}, flows: {low: 4, high: 4}};
    expect(lineOf(a, b, 'attack').change).toEqual({low: -1, high: 4});
    expect(lineOf(a, b, 'flow').change).toEqual({low: -3, high: -3});
  });

  it('are unknown where one side has records and none of them a number', () => {
    expect(lineOf(killed(9, 16, 4, 0), killed(0, 0, 0, 2), 'killed')).toMatchObject({
      a: {range: {low: 9, high: 16}, unknown: 0},
      b: {range: null, unknown: 2},
      change: null
    });
  });

  it('take no record for nobody, and count the records without a number beside the others', () => {
    expect(lineOf(killed(9, 16, 4, 1), EMPTY, 'killed')).toMatchObject({
      a: {range: {low: 9, high: 16}, unknown: 1},
      b: {range: NONE, unknown: 0},
      change: {low: 9, high: 16}
    });
  });

  it('name series beside the counts', () => {
    const line = lineOf({series: {...EMPTY.series, attack: 2}}, EMPTY, 'attack');
    expect([line.a.series, line.b.series, line.change]).toEqual([2, 0, NONE]);
  });
});
