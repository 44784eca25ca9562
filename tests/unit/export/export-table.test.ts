import {describe, expect, it} from 'vitest';
import {exportTable} from '../../../src/export/export-table.ts';
import {flow, incident} from '../core/records.ts';
import {exportSet, HOSTILE_SET, note, REAL_SET, words} from './export-sets.ts';

describe('exportTable', () => {
  it('has a row for each record, incidents first, in the order of the set', () => {
    const {fields, rows} = exportTable(exportSet([incident('b'), incident('a')], [flow('c')]), words);
    expect(rows.map((row) => row[fields.indexOf('id')])).toEqual(['b', 'a', 'c']);
  });

  it('has as many cells in every row as there are columns', () => {
    for (const set of [REAL_SET, HOSTILE_SET]) {
      const {fields, rows} = exportTable(set, words);
      expect(rows).toHaveLength(set.incidents.length + set.flows.length);
      expect(rows.filter((row) => row.length !== fields.length)).toEqual([]);
    }
  });

  it('says in every row where it came from', () => {
    const {fields, rows} = exportTable(exportSet([incident('a')], [flow('b')]), words);
    const {title, filterInWords, version, asOf, knownOn, license, attribution, worldview, care} = note();
    const expected = [title, filterInWords, version, asOf, knownOn, license, attribution, worldview, care];
    expect(rows.map((row) => row.slice(fields.indexOf('data_title')))).toEqual([expected, expected]);
  });

  it('has its columns even when it is empty', () => {
    const {fields, rows} = exportTable(exportSet([]), words);
    expect(rows).toEqual([]);
    expect(fields).toEqual(exportTable(REAL_SET, words).fields);
  });
});
