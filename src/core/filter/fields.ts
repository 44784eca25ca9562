import type {Flow, Incident, Measure, Source, Where} from '../../../geo/index.ts';
import {KINDS, parseEdtf} from '../../../geo/index.ts';
import {independentGroups} from '../store/independence.ts';

/** What a choice can be about. `kind` counts flows as one kind; `subkind` holds the kinds of flows as well. */
export const CHOICE_FIELDS = [
  'kind',
  'subkind',
  'status',
  'country',
  'admin1',
  'datePrecision',
  'placePrecision',
  'actor',
  'basis',
  'source',
  'verified'
] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** The values of the field `kind` as the legend lists them: the four kinds of incident, then flows. */
export const LEGEND_KINDS = [...KINDS, 'flow'] as const;
export type LegendKind = (typeof LEGEND_KINDS)[number];

/** What a range can be about: the figures of a measure, or the number of independent sources. */
export const RANGE_FIELDS = ['killed', 'injured', 'arrested', 'travellers', 'sources'] as const;
export type RangeField = (typeof RANGE_FIELDS)[number];

/** Fields whose values for a flow are those of its two ends, in the order of its travel. */
export const PLACE_FIELDS: ReadonlySet<ChoiceField> = new Set(['country', 'admin1', 'placePrecision']);

/** How exactly a date is known, most exact first. `span` is what lasted, `about` what the source itself put so. */
export const DATE_PRECISIONS = [
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'range',
  'span',
  'about',
  'unknown'
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** The values of a record for a field: none, one or several; for a field of places one for each end of a flow. */
export function valuesOf(record: Incident | Flow, field: ChoiceField): readonly string[] {
  const {properties} = record;
  switch (field) {
    case 'kind':
      return ['from' in properties ? 'flow' : properties.kind];
    case 'subkind':
      return ['from' in properties ? properties.kind : properties.subkind];
    case 'status':
      return [properties.status];
    case 'country':
      return placesOf(record).map(({country}) => country ?? '');
    case 'admin1':
      return placesOf(record).map(admin1Of);
    case 'datePrecision':
      return [datePrecisionOf(properties.when.edtf)];
    case 'placePrecision':
      return placesOf(record).map(({precision}) => precision);
    case 'actor':
      return distinct(properties.attribution.map(({actor}) => actor));
    case 'basis':
      return distinct(properties.attribution.map(({basis}) => basis));
    case 'source':
      return distinct(properties.sources.map(({id}) => id));
    case 'verified':
      return [properties.verified ? 'yes' : 'no'];
  }
}

/** Measures that a range field reads, in order of preference; none for the number of sources. */
export const MEASURES_OF: Readonly<Record<RangeField, readonly Measure[]>> = {
  killed: ['killed'],
  injured: ['injured'],
  arrested: ['arrested'],
  travellers: ['travellers', 'returnees', 'recruits', 'fighters', 'migrants'],
  sources: []
};

/** Number of sources of a record that do not rest on each other. */
export function independentSources({properties}: Incident | Flow, sources: ReadonlyMap<string, Source>): number {
  return independentGroups(
    properties.sources.map(({id}) => id),
    sources
  ).length;
}

/** How exactly a date is known, as the facet of the filter has it. */
export function datePrecisionOf(edtf: string): DatePrecision {
  const date = parseEdtf(edtf);
  if (!date) return 'unknown';
  if (date.approximate) return 'about';
  if (date.span) return 'span';
  return date.precision === 'open' ? 'range' : date.precision;
}

function placesOf({properties}: Incident | Flow): readonly Where[] {
  return 'from' in properties ? [properties.from, properties.to] : [properties.where];
}

// The country comes first, because two countries may have provinces of one name.
function admin1Of({country, admin1}: Where): string {
  return admin1 === undefined ? '' : `${country ?? ''}:${admin1}`;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
