import {describe, expect, it} from 'vitest';
import type {Source} from '../../../../geo/index.ts';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import type {ColumnKey} from '../../../../src/core/table/column-keys.ts';
import {COLUMN_KEYS} from '../../../../src/core/table/column-keys.ts';
import {COLUMNS} from '../../../../src/core/table/columns.ts';
import {orderRows} from '../../../../src/core/table/order.ts';
import {recordAt, tableData} from '../../../../src/core/table/table-data.ts';
import {english} from '../../../../src/core/words/words.ts';
import {figure, flow, incident} from '../records.ts';

const source = (id: string, ...derivedFrom: string[]): Source => ({id, type: 'report', title: id, derivedFrom});
const sources = new Map([source('s1'), source('s2', 's1'), source('s3')].map((each) => [each.id, each]));

const said = (actor: string, basis: 'claimed' | 'denied') => ({actor, basis, by: 'x', source: 's1'});

const INCIDENTS = [
  incident('moscow', {
    title: 'Concert hall',
    edtf: '2024-03-22',
    where: {name: 'Moscow', country: 'RU', precision: 'venue', radiusKm: 0.2},
    figures: [figure({low: 133, best: 133}), figure({low: 145, best: 149, asOf: '2025'})],
    attribution: [said('ISKP', 'claimed'), said('ISKP', 'claimed'), said('ISKP', 'denied')],
    sources: [{id: 's1'}, {id: 's2'}, {id: 's3'}]
  }),
  incident('raid', {
    title: 'Élan raid',
    edtf: '2024-03-22/2024-03-25',
    kind: 'arrest',
    subkind: 'raid',
    status: 'alleged',
    figures: [figure({measure: 'arrested', best: 4})],
    where: {name: 'Online', precision: 'unknown', radiusKm: null},
    sources: [{id: 's1'}, {id: 's2'}]
  }),
  incident('series', {title: 'Clashes', edtf: '2015/2024', series: true, figures: [figure({measure: 'injured'})]})
];
const data = tableData(
  eventStore(INCIDENTS),
  flowRows([flow('flow', {title: 'Recruits', figures: [figure({best: 3})]})]),
  sources
);

/** Ids in the order of a column. */
function order(key: ColumnKey, descending = false): readonly string[] {
  const rows = orderRows(data.newestFirst, COLUMNS[key].keys(data, english), descending);
  return [...rows].map((row) => recordAt(data, row).id);
}

/** What a column says of every record. */
function texts(key: ColumnKey): Readonly<Record<string, string>> {
  const rows = [...data.newestFirst].map((row) => recordAt(data, row));
  return Object.fromEntries(rows.map((record) => [record.id, COLUMNS[key].text(record, english, sources)]));
}

describe('COLUMNS', () => {
  it('has a column for every key, each with one number for every row in every key it sorts by', () => {
    for (const key of COLUMN_KEYS) {
      expect(COLUMNS[key].key).toBe(key);
      for (const values of COLUMNS[key].keys(data, english)) expect(values).toHaveLength(data.length);
    }
  });

  it('says dates at their own precision, and sorts them by start, then by end', () => {
    const {raid, series, ...others} = texts('date');
    expect(others).toEqual({moscow: '22 Mar 2024', flow: '2023'});
    expect(raid).toMatch(/^22\s?–\s?25 Mar 2024$/);
    expect(series).toMatch(/^2015\s?–\s?2024$/);
    expect(order('date')).toEqual(['series', 'flow', 'moscow', 'raid']);
  });

  it('says killed as the range that was reported, unknown where it is asked for, and sorts by the latest figure', () => {
    expect(texts('killed')).toEqual({moscow: '133–149', raid: '', flow: '3', series: 'unknown'});
    expect(order('killed')).toEqual(['flow', 'moscow', 'raid', 'series']);
    expect(order('killed', true)).toEqual(['moscow', 'flow', 'raid', 'series']);
  });

  it('says injured and arrested likewise', () => {
    expect(texts('injured')).toEqual({moscow: 'unknown', raid: '', flow: '', series: 'unknown'});
    expect(texts('arrested')).toEqual({moscow: '', raid: '4', flow: '', series: ''});
    expect(order('arrested', true)[0]).toBe('raid');
  });

  it('lists kinds in their own order, flows last', () => {
    expect(texts('kind').flow).toBe('Flow: recruitment');
    expect(order('kind').slice(2)).toEqual(['raid', 'flow']);
  });

  it('sorts by how sure a record is, surest first', () => {
    expect(texts('status')).toMatchObject({raid: 'Alleged', moscow: 'Confirmed'});
    expect(order('status').slice(-2)).toEqual(['flow', 'raid']);
  });

  it('names both ends of a flow where they differ, and sorts places by name', () => {
    expect(texts('place').flow).toBe('Dushanbe → Kabul');
    expect(texts('country')).toEqual({
      moscow: 'Russia',
      raid: '',
      flow: 'Tajikistan → Afghanistan',
      series: 'Afghanistan'
    });
    expect(texts('precision').flow).toBe('town or city known');
    expect(order('country')).toEqual(['series', 'moscow', 'flow', 'raid']);
    expect(order('country', true).at(-1)).toBe('raid');
    expect(order('precision')[0]).toBe('moscow');
    expect(order('precision').at(-1)).toBe('raid');
  });

  it('sorts titles as a reader looks them up', () => {
    expect(order('title')).toEqual(['series', 'moscow', 'raid', 'flow']);
  });

  it('counts sources that rest on one another once', () => {
    expect(texts('sources')).toEqual({moscow: '2', raid: '1', flow: '0', series: '0'});
    expect(order('sources', true).slice(0, 2)).toEqual(['moscow', 'raid']);
  });

  it('names every actor with the footing on which it is named, each once', () => {
    expect(texts('actor')).toMatchObject({moscow: 'ISKP (claimed); ISKP (denied)', raid: ''});
    expect(order('actor')[0]).toBe('moscow');
  });

  it('tells a series from a single event', () => {
    expect(texts('series')).toEqual({moscow: '', raid: '', flow: '', series: 'a series'});
    expect(order('series')[0]).toBe('series');
  });
});
