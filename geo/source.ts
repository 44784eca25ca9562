/** A date in CSL-JSON: `[[year, month?, day?]]`, one entry or two for a range. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: boolean;
}

/** A name in CSL-JSON: in its parts, or in one piece. */
export interface PersonName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** The types of CSL-JSON that the bibliography uses. */
export const SOURCE_TYPES = [
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'report',
  'legal_case',
  'legislation',
  'entry-encyclopedia',
  'post'
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/**
 * A work in the bibliography: CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html) plus `derivedFrom`,
 * the ids of the works that it rests on, so that independent sources can be counted.
 */
export interface Source {
  readonly id: string;
  readonly type: SourceType;
  readonly title: string;
  readonly author?: readonly PersonName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
  readonly derivedFrom?: readonly string[];
}
