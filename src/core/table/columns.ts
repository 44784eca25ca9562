import type {Flow, Incident, Kind, Measure, Source} from '../../../geo/index.ts';
import {KINDS, PLACE_PRECISIONS, STATUSES} from '../../../geo/index.ts';
import {independentGroups} from '../store/independence.ts';
import {reportedRange} from '../store/reported-range.ts';
import {formatEdtf} from '../words/format-date.ts';
import {formatNumber, formatReported} from '../words/format-figure.ts';
import {isFlow, kindInWords} from '../words/record-words.ts';
import type {Words} from '../words/words.ts';
import type {ColumnKey} from './column-keys.ts';
import {COLUMN_KEYS} from './column-keys.ts';
import {countryNames} from './country-names.ts';
import type {TableData} from './table-data.ts';
import {recordAt} from './table-data.ts';
import {textKey} from './text-key.ts';

/** One column of a table of records. */
export interface Column {
  readonly key: ColumnKey;
  /** Numbers stand at the end of their cell, so that their digits stand below each other. */
  readonly align: 'start' | 'end';
  /** Keys that put all rows in order, as `orderRows` takes them; NaN is unknown. */
  readonly keys: (data: TableData, words: Words) => readonly Float64Array[];
  /** What a cell says; nothing where the record has nothing to say. */
  readonly text: (record: Incident | Flow, words: Words, sources: TableData['sources']) => string;
}

/** Kinds for which a figure is asked, so that its absence is said; elsewhere nothing is missing. */
const ASKED: Readonly<Partial<Record<Measure, Kind>>> = {killed: 'attack', injured: 'attack', arrested: 'arrest'};

const DEFINITIONS: Readonly<Record<ColumnKey, Omit<Column, 'key'>>> = {
  title: textColumn(({properties}) => properties.title),
  date: {
    align: 'start',
    keys: (data) => [
      ofRows(
        data,
        ({start}, row) => start[row]!,
        ({extent}) => extent[0]
      ),
      ofRows(
        data,
        ({end}, row) => end[row]!,
        ({extent}) => extent[1]
      )
    ],
    text: ({properties}, words) => formatEdtf(properties.when.edtf, words)
  },
  kind: {
    align: 'start',
    keys: (data, words) => [
      ofRows(
        data,
        ({kind}, row) => kind[row]!,
        () => KINDS.length
      ),
      textKeyOf(data, words, (record) => kindInWords(record, words))
    ],
    text: kindInWords
  },
  status: {
    align: 'start',
    keys: (data) => [
      ofRows(
        data,
        ({status}, row) => status[row]!,
        ({status}) => STATUSES.indexOf(status)
      )
    ],
    text: ({properties}, words) => words.terms.status[properties.status]
  },
  place: textColumn((record) => ends(record, ({name}) => name)),
  country: textColumn((record, words) => {
    const nameOf = countryNames(words.language);
    return ends(record, ({country}) => (country ? nameOf(country) : ''));
  }),
  precision: {
    align: 'start',
    // A flow is known no better than the end that is known worse.
    keys: (data) => [
      ofRows(
        data,
        ({precision}, row) => precision[row]!,
        ({flow: {properties}}) =>
          Math.max(...[properties.from, properties.to].map(({precision}) => PLACE_PRECISIONS.indexOf(precision)))
      )
    ],
    text: (record, words) => ends(record, ({precision}) => words.terms.precision[precision])
  },
  killed: {
    ...figureColumn('killed'),
    keys: (data) => [
      ofRows(
        data,
        ({killed}, row) => killed[row]!,
        ({flow}) => latest(flow, 'killed')
      )
    ]
  },
  injured: figureColumn('injured'),
  arrested: figureColumn('arrested'),
  sources: {
    align: 'end',
    keys: (data) => [ofRecords(data, (record) => independentSources(record, data.sources))],
    text: (record, words, sources) => formatNumber(independentSources(record, sources), words.language)
  },
  actor: textColumn(({properties}, words) => {
    const said = properties.attribution.map(({actor, basis}) => words.table.actor(actor, words.terms.basis[basis]));
    return [...new Set(said)].join(words.table.actorsApart);
  }),
  series: {
    align: 'start',
    keys: (data, words) => [ofRecords(data, (record) => (seriesInWords(record, words) ? 0 : 1))],
    text: seriesInWords
  }
};

/** The columns of a table of records, by key. */
export const COLUMNS = Object.fromEntries(
  COLUMN_KEYS.map((key) => [key, {key, ...DEFINITIONS[key]}])
) as unknown as Readonly<Record<ColumnKey, Column>>;

// What is read in a cell is what the rows are sorted by.
function textColumn(text: (record: Incident | Flow, words: Words) => string): Omit<Column, 'key'> {
  return {align: 'start', keys: (data, words) => [textKeyOf(data, words, (record) => text(record, words))], text};
}

function figureColumn(measure: 'killed' | 'injured' | 'arrested'): Omit<Column, 'key'> {
  return {
    align: 'end',
    keys: (data) => [ofRecords(data, (record) => latest(record, measure))],
    text: (record, words) => {
      const {figures, kind} = record.properties;
      const range = reportedRange(figures, measure);
      const missing = ASKED[measure] === kind || figures.some((figure) => figure.measure === measure);
      return range || missing ? formatReported(range, words) : '';
    }
  };
}

function latest({properties}: Incident | Flow, measure: Measure): number {
  return reportedRange(properties.figures, measure)?.latest ?? NaN;
}

function independentSources({properties}: Incident | Flow, sources: ReadonlyMap<string, Source>): number {
  const cited = properties.sources.map(({id}) => id);
  return cited.length < 2 ? cited.length : independentGroups(cited, sources).length;
}

function seriesInWords(record: Incident | Flow, words: Words): string {
  return !isFlow(record) && record.properties.series ? words.table.series : '';
}

type Where = Incident['properties']['where'];

/** What is said of the place of an incident, or of both ends of a flow where it is not the same of both. */
function ends(record: Incident | Flow, say: (where: Where) => string): string {
  if (!isFlow(record)) return say(record.properties.where);
  const [from, to] = [say(record.properties.from), say(record.properties.to)];
  return from === to ? from : [from, to].filter(Boolean).join(' → ');
}

function textKeyOf(data: TableData, {language}: Words, text: (record: Incident | Flow) => string): Float64Array {
  return textKey(
    Array.from({length: data.length}, (_, row) => text(recordAt(data, row))),
    language
  );
}

function ofRecords(data: TableData, value: (record: Incident | Flow) => number): Float64Array {
  const values = new Float64Array(data.length);
  for (let row = 0; row < values.length; row++) values[row] = value(recordAt(data, row));
  return values;
}

function ofRows(
  data: TableData,
  ofIncident: (store: TableData['store'], row: number) => number,
  ofFlow: (flow: TableData['flows'][number]) => number
): Float64Array {
  const values = new Float64Array(data.length);
  for (let row = 0; row < data.store.length; row++) values[row] = ofIncident(data.store, row);
  data.flows.forEach((flow, index) => (values[data.store.length + index] = ofFlow(flow)));
  return values;
}
