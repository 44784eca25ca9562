import fc from 'fast-check';
import {savedFragment} from '../../../../src/core/saved/saved-fragment.ts';
import type {SavedView} from '../../../../src/core/saved/saved-view.ts';
import {cleanName, LONGEST_FRAGMENT} from '../../../../src/core/saved/saved-view.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {snapshots} from '../snapshot/snapshots.ts';

/** A saved view of little content. */
export function view(id: string, more: Partial<SavedView> = {}): SavedView {
  return deepFreeze({
    id,
    name: `View ${id}`,
    saved: '2026-11-22T10:00:00.000Z',
    fragment: 'v=1&data=khorasan',
    data: 'khorasan',
    ...more
  });
}

const DAYS = Array.from({length: 28}, (_, day) => new Date(Date.UTC(2026, 1, day + 1, day)).toISOString());

/** Any view that can have been saved. */
const views: fc.Arbitrary<SavedView> = fc
  .record({
    id: fc.stringMatching(/^[\w-]{1,64}$/),
    name: fc
      .string({unit: 'grapheme', minLength: 1, maxLength: 200})
      .map(cleanName)
      .filter((name) => name !== ''),
    saved: fc.constantFrom(...DAYS),
    snapshot: snapshots.filter((snapshot) => savedFragment(snapshot).length <= LONGEST_FRAGMENT)
  })
  .map(({snapshot, ...rest}) => deepFreeze({...rest, fragment: savedFragment(snapshot), data: snapshot.data}));

/** Lists without two views of one id. */
export const lists = (maxLength = 8) => fc.uniqueArray(views, {selector: ({id}) => id, maxLength});
