import fc from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {restoreCell} from '../../../src/export/cell.ts';
import {csv} from '../../../src/export/csv.ts';
import {exportTable} from '../../../src/export/export-table.ts';
import type {ExportSet} from '../../../src/export/export-set.ts';
import {check} from '../core/check.ts';
import {flow, incident} from '../core/records.ts';
import {exportSet, HOSTILE_SET, REAL_SET, text, words} from './export-sets.ts';
import {readCsv} from './read-csv.ts';

/** The table of a set as a reader of texts sees it. */
function asTexts(set: ExportSet): string[][] {
  const {fields, rows} = exportTable(set, words);
  return [[...fields], ...rows.map((row) => row.map((cell) => String(cell ?? '')))];
}

/** The column of the first record, exactly as it stands in the file. */
function written(set: ExportSet, name: string): string {
  const file = csv(set, words);
  const at = readCsv(file)[0]!.indexOf(name);
  return readCsv(file)[1]![at]!;
}

describe('csv', () => {
  it.each([
    ['the real data set', REAL_SET],
    ['hostile texts', HOSTILE_SET],
    ['no records', exportSet([])],
    ['one flow', exportSet([], [flow('a')])]
  ])('gives back every cell of %s by the strip rule', (_, set) => {
    const read = readCsv(csv(set, words)).map((row) => row.map(restoreCell));
    expect(read).toEqual(asTexts(set));
  });

  it('gives back every cell of any text', () => {
    check(
      fc.property(fc.array(text, {minLength: 1, maxLength: 4}), (texts) => {
        const set = exportSet(texts.map((title, i) => incident(`r${i}`, {title, summary: texts[0]!})));
        expect(readCsv(csv(set, words)).map((row) => row.map(restoreCell))).toEqual(asTexts(set));
      }),
      500
    );
  });

  it('is read the same by Papa Parse with its defaults', () => {
    for (const set of [REAL_SET, HOSTILE_SET]) {
      const {data, errors} = Papa.parse<Record<string, string>>(csv(set, words, {bom: true}), {
        ...{header: true, skipEmptyLines: true}
      });
      expect(errors).toEqual([]);
      expect(data.map(({id}) => id)).toEqual([...set.incidents, ...set.flows].map(({id}) => id));
      expect(data.map(({title}) => restoreCell(title!))).toEqual(
        [...set.incidents, ...set.flows].map(({properties}) => properties.title)
      );
    }
  });

  it('has no cell that a spreadsheet program runs, and no direction control', () => {
    const cells = readCsv(csv(HOSTILE_SET, words)).flat();
    expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /[\u202A-\u202E\u2066-\u2069]/.test(cell))).toEqual([]);
  });

  it('quotes what it marks', () => {
    expect(csv(exportSet([incident('a', {title: '=1+1'})]), words)).toContain(`,"'=1+1",`);
  });

  it('writes negative coordinates as numbers', () => {
    const set = exportSet([incident('a', {at: [-69.2, -34.5]})]);
    expect(written(set, 'lon')).toBe('-69.2');
    expect(csv(set, words)).toContain(',-69.2,-34.5,');
  });

  it('leaves unknown figures empty and writes zero', () => {
    const set = exportSet([incident('a')]);
    expect(written(set, 'killed_best')).toBe('');
    expect(written(set, 'source_count')).toBe('0');
  });

  it('is the header alone for no records', () => {
    const rows = readCsv(csv(exportSet([]), words));
    expect(rows).toHaveLength(1);
  });

  it('begins with a byte order mark only when asked', () => {
    const set = exportSet([incident('a')]);
    expect(csv(set, words, {bom: true})).toBe(`\uFEFF${csv(set, words)}`);
    expect(csv(set, words)).toMatch(/^record,/);
  });

  it('writes texts exactly as they are when asked for it raw', () => {
    expect(readCsv(csv(HOSTILE_SET, words, {raw: true}))).toEqual(asTexts(HOSTILE_SET));
  });
});
