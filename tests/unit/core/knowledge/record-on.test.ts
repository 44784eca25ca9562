import {expect, it} from 'vitest';
import type {IncidentProperties} from '../../../../geo/index.ts';
import {isSummaryWithheld, recordOn} from '../../../../src/core/knowledge/record-on.ts';
import {releasesOf} from '../../../../src/core/knowledge/release.ts';
import {figure, incident} from '../records.ts';
import {dataset, endOf, source} from './datasets.ts';

const releases = releasesOf(
  dataset({sources: [source('early', [[2024, 3, 23]]), source('later', [[2024, 3, 25]]), source('last', [[2025, 2]])]})
);

const made = (given: Partial<IncidentProperties> & {edtf?: string}) =>
  incident('a', {title: 'An attack', summary: 'What happened.', sources: [{id: 'early'}], ...given});
const on = (day: string, given: Parameters<typeof made>[0], hidden: readonly string[] = []) =>
  recordOn(made(given), {instant: endOf(day), releases, hidden: new Set(hidden)});

it('is the same object when nothing came later', () => {
  const record = made({statusNote: 'Nobody denies it.'});
  expect(recordOn(record, {instant: endOf('2024-03-23'), releases, hidden: new Set()})).toBe(record);
});

it('leaves out the figures, attributions, sources and relations that came later', () => {
  const attribution = ['early', 'later'].map((id) => ({actor: 'x', basis: 'alleged', by: 'y', source: id}) as const);
  const figures = [figure({best: 1, asOf: '2024-03-23'}), figure({best: 2, asOf: '2024-03-24'})];
  const related = ['b', 'c'].map((id) => ({id, rel: 'follow-up'}) as const);
  const sources = ['early', 'later', 'last'].map((id) => ({id}));
  expect(on('2024-03-23', {attribution, figures, related, sources}, ['c']).properties).toMatchObject({
    attribution: attribution.slice(0, 1),
    figures: figures.slice(0, 1),
    related: related.slice(0, 1),
    sources: [{id: 'early'}]
  });
});

it('keeps the source of a figure that it repeats from an earlier day', () => {
  const figures = [figure({best: 1, asOf: '2024-03-23', source: 'later'})];
  const sources = ['early', 'later', 'last'].map((id) => ({id}));
  expect(on('2024-03-23', {figures, sources}).properties.sources).toEqual([{id: 'early'}, {id: 'later'}]);
});

it('never stands without a source: the earliest stays', () => {
  expect(on('2024-03-22', {sources: [{id: 'last'}, {id: 'later'}]}).properties.sources).toEqual([{id: 'later'}]);
});

it('has the status of the day, the first one before all others', () => {
  const statusHistory = [
    {status: 'alleged', from: '2024-03-23', source: 'early'},
    {status: 'dismissed', from: '2025-02', source: 'last'}
  ] as const;
  const given = {status: 'dismissed', statusHistory} as const;
  expect(on('2024-03-22', given).properties).toMatchObject({
    status: 'alleged',
    statusHistory: statusHistory.slice(0, 1)
  });
  expect(on('2025-02-27', given).properties.status).toBe('alleged');
  expect(on('2025-02-28', given)).toEqual(made(given));
});

it('withholds the summary while status or total are still to change, and only then', () => {
  const next = (best: number, scope?: string) => [
    figure({best: 1, asOf: '2024-03-23', ...(scope && {scope})}),
    figure({best, asOf: '2024-03-24', ...(scope && {scope})})
  ];
  const withheld = (day: string, figures: ReturnType<typeof next>) => isSummaryWithheld(on(day, {figures}));
  expect(withheld('2024-03-23', next(2))).toBe(true);
  expect(withheld('2024-03-24', next(2))).toBe(false);
  expect(withheld('2024-03-23', next(1))).toBe(false);
  expect(withheld('2024-03-23', next(2, 'soldiers'))).toBe(false);
  expect(on('2024-03-23', {figures: next(2)}).properties.summary).toBe('An attack');
});

it('leaves out the note on the status while anything is still to come', () => {
  const attribution = [{actor: 'x', basis: 'convicted', by: 'y', source: 'last'}] as const;
  const given = {attribution, statusNote: 'A court convicted x.'};
  expect(on('2025-02-27', given).properties).not.toHaveProperty('statusNote');
  expect(on('2025-02-28', given).properties).toHaveProperty('statusNote');
});

it.each([
  ['2024-03-23/2026-03-12', '2024-03-23/..'],
  ['2023-08/2024-03', '2023-08/2024-03'],
  ['2012~/2027~', '2012~/..'],
  ['../2026', '../2026'],
  ['2023/..', '2023/..'],
  ['[2024-01..2026-06]', '[2024-01..2026-06]']
])('shows %s, seen from March 2024, as %s', (edtf, shown) => {
  expect(on('2024-03-23', {edtf}).properties.when.edtf).toBe(shown);
});
