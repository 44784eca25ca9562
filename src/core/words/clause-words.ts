import type {Basis, PlacePrecision, Source, Status} from '../../../geo/index.ts';
import {FLOW_KINDS} from '../../../geo/index.ts';
import type {Clause, RangeClause} from '../filter/clause.ts';
import type {ChoiceField, DatePrecision} from '../filter/fields.ts';
import type {Region, RegionPart} from '../region/region.ts';
import {formatNumber} from './format-figure.ts';
import {countryInWords} from './place-line.ts';
import {sourceName} from './source-name.ts';
import type {Words} from './words.ts';

/** Values named in a chip before the others are only counted. */
const MOST_NAMED = 3;

/** What values of the filter are named after, beside the words. */
export interface ClauseNames {
  readonly words: Words;
  readonly sources: ReadonlyMap<string, Source>;
  /** Names of the named regions by id; the id stands for what is not here. */
  readonly regions: ReadonlyMap<string, string>;
}

/** A value of a field as it is read; "not given" for the empty one. */
export function valueInWords(
  field: ChoiceField,
  value: string,
  {words, sources}: Omit<ClauseNames, 'regions'>
): string {
  const {terms, filter} = words;
  if (value === '') return field === 'country' ? words.app.noCountry : filter.none;
  switch (field) {
    case 'kind':
      return value === 'flow' ? terms.flows : terms.kind[value as keyof typeof terms.kind].many;
    case 'subkind':
      return FLOW_KINDS.find((kind) => kind === value)
        ? terms.flowKind[value as keyof typeof terms.flowKind]
        : capital(terms.subkind(value));
    case 'status':
      return terms.status[value as Status];
    case 'country':
      return countryInWords(value, words.language);
    case 'admin1':
      return value.slice(value.indexOf(':') + 1);
    case 'datePrecision':
      return filter.datePrecision[value as DatePrecision];
    case 'placePrecision':
      return terms.precision[value as PlacePrecision];
    case 'basis':
      return terms.basis[value as Basis];
    case 'source':
      return sourceName(sources.get(value), value);
    case 'verified':
      return filter.verified[value] ?? value;
    case 'actor':
      return value;
  }
}

/** A clause as a chip says it: "Country: Germany, Austria", "Killed: 10 or more (highest figure)". */
export function clauseInWords(clause: Clause, names: ClauseNames): string {
  const {filter} = names.words;
  switch (clause.kind) {
    case 'certain':
      return filter.certain;
    case 'text':
      return filter.chip(filter.textName, filter.text(clause.value));
    case 'range':
      return filter.chip(filter.range[clause.field], rangeInWords(clause, names.words));
    case 'area': {
      const area = filter.list(clause.value.map((part) => partInWords(part, names)));
      return filter.chip(filter.region, clause.ends ? `${area}, ${filter.ends[clause.ends]}` : area);
    }
    default: {
      const named = clause.value.map((value) => valueInWords(clause.field, value, names));
      const values = named.length === 0 ? filter.nothing : listed(named, filter);
      const text = clause.kind === 'any' || named.length === 0 ? values : filter[clause.kind](values);
      return filter.chip(filter.field[clause.field], clause.ends ? `${text}, ${filter.ends[clause.ends]}` : text);
    }
  }
}

function listed(names: readonly string[], {list, more}: Words['filter']): string {
  const rest = names.length - MOST_NAMED;
  return rest > 1 ? more(list(names.slice(0, MOST_NAMED)), rest) : list(names);
}

function rangeInWords({value: {from, to, by, unknown}}: RangeClause, {filter, language}: Words): string {
  const n = (value: number) => formatNumber(value, language);
  const both = from !== null && to !== null;
  const limits = both
    ? filter.between(n(from), n(to))
    : from !== null
      ? filter.from(n(from))
      : to !== null
        ? filter.to(n(to))
        : filter.any;
  const compared = by === 'best' ? limits : filter.by(limits, filter.figureEnd[by]);
  return unknown ? filter.orUnknown(compared) : compared;
}

function partInWords({operation, region}: RegionPart, names: ClauseNames): string {
  const name = regionInWords(region, names);
  return operation === 'subtract' ? names.words.filter.regions.minus(name) : name;
}

/** A region as it is read: its name, or its shape and where it is. */
export function regionInWords(region: Region, {words, regions}: Pick<ClauseNames, 'words' | 'regions'>): string {
  switch (region.shape) {
    case 'named':
      return regions.get(region.id) ?? region.id;
    case 'file':
      return region.name;
    case 'circle':
      return words.filter.regions.circle(
        formatNumber(region.radiusKm, words.language),
        words.regions.coordinates(region.center)
      );
    case 'polygon':
      return words.filter.regions.polygon(region.ring.length);
    case 'rectangle':
      return words.filter.regions.rectangle;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
