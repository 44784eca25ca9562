import type {TimeExtent} from '../../../geo/index.ts';
import type {Clause} from '../filter/clause.ts';
import type {CalendarUnit} from '../time/calendar.ts';
import type {Playback} from '../time/playback.ts';

/**
 * Times that follow from the first view's window: the same days one year before or after, or as much time just before or
 * just after. Each is undone by the one beside it.
 */
export const RELATIVE_TIMES = ['year-before', 'year-after', 'just-before', 'just-after'] as const;
export type RelativeTime = (typeof RELATIVE_TIMES)[number];

/** A second view beside the first: the same records through the same camera, at another time or through other clauses. */
export interface SecondView {
  readonly by: 'view';
  /** Its window: half-open, ms since the epoch, UTC; or how it follows from the first one's. */
  readonly time: TimeExtent | RelativeTime;
  /** Its filter; null is the first one's, whatever that becomes. */
  readonly clauses: readonly Clause[] | null;
  /** Where its clock stands; null when it runs along with the first one's. */
  readonly still: Pick<Playback, 'playhead' | 'mode'> | null;
}

/** Small multiples: one map for each calendar period that the window touches. */
export interface PeriodMaps {
  readonly by: 'period';
  readonly unit: CalendarUnit;
}

/** What a view is compared with. It holds no view of its own, so that a comparison has no comparison inside. */
export type Comparison = SecondView | PeriodMaps;
