import type {Mark} from '../core/scene/marks.ts';

/** What a mark looks like, apart from where it stands. */
export type MarkLook = Pick<
  Mark,
  'kind' | 'status' | 'placement' | 'figure' | 'radius' | 'opacity' | 'sure' | 'arrival'
>;
