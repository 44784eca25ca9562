import type {Flow, Incident, Source, Where} from '../../../geo/index.ts';

/** What of a record is searched. */
export const SEARCH_FIELDS = ['title', 'summary', 'places', 'actors', 'sources'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What a record refers to: the bibliography by id, and the name of a country by its ISO 3166-1 alpha-2 code. */
export interface References {
  readonly sources: ReadonlyMap<string, Source>;
  readonly countryName: (code: string) => string;
}

/** What is searched of a record: its texts, in the order of SEARCH_FIELDS. */
export interface SearchedRecord {
  readonly id: string;
  readonly texts: readonly string[];
}

/** A record as it is searched. */
export function searchedRecord(record: Incident | Flow, references: References): SearchedRecord {
  return {id: record.id, texts: SEARCH_FIELDS.map((field) => recordText(record, field, references))};
}

/** The text of one field of a record; several names stand on lines of their own. */
export function recordText({properties}: Incident | Flow, field: SearchField, references: References): string {
  switch (field) {
    case 'title':
      return properties.title;
    case 'summary':
      return properties.summary;
    case 'places': {
      const places = 'where' in properties ? [properties.where] : [properties.from, properties.to];
      return lines(places.flatMap((place) => placeNames(place, references)));
    }
    case 'actors':
      return lines(properties.attribution.map(({actor}) => actor));
    case 'sources': {
      const cited = properties.sources.map(({id}) => references.sources.get(id));
      return lines(cited.flatMap((source) => [source?.title, source?.publisher, source?.['container-title']]));
    }
  }
}

function placeNames({name, admin1, country}: Where, {countryName}: References): (string | undefined)[] {
  return [name, admin1, country && countryName(country)];
}

function lines(names: readonly (string | undefined)[]): string {
  return [...new Set(names)].filter((name) => name !== undefined).join('\n');
}
