import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Dataset, Flow, Incident} from '../../../../geo/index.ts';
import {changesBetween} from '../../../../src/core/knowledge/changes-between.ts';
import {knownOn} from '../../../../src/core/knowledge/known-on.ts';
import {reportedRange} from '../../../../src/core/store/reported-range.ts';
import {check} from '../check.ts';
import {dataset, datasets, endOf, instants, KHORASAN} from './datasets.ts';

const CROCUS = '2024-03-22-crocus-city-hall';

const between = (from: string, to: string) => changesBetween(KHORASAN, endOf(from), endOf(to));
const recordsOf = ({incidents, flows}: Dataset): readonly (Incident | Flow)[] => [...incidents, ...flows];
const numbersIn = (data: Dataset) =>
  recordsOf(data).flatMap(({properties}) =>
    properties.figures.filter(({low, best, high}) => [low, best, high].some((number) => number !== null))
  ).length;

it('follows the killed of Moscow from day to day, each with its source', () => {
  const steps = between('2024-03-22', '2026-03-12').filter(
    (change) => change.id === CROCUS && change.type === 'figure' && change.measure === 'killed'
  );
  const risen = steps.filter((change) => change.type === 'figure' && change.before !== change.after);
  expect(risen).toMatchObject([
    {date: '2024-03-23', before: null, after: 133, source: 'pledge-times-toll-2024-03-23'},
    {date: '2024-03-24', before: 133, after: 137, source: 'zimbabwe-mail-2024-03-24'},
    {date: '2024-03-27', before: 137, after: 143, source: 'orda-2024-03-26'},
    {date: '2024-03-30', before: 143, after: 144, source: 'latestly-2024-03-31'},
    {date: '2024', before: 144, after: 145, source: 'wikipedia-crocus-city-hall-attack'},
    {date: '2025-08-04', before: 145, after: 149, source: 'izvestia-2025-08-04'}
  ]);
});

it('finds the dismissal of a plot, with the court that dismissed it', () => {
  expect(between('2025-04-08', '2025-04-09').filter(({type}) => type === 'status')).toEqual([
    {
      type: 'status',
      id: '2023-07-06-nrw-plot',
      date: '2025-04-09',
      instant: endOf('2025-04-09'),
      before: 'alleged',
      after: 'dismissed',
      source: 'justiz-nrw-2025-04-09'
    }
  ]);
});

it('finds an arrest on the day on which it was announced, with the plot that it was for', () => {
  const appeared = between('2023-12-27', '2023-12-28').filter(({type}) => type === 'record');
  expect(appeared.map(({id}) => id)).toEqual(
    expect.arrayContaining(['2023-12-25-jalal-abad-arrests', '2023-12-25-jalal-abad-plot'])
  );
});

it('is what one data set has and the other has not', () => {
  check(
    fc.property(datasets, instants, instants, (data, a, b) => {
      const [from, to] = a <= b ? [a, b] : [b, a];
      const [before, after] = [knownOn(data, from), knownOn(data, to)];
      const changes = changesBetween(data, from, to);
      const ids = new Set(recordsOf(before).map(({id}) => id));
      const appeared = recordsOf(after).filter(({id}) => !ids.has(id));
      expect(
        changes
          .filter(({type}) => type === 'record')
          .map(({id}) => id)
          .sort()
      ).toEqual(appeared.map(({id}) => id).sort());
      expect(changes.filter(({type}) => type === 'figure')).toHaveLength(numbersIn(after) - numbersIn(before));
      const statuses = new Map(recordsOf(before).map(({id, properties}) => [id, properties.status]));
      for (const change of changes)
        if (change.type === 'status' && statuses.has(change.id)) statuses.set(change.id, change.after);
      for (const {id, properties} of recordsOf(after))
        expect(statuses.get(id) ?? properties.status).toBe(properties.status);
    }),
    400
  );
});

it('ends each total with the number that the data set of that day gives last', () => {
  check(
    fc.property(datasets, instants, (data, instant) => {
      const changes = changesBetween(data, -Infinity, instant);
      for (const {id, properties} of recordsOf(knownOn(data, instant))) {
        const last = changes.findLast(
          (change) => change.id === id && change.type === 'figure' && change.scope === null
        );
        const latest = reportedRange(properties.figures, 'killed')?.latest;
        expect(last?.type === 'figure' ? last.after : undefined).toBe(latest);
      }
    }),
    300
  );
});

it('comes in order of time and misses nothing between two parts', () => {
  check(
    fc.property(datasets, fc.tuple(instants, instants, instants), (data, given) => {
      const [a, b, c] = given.toSorted((x, y) => (x < y ? -1 : x > y ? 1 : 0)) as [number, number, number];
      const whole = changesBetween(data, a, c);
      expect([...changesBetween(data, a, b), ...changesBetween(data, b, c)]).toEqual(whole);
      expect(whole.every(({instant}, index) => index === 0 || whole[index - 1]!.instant <= instant)).toBe(true);
    })
  );
});

it('refuses dates in the wrong order', () => {
  expect(() => changesBetween(dataset(), 2, 1)).toThrow(new TypeError('invalid extent: [2, 1]'));
  expect(() => changesBetween(dataset(), NaN, 1)).toThrow(TypeError);
});
