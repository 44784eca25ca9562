import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Source} from '../../../../geo/index.ts';
import {citedNumbers, numberedSources, numberRuns} from '../../../../src/core/handout/numbered-sources.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {flow, incident} from '../records.ts';

const WORKS: readonly Source[] = deepFreeze(
  [{id: 'a', derivedFrom: ['d', 'b', 'lost']}, {id: 'b'}, {id: 'c'}, {id: 'd'}].map((source) => ({
    ...{type: 'report' as const, title: source.id},
    ...source
  }))
);

const citing = (id: string, ...sources: string[]) => incident(id, {sources: sources.map((each) => ({id: each}))});

describe('numberedSources', () => {
  it('numbers works in the order in which records cite them, and those behind them last', () => {
    const records = [citing('x', 'c'), flow('y', {sources: [{id: 'a'}, {id: 'c'}]})];
    const numbered = numberedSources(WORKS, records);
    expect(numbered.map(({number, source}) => [number, source.id])).toEqual([
      [1, 'c'],
      [2, 'a'],
      [3, 'b'],
      [4, 'd']
    ]);
  });

  it('says what rests on what by number, without works that are not listed', () => {
    const numbered = numberedSources(WORKS, [citing('x', 'd', 'a')]);
    expect(numbered.find(({source}) => source.id === 'a')!.restsOn).toEqual([1, 3]);
    expect(numbered.find(({source}) => source.id === 'b')!.restsOn).toEqual([]);
  });

  it('leaves out what the bibliography does not have', () => {
    expect(numberedSources(WORKS.slice(0, 1), [citing('x', 'lost', 'a')]).map(({source}) => source.id)).toEqual(['a']);
    expect(numberedSources([], [])).toEqual([]);
  });
});

describe('citedNumbers', () => {
  it('gives the numbers of a record, ascending and each once', () => {
    const record = citing('x', 'c', 'a', 'c', 'lost');
    expect(citedNumbers(record, numberedSources(WORKS, [citing('y', 'a', 'b'), record]))).toEqual([1, 3]);
  });
});

describe('numberRuns', () => {
  it.each([
    [[], ''],
    [[4], '4'],
    [[1, 2], '1, 2'],
    [[1, 2, 3], '1–3'],
    [[1, 4, 5, 6, 7, 9, 10], '1, 4–7, 9, 10']
  ])('writes %j as %j', (numbers, text) => {
    expect(numberRuns(numbers)).toBe(text);
  });

  it('says every number and no other', () => {
    check(
      fc.property(fc.uniqueArray(fc.integer({min: 1, max: 40})), (some) => {
        const numbers = some.sort((a, b) => a - b);
        const read = numberRuns(numbers)
          .split(', ')
          .filter(Boolean)
          .flatMap((run) => {
            const [first, last = first] = run.split('–').map(Number) as [number, number?];
            return Array.from({length: last - first + 1}, (_, i) => first + i);
          });
        expect(read).toEqual(numbers);
      })
    );
  });
});
