import type {Words} from '../core/words/words.ts';
import type {Cell} from './cell.ts';
import type {ExportSet} from './export-set.ts';
import {noteFields} from './note-fields.ts';
import {COLUMN_NAMES, recordCells} from './record-columns.ts';

/** Names of the columns, and one row of as many cells for each record: the incidents, then the flows. */
export interface ExportTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The set as a table. The note stands in columns at its end, the same in every row, as Eurostat and the other users of
 * SDMX-CSV do it (https://github.com/sdmx-twg/sdmx-csv: the data set and its update in every row). Lines above or below the
 * table, as the World Bank writes them, are rows to every reader but its own; a second file, as Our World in Data and
 * ACLED give, is lost with the first e-mail. This way every line stays a record, tables can be sorted, cut and joined, and
 * no row loses where it came from.
 */
export function exportTable({incidents, flows, about}: ExportSet, words: Words): ExportTable {
  const sources = new Map(about.sources.map((source) => [source.id, source]));
  const note = noteFields(about);
  const noteCells = note.map(([, value]) => value);
  return {
    fields: [...COLUMN_NAMES, ...note.map(([name]) => name)],
    rows: [...incidents, ...flows].map((record) => [...recordCells(record, {sources, words}), ...noteCells])
  };
}
