import type {Flow, Incident, Source, Where} from '../../../geo/index.ts';
import {KINDS, PLACE_PRECISIONS, STATUSES} from '../../../geo/index.ts';
import type {PlaceColumns} from '../region/relate.ts';
import type {EventStore} from '../store/event-store.ts';
import {PLACEMENTS} from '../store/placement.ts';
import {reportedRange} from '../store/reported-range.ts';
import type {FacetColumn} from './facet-column.ts';
import {facetColumn} from './facet-column.ts';
import type {ChoiceField, RangeField} from './fields.ts';
import {datePrecisionOf, independentSources, MEASURES_OF, valuesOf} from './fields.ts';
import type {FigureColumn} from './figure-column.ts';

/** Records as the columns that clauses are tested on. A column is made when it is first asked for, and kept. */
export interface FilterTable {
  readonly length: number;
  readonly ids: readonly string[];
  facet(field: ChoiceField): FacetColumn;
  figures(field: RangeField): FigureColumn;
  /** 1 for rows that are established, dated to the day or over the time they surely lasted, and placed to a town or nearer. */
  certain(): Uint8Array;
  /** Where a record is, or its origin and its destination. */
  readonly places: readonly Places[];
}

/** Where the records of a table are, or one end of them, as positions and in words. */
export interface Places extends PlaceColumns {
  whereOf(row: number): Where;
}

type Sources = ReadonlyMap<string, Source>;

/** The table of the rows of a store, which lends the columns that it has already. */
export function incidentTable(store: EventStore, sources: Sources): FilterTable {
  const ready: Partial<Record<ChoiceField, FacetColumn>> = {
    kind: {names: KINDS, codes: store.kind, offsets: null},
    status: {names: STATUSES, codes: store.status, offsets: null},
    country: {names: store.countries, codes: store.country, offsets: null},
    placePrecision: {names: PLACE_PRECISIONS, codes: store.precision, offsets: null}
  };
  const crisp = store.placement.map((placement) => (placement === POINT ? 1 : 0));
  const shapeOf = (row: number) => {
    const {geometry} = store.record(row);
    return geometry && geometry.type !== 'Point' ? geometry : null;
  };
  const whereOf = (row: number) => store.record(row).properties.where;
  return {
    ...tableOf(store.ids, (row) => store.record(row), sources, ready),
    places: [{length: store.length, lon: store.lon, lat: store.lat, radiusKm: store.radiusKm, crisp, shapeOf, whereOf}]
  };
}

/** The table of flows, in the order given. A flow without an arrow has ends without a place. */
export function flowTable(flows: readonly Flow[], sources: Sources): FilterTable {
  const ids = flows.map(({id}) => id);
  return {
    ...tableOf(ids, (row) => flows[row]!, sources, {}),
    places: [endsOf(flows, 'from', 0), endsOf(flows, 'to', -1)]
  };
}

const POINT = PLACEMENTS.indexOf('point');

function tableOf(
  ids: readonly string[],
  recordOf: (row: number) => Incident | Flow,
  sources: Sources,
  ready: Partial<Record<ChoiceField, FacetColumn>>
): Omit<FilterTable, 'places'> {
  const facets = new Map(Object.entries(ready) as [ChoiceField, FacetColumn][]);
  const figures = new Map<RangeField, FigureColumn>();
  let certain: Uint8Array | null = null;
  const {length} = ids;
  return {
    length,
    ids,
    facet: (field) => kept(facets, field, () => facetColumn(length, (row) => valuesOf(recordOf(row), field))),
    figures: (field) => kept(figures, field, () => figureColumn(length, recordOf, {field, sources})),
    certain: () => (certain ??= Uint8Array.from(ids, (_, row) => (isCertain(recordOf(row)) ? 1 : 0)))
  };
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function figureColumn(
  length: number,
  recordOf: (row: number) => Incident | Flow,
  {field, sources}: {field: RangeField; sources: Sources}
): FigureColumn {
  const column = {low: new Float32Array(length), best: new Float32Array(length), high: new Float32Array(length)};
  for (let row = 0; row < length; row++) {
    const range = field === 'sources' ? countOf(recordOf(row), sources) : rangeOf(recordOf(row), field);
    column.low[row] = range?.low ?? NaN;
    column.best[row] = range?.latest ?? NaN;
    column.high[row] = range?.high ?? NaN;
  }
  return column;
}

function countOf(record: Incident | Flow, sources: Sources) {
  const count = independentSources(record, sources);
  return {low: count, latest: count, high: count};
}

function rangeOf({properties}: Incident | Flow, field: RangeField) {
  const ranges = MEASURES_OF[field].map((measure) => reportedRange(properties.figures, measure));
  return ranges.find((range) => range !== null) ?? null;
}

function isCertain({properties}: Incident | Flow): boolean {
  const places = 'from' in properties ? [properties.from, properties.to] : [properties.where];
  const date = datePrecisionOf(properties.when.edtf);
  const series = 'series' in properties && properties.series;
  return properties.status === 'confirmed' && !series && (date === 'day' || date === 'span') && places.every(isPoint);
}

function isPoint({precision}: Where): boolean {
  return precision === 'venue' || precision === 'settlement';
}

function endsOf(flows: readonly Flow[], end: 'from' | 'to', at: 0 | -1): Places {
  const position = ({geometry}: Flow) => geometry?.coordinates.at(at);
  return {
    length: flows.length,
    lon: Float64Array.from(flows, (flow) => position(flow)?.[0] ?? NaN),
    lat: Float64Array.from(flows, (flow) => position(flow)?.[1] ?? NaN),
    radiusKm: Float32Array.from(flows, ({properties}) => properties[end].radiusKm ?? NaN),
    crisp: Uint8Array.from(flows, ({properties}) => (isPoint(properties[end]) ? 1 : 0)),
    whereOf: (row) => flows[row]!.properties[end]
  };
}
