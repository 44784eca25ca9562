import type {Words} from '../core/words/words.ts';
import Papa from 'papaparse';
import {FORMULA, revealBidi} from './cell.ts';
import type {Cell} from './cell.ts';
import type {ExportSet} from './export-set.ts';
import {exportTable} from './export-table.ts';

const BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;

/**
 * The set as tab-separated text for the clipboard, with the columns of the CSV and as safe: what spreadsheet programs paste
 * as a table. Tabs and line breaks in a text become one space, so that a line is a record in any program.
 */
export function tabText(set: ExportSet, words: Words): string {
  const {fields, rows} = exportTable(set, words);
  const options = {delimiter: '\t', newline: '\n', escapeFormulae: FORMULA};
  // The header goes in as a row: beside no rows, Papa Parse would write one that is empty.
  const lines = [fields, ...rows].map((row) => row.map(flat));
  return Papa.unparse(lines, options);
}

function flat(cell: Cell): Cell {
  return typeof cell === 'string' ? revealBidi(cell.replace(BREAKS, ' ')) : cell;
}
