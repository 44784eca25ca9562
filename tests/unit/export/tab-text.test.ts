import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {restoreCell} from '../../../src/export/cell.ts';
import {exportTable} from '../../../src/export/export-table.ts';
import type {ExportSet} from '../../../src/export/export-set.ts';
import {tabText} from '../../../src/export/tab-text.ts';
import {check} from '../core/check.ts';
import {incident} from '../core/records.ts';
import {exportSet, HOSTILE_SET, REAL_SET, text, words} from './export-sets.ts';
import {readCsv} from './read-csv.ts';

const read = (set: ExportSet) => readCsv(`${tabText(set, words)}\n`, '\t', '\n');

/** The table of a set with breaks as one space. */
function flattened(set: ExportSet): string[][] {
  const {fields, rows} = exportTable(set, words);
  const flat = rows.map((row) =>
    row.map((cell) => String(cell ?? '').replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' '))
  );
  return [[...fields], ...flat];
}

describe('tabText', () => {
  it.each([
    ['the real data set', REAL_SET],
    ['hostile texts', HOSTILE_SET],
    ['no records', exportSet([])]
  ])('gives back every cell of %s', (_, set) => {
    expect(read(set).map((row) => row.map(restoreCell))).toEqual(flattened(set));
  });

  it('is one line for each record and one for the header, whatever the texts hold', () => {
    check(
      fc.property(fc.array(text, {maxLength: 5}), (texts) => {
        const set = exportSet(texts.map((title, i) => incident(`r${i}`, {title})));
        const lines = tabText(set, words).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
        expect(lines).toHaveLength(texts.length + 1);
        expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
      }),
      300
    );
  });

  it('has no cell that a spreadsheet program runs', () => {
    const cells = read(HOSTILE_SET).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  it('writes negative coordinates as numbers', () => {
    expect(tabText(exportSet([incident('a', {at: [-69.2, -34.5]})]), words)).toContain('\t-69.2\t-34.5\t');
  });
});
