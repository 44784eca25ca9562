import type {Words} from '../core/words/words.ts';
import Papa from 'papaparse';
import {FORMULA, revealBidi} from './cell.ts';
import type {Cell} from './cell.ts';
import type {ExportSet} from './export-set.ts';
import {exportTable} from './export-table.ts';

/** How a CSV file is written. */
export interface CsvOptions {
  /** Begin with the byte order mark, without which Excel takes UTF-8 for the old encoding of its system. */
  readonly bom?: boolean;
  /** Write texts exactly as they are: not safe to open in a spreadsheet program. */
  readonly raw?: boolean;
}

const NEWLINE = '\r\n';

/**
 * The set as CSV by RFC 4180: comma, CRLF at the end of every row, a header, one row for each record. A text that could run
 * as a formula gets an apostrophe in front and is quoted, and direction controls are written out; `restoreCell` undoes both.
 */
export function csv(set: ExportSet, words: Words, {bom = false, raw = false}: CsvOptions = {}): string {
  const {fields, rows} = exportTable(set, words);
  // The header goes in as a row: beside no rows, Papa Parse would write one that is empty.
  const lines = [fields, ...rows].map((row) => (raw ? [...row] : row.map(safe)));
  const options = {newline: NEWLINE, escapeFormulae: raw ? false : FORMULA};
  return (bom ? '\uFEFF' : '') + Papa.unparse(lines, options) + NEWLINE;
}

function safe(cell: Cell): Cell {
  return typeof cell === 'string' ? revealBidi(cell) : cell;
}
