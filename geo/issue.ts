/** How bad: an `error` quarantines the record, a `warning` keeps it, a `note` only informs. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Every code that an issue can have and how bad it is. Codes are stable; each has a fixture under tests/fixtures/bad/
 * and a line in geo/README.md.
 */
export const ISSUE_SEVERITIES = {
  'json-invalid': 'error',
  'key-duplicate': 'error',
  'key-forbidden': 'error',
  'nesting-deep': 'error',
  'type-invalid': 'error',
  'property-missing': 'error',
  'property-unknown': 'warning',
  'value-unlisted': 'error',
  'text-empty': 'error',
  'text-bidi': 'warning',
  'title-long': 'warning',
  'collection-invalid': 'error',
  'crs-present': 'error',
  'feature-invalid': 'error',
  'id-invalid': 'error',
  'id-duplicate': 'error',
  'geometry-type': 'error',
  'position-invalid': 'error',
  'coordinates-out-of-range': 'error',
  'axes-swapped': 'warning',
  'decimals-excess': 'warning',
  'ring-short': 'error',
  'ring-open': 'error',
  'ring-winding': 'warning',
  'flow-positions': 'error',
  'precision-geometry': 'error',
  'precision-coordinates': 'warning',
  'series-geometry': 'error',
  'radius-invalid': 'error',
  'country-invalid': 'error',
  'country-mismatch': 'warning',
  'date-invalid': 'error',
  'figure-value': 'error',
  'figure-order': 'error',
  'status-unverified': 'error',
  'history-order': 'error',
  'history-status': 'error',
  'sources-empty': 'error',
  'source-missing': 'error',
  'related-missing': 'warning',
  'related-self': 'error',
  'derived-missing': 'error',
  'derived-cycle': 'error',
  'csl-date-invalid': 'error',
  'url-invalid': 'error',
  'members-empty': 'error',
  'member-invalid': 'error',
  'member-missing': 'error',
  'tolerance-invalid': 'error',
  'bounds-invalid': 'error',
  'window-invalid': 'error',
  'path-invalid': 'error',
  'file-missing': 'error',
  'hash-invalid': 'error',
  'version-unlisted': 'warning',
  'not-canonical': 'warning'
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof ISSUE_SEVERITIES;

/** A problem in data, as a value that is never thrown. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** RFC 6901 JSON pointer into the file; of a property that is missing, the place where it belongs. */
  readonly pointer: string;
  /** One plain sentence that names the value and the next step. */
  readonly message: string;
  /** Id of the record that the issue is about, when it has one. */
  readonly record?: string;
  /** Path of the file as its reader knows it, when several were read. */
  readonly file?: string;
  /** 1-based line in the file, when the text is at hand. */
  readonly line?: number;
}

/** An issue with the severity that its code has. */
export function issue(code: IssueCode, pointer: string, message: string): Issue {
  return {code, severity: ISSUE_SEVERITIES[code], pointer, message};
}

/** Whether any issue is an error. */
export function hasError(issues: readonly Pick<Issue, 'severity'>[]): boolean {
  return issues.some(({severity}) => severity === 'error');
}
