import {expect, it} from 'vitest';
import type {IncidentProperties} from '../../../../geo/index.ts';
import {changesOf} from '../../../../src/core/knowledge/changes-of.ts';
import {releasesOf} from '../../../../src/core/knowledge/release.ts';
import {figure, incident} from '../records.ts';
import {dataset, endOf, source} from './datasets.ts';

const releases = releasesOf(
  dataset({sources: [source('early', [[2024, 3, 23]]), source('later', [[2024, 3, 25]]), source('undated')]})
);
const of = (given: Partial<IncidentProperties>) =>
  changesOf(incident('a', {sources: [{id: 'early'}], ...given}), releases);

it('begins with the record itself', () => {
  expect(of({})).toEqual([
    {type: 'record', id: 'a', date: '2024-03-22', instant: endOf('2024-03-22'), basis: 'event', source: null}
  ]);
});

it('tells of each number what the latest was before and after it, in the order of their dates', () => {
  const figures = [
    figure({best: 137, asOf: '2024-03-24', source: 'later'}),
    figure({best: 133, asOf: '2024-03-23', source: 'early'}),
    figure({asOf: '2024-03-24', note: 'Many.'}),
    figure({low: 3, asOf: '2024-03-24', scope: 'children', source: 'later'}),
    figure({best: 140, asOf: '2024', source: 'later'}),
    figure({best: 133, asOf: '2024-03', source: 'later'})
  ];
  const steps = of({figures}).filter((change) => change.type === 'figure');
  expect(steps.map(({date, scope, before, after}) => [date, scope, before, after])).toEqual([
    ['2024-03-23', null, null, 133],
    ['2024-03-24', null, 133, 137],
    ['2024-03-24', 'children', null, 3],
    ['2024-03', null, 137, 137],
    ['2024', null, 137, 140]
  ]);
  expect(steps[0]).toEqual({
    type: 'figure',
    id: 'a',
    measure: 'killed',
    scope: null,
    date: '2024-03-23',
    instant: endOf('2024-03-23'),
    before: null,
    after: 133,
    source: 'early'
  });
});

it('tells how the status changed after the record was known, and not what it was before', () => {
  const statusHistory = [
    {status: 'alleged', from: '2024-03-01', source: 'early'},
    {status: 'reported', from: '2024-03-23', source: 'early'},
    {status: 'denied', from: '2024-03-25', source: 'later'}
  ] as const;
  const knownSince = {edtf: '2024-03-23', source: 'early'};
  expect(of({status: 'denied', statusHistory, knownSince}).slice(1)).toEqual([
    {
      type: 'status',
      id: 'a',
      date: '2024-03-25',
      instant: endOf('2024-03-25'),
      before: 'reported',
      after: 'denied',
      source: 'later'
    }
  ]);
});

it('tells who was named, and gives no date to a source that has none', () => {
  const attribution = ['undated', 'later'].map((id) => ({actor: id, basis: 'alleged', by: 'y', source: id}) as const);
  expect(of({attribution}).slice(1)).toEqual([
    {type: 'attribution', id: 'a', date: '2024-03-25', instant: endOf('2024-03-25'), ...attribution[1]},
    {type: 'attribution', id: 'a', date: null, instant: endOf('2025-12-31'), ...attribution[0]}
  ]);
});

it('lets nothing come before the record', () => {
  const figures = [figure({best: 1, asOf: '2024-03-22'})];
  const knownSince = {edtf: '2024-03-28', source: 'later'};
  const instants = of({figures, knownSince}).map(({type, instant}) => [type, instant]);
  expect(instants).toEqual([
    ['record', endOf('2024-03-28')],
    ['figure', endOf('2024-03-28')]
  ]);
});
