import {expect, it} from 'vitest';
import type {IncidentProperties} from '../../../../geo/index.ts';
import {knownFrom} from '../../../../src/core/knowledge/known-from.ts';
import {releasesOf} from '../../../../src/core/knowledge/release.ts';
import {figure, incident} from '../records.ts';
import {dataset, endOf, source} from './datasets.ts';

const releases = releasesOf(
  dataset({
    sources: [
      source('before', [[2024, 3, 1]]),
      source('early', [[2024, 3, 25]]),
      source('late', [[2024, 7]]),
      source('undated')
    ]
  })
);

const from = (given: Partial<IncidentProperties> & {edtf?: string}) =>
  knownFrom(incident('a', {sources: [{id: 'late'}, {id: 'early'}], ...given}), releases);

it('takes a confirmed attack or milestone as known when it happened', () => {
  const event = {date: '2024-03-22', instant: endOf('2024-03-22'), basis: 'event', source: null};
  expect(from({})).toEqual(event);
  expect(from({kind: 'milestone', subkind: 'takeover'})).toEqual(event);
});

it.each<Partial<IncidentProperties>>([
  {status: 'reported'},
  {status: 'disputed'},
  {kind: 'arrest', subkind: 'raid'},
  {kind: 'plot', subkind: 'plot'}
])('takes %j as known when the first source spoke of it', (given) => {
  expect(from(given)).toEqual({date: '2024-03-25', instant: endOf('2024-03-25'), basis: 'mention', source: 'early'});
});

it('takes a confirmed event of unsure date as known from the first source where that is earlier', () => {
  expect(from({edtf: '2024'})).toMatchObject({date: '2024-03-25', basis: 'mention', source: 'early'});
});

it('judges what was not confirmed at first by its sources', () => {
  const statusHistory = [
    {status: 'reported', from: '2024-04-02', source: 'late'},
    {status: 'confirmed', from: '2024-05', source: 'late'}
  ] as const;
  expect(from({statusHistory, sources: [{id: 'late'}]})).toMatchObject({
    date: '2024-04-02',
    basis: 'mention',
    source: 'late'
  });
});

it('counts the date of a figure and the source of an attribution as mentions', () => {
  const arrest = {kind: 'arrest', subkind: 'raid', sources: [{id: 'late'}]} as const;
  expect(from({...arrest, figures: [figure({best: 1, asOf: '2024-03-23', source: 'late'})]})).toMatchObject({
    date: '2024-03-23',
    source: 'late'
  });
  const attribution = [{actor: 'x', basis: 'alleged', by: 'y', source: 'early'}] as const;
  expect(from({...arrest, attribution})).toMatchObject({date: '2024-03-25', source: 'early'});
});

it('leaves out sources from before the event, which are cited for something else', () => {
  expect(from({status: 'reported', sources: [{id: 'before'}, {id: 'late'}]})).toMatchObject({source: 'late'});
  expect(from({status: 'reported', sources: [{id: 'before'}]})).toMatchObject({basis: 'event', date: '2024-03-22'});
});

it('believes the record itself before all else', () => {
  const stated = {edtf: '2024-03-28', source: 'late'};
  expect(from({knownSince: stated})).toEqual({
    date: '2024-03-28',
    instant: endOf('2024-03-28'),
    basis: 'stated',
    source: 'late'
  });
});

it('says so when no source has a date', () => {
  expect(from({status: 'reported', sources: [{id: 'undated'}]})).toEqual({
    date: null,
    instant: endOf('2025-12-31'),
    basis: 'mention',
    source: 'undated'
  });
});
