import type {PlaceHit} from '../core/search/place-search.ts';
import type {Hit} from '../core/search/record-search.ts';
import type {SearchedRecord} from '../core/search/record-text.ts';

/**
 * What the worker is told: records, which it indexes after those that it has or in their place, and what to look for in them
 * or among the places of a list, which it fetches when it is first asked.
 */
export type SearchRequest =
  | {readonly type: 'records'; readonly records: readonly SearchedRecord[]; readonly first: boolean}
  | {readonly type: 'find'; readonly id: number; readonly query: string; readonly limit: number}
  | {
      readonly type: 'places';
      readonly id: number;
      readonly url: string;
      readonly query: string;
      readonly limit: number;
    };

/** What the worker answers: the best hits and the rows of all, places, or why there is no answer, a clause for developers. */
export type SearchResponse =
  | {readonly type: 'found'; readonly id: number; readonly hits: readonly Hit[]; readonly rows: Uint32Array}
  | {readonly type: 'places'; readonly id: number; readonly hits: readonly PlaceHit[]}
  | {readonly type: 'failed'; readonly id: number; readonly reason: string};
