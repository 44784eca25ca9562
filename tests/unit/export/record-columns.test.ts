import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Flow, Incident, Source} from '../../../geo/index.ts';
import {noteFields} from '../../../src/export/note-fields.ts';
import {COLUMN_NAMES, recordCells} from '../../../src/export/record-columns.ts';
import {figure, flow, incident} from '../core/records.ts';
import {note, words} from './export-sets.ts';

const SOURCES = new Map<string, Source>([
  ['s1', {id: 's1', type: 'report', title: 'One', derivedFrom: ['s2']}],
  ['s2', {id: 's2', type: 'report', title: 'Two'}]
]);

/** The cells of a record that are not null, by column. */
function cells(record: Incident | Flow) {
  const all = recordCells(record, {sources: SOURCES, words}).map((cell, i) => [COLUMN_NAMES[i]!, cell] as const);
  return Object.fromEntries(all.filter(([, cell]) => cell !== null));
}

describe('the columns', () => {
  it('have names that differ', () => {
    expect(new Set(COLUMN_NAMES).size).toBe(COLUMN_NAMES.length);
    expect(COLUMN_NAMES.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });

  it('are explained in the README, every one', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../../src/export/README.md'), 'utf8');
    const names = [...COLUMN_NAMES, ...noteFields(note()).map(([name]) => name)];
    const explained = [...readme.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
    );
    expect(explained).toEqual(names);
  });

  it('leave empty what is unknown', () => {
    expect(cells(incident('a', {at: null, where: {name: 'Somewhere', precision: 'unknown', radiusKm: null}}))).toEqual({
      ...{record: 'incident', id: 'a', kind: 'attack', subkind: 'bombing', title: 'a', summary: ''},
      ...{date: '2024-03-22', earliest_day: '2024-03-22', latest_day: '2024-03-22', date_precision: 'day'},
      ...{place: 'Somewhere', place_precision: 'unknown', status: 'confirmed', verified: false, series: false},
      ...{source_count: 0, independent_sources: 0}
    });
  });

  it('hold the last figure whole, with who said it and when, and every figure in words', () => {
    const figures = [figure({low: 100, best: 133, asOf: '2024-03-23'}), figure({best: 149, asOf: '2024-06'})];
    const found = cells(incident('a', {figures}));
    expect(found).toMatchObject({killed_best: 149, killed_as_of: '2024-06', killed_source: 's1'});
    expect(found).not.toHaveProperty('killed_low');
    expect(found).not.toHaveProperty('injured_best');
    expect(found.figures).toBe('killed: ≥ 100 (best 133), 2024-03-23 [s1] | killed: 149, 2024-06 [s1]');
  });

  it('keep zero apart from unknown', () => {
    expect(cells(incident('a', {figures: [figure({low: 0, best: 0, high: 0})]}))).toMatchObject({
      ...{killed_low: 0, killed_best: 0, killed_high: 0}
    });
  });

  it('name sources by id and in words, once, and count those that are independent', () => {
    const found = cells(incident('a', {sources: [{id: 's1'}, {id: 's2'}, {id: 's1'}, {id: 'lost'}]}));
    expect(found).toMatchObject({
      ...{source_ids: 's1 | s2 | lost', sources: '“One” | “Two” | lost', source_count: 3, independent_sources: 2}
    });
  });

  it('name every actor once, with each attribution in words', () => {
    const said = {actor: 'ISKP', by: 'Amaq', source: 's1'};
    const attribution = [
      {...said, basis: 'claimed' as const},
      {...said, basis: 'denied' as const}
    ];
    expect(cells(incident('a', {attribution}))).toMatchObject({
      actors: 'ISKP',
      attribution: 'ISKP (Claimed, according to Amaq) [s1] | ISKP (Denied, according to Amaq) [s1]'
    });
  });

  it('put the two places of a flow side by side', () => {
    expect(cells(flow('a'))).toMatchObject({
      ...{record: 'flow', kind: 'recruitment', place: 'Dushanbe', country: 'TJ', lon: 68.8, lat: 38.5},
      ...{to_place: 'Kabul', to_country: 'AF', to_lon: 69.2, to_lat: 34.5, to_place_precision: 'settlement'}
    });
  });

  it('keep the other parts of a record', () => {
    const found = cells(
      incident('a', {
        when: {edtf: '2023-12~', note: 'Counted back.'},
        where: {name: 'Gera', admin1: 'Thuringia', country: 'DE', precision: 'district', radiusKm: 12.5},
        ...{statusNote: 'Denied since.', series: true, verified: true, related: [{id: 'b', rel: 'arrest-for'}]}
      })
    );
    expect(found).toMatchObject({
      ...{date: '2023-12~', earliest_day: '2023-12-01', latest_day: '2023-12-31', date_qualifier: 'approximate'},
      ...{date_note: 'Counted back.', admin1: 'Thuringia', radius_km: 12.5, status_note: 'Denied since.'},
      ...{series: true, verified: true, related: 'arrest-for b'}
    });
  });
});
