import type {Words} from '../core/words/words.ts';
import type {Flow, Incident, Measure, Source} from '../../geo/index.ts';
import {independentGroups} from '../core/store/independence.ts';
import {isFlow} from '../core/words/record-words.ts';
import {attributionLine, figureLine} from './record-lines.ts';
import type {Cell} from './cell.ts';
import {citation} from './citation.ts';
import {dateCells} from './date-cells.ts';

import {latestFigure} from './latest-figure.ts';
import {destination, place} from './record-place.ts';
import type {RecordPlace} from './record-place.ts';

/** What the columns know besides the record. */
export interface ColumnContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly words: Words;
}

/** Columns that come from one part of a record: their names in the header, and as many cells. */
interface ColumnGroup {
  readonly names: readonly string[];
  readonly cells: (record: Incident | Flow, context: ColumnContext) => readonly Cell[];
}

/** The measures that have columns of their own; all others stand in `figures`. */
const MEASURED = ['killed', 'injured', 'arrested'] as const satisfies readonly Measure[];

/** Between the members of a list in one cell: no id can hold it. */
const SEPARATOR = ' | ';

const GROUPS: readonly ColumnGroup[] = [
  {
    names: ['record', 'id', 'kind', 'subkind', 'title', 'summary'],
    cells: (record) => {
      const {kind, title, summary} = record.properties;
      const [type, subkind] = isFlow(record) ? ['flow', null] : ['incident', record.properties.subkind];
      return [type, record.id, kind, subkind, title, summary];
    }
  },
  {
    names: ['date', 'earliest_day', 'latest_day', 'date_precision', 'date_qualifier', 'date_note'],
    cells: ({properties: {when}}) => {
      const {earliest, latest, precision, qualifier} = dateCells(when.edtf);
      return [when.edtf, earliest, latest, precision, qualifier, when.note ?? null];
    }
  },
  {names: placeNames(''), cells: (record) => placeCells(place(record))},
  {names: placeNames('to_'), cells: (record) => placeCells(destination(record))},
  {
    names: ['status', 'status_note', 'verified', 'series'],
    cells: (record) => {
      const {status, statusNote, verified} = record.properties;
      return [status, statusNote ?? null, verified, !isFlow(record) && record.properties.series];
    }
  },
  {
    names: ['actors', 'attribution'],
    cells: ({properties: {attribution}}, {words}) => [
      list(new Set(attribution.map(({actor}) => actor))),
      list(attribution.map((given) => attributionLine(given, words)))
    ]
  },
  ...MEASURED.map(latestFigureColumns),
  {
    names: ['figures'],
    cells: ({properties}, {words}) => [list(properties.figures.map((figure) => figureLine(figure, words)))]
  },
  {
    names: ['source_count', 'independent_sources', 'source_ids', 'sources'],
    cells: ({properties}, {sources}) => {
      const ids = [...new Set(properties.sources.map(({id}) => id))];
      const citations = ids.map((id) => citation(sources.get(id), id));
      return [ids.length, independentGroups(ids, sources).length, list(ids), list(citations)];
    }
  },
  {names: ['related'], cells: ({properties}) => [list(properties.related.map(({rel, id}) => `${rel} ${id}`))]}
];

/** The names of the columns of every table, for incidents and flows alike; README.md says what each holds. */
export const COLUMN_NAMES: readonly string[] = GROUPS.flatMap(({names}) => names);

/**
 * The cells of a record, in the order of {@link COLUMN_NAMES}. Codes and dates are those of the data (ISO 8601, EDTF), positions
 * are degrees in WGS84, and what is unknown or does not apply is null.
 */
export function recordCells(record: Incident | Flow, context: ColumnContext): readonly Cell[] {
  return GROUPS.flatMap(({cells}) => cells(record, context));
}

function placeNames(prefix: string): string[] {
  const names = ['place', 'admin1', 'country', 'place_precision', 'radius_km', 'lon', 'lat'];
  return names.map((name) => `${prefix}${name}`);
}

function placeCells(of: RecordPlace | null): Cell[] {
  if (!of) return Array<null>(7).fill(null);
  const {name, admin1 = null, country = null, precision, radiusKm} = of.where;
  return [name, admin1, country, precision, radiusKm, of.at?.[0] ?? null, of.at?.[1] ?? null];
}

function latestFigureColumns(measure: Measure): ColumnGroup {
  return {
    names: ['low', 'best', 'high', 'as_of', 'source'].map((part) => `${measure}_${part}`),
    cells: ({properties}) => {
      const figure = latestFigure(properties.figures, measure);
      return figure ? [figure.low, figure.best, figure.high, figure.asOf, figure.source] : Array<null>(5).fill(null);
    }
  };
}

function list(members: Iterable<string>): string | null {
  return [...members].join(SEPARATOR) || null;
}
