import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mergeViews, renamedView, withView} from '../../../../src/core/saved/saved-list.ts';
import type {SavedView} from '../../../../src/core/saved/saved-view.ts';
import {MOST_VIEWS} from '../../../../src/core/saved/saved-view.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {lists, view} from './views.ts';

const ABC = deepFreeze([view('a'), view('b'), view('c')]);
const ids = (views: readonly SavedView[]) => views.map(({id}) => id).join('');

describe('the list of views', () => {
  it('has a new view at the top, once', () => {
    expect(ids(withView(ABC, view('d')))).toBe('dabc');
    expect(ids(withView(ABC, view('b')))).toBe('bac');
  });

  it('gives a view another name and leaves the others', () => {
    expect(renamedView(ABC, 'b', 'Kabul').map(({name}) => name)).toEqual(['View a', 'Kabul', 'View c']);
    expect(renamedView(ABC, 'x', 'Kabul')).toEqual(ABC);
  });
});

describe('mergeViews', () => {
  it('takes the one of two that was saved later, and the own one when they are as old', () => {
    const own = [view('a', {name: 'mine'}), view('b')];
    const later = view('b', {name: 'later', saved: '2026-11-22T10:00:00.5Z'});
    const earlier = view('a', {name: 'earlier', saved: '2026-11-22T09:59:59Z'});
    const merged = mergeViews(own, [earlier, later, view('c')]);
    expect(merged.views.map(({name}) => name)).toEqual(['mine', 'later', 'View c']);
    expect(merged).toMatchObject({added: 1, replaced: 1, same: 1, left: 0});
    expect(mergeViews(own, [view('a', {name: 'theirs'})]).views).toEqual(own);
  });

  it('changes nothing the second time, loses no own view, and counts every view of the file once', () => {
    check(
      fc.property(lists(), lists(), (own, others) => {
        const {views, added, replaced, same, left} = mergeViews(own, others);
        expect(added + replaced + same + left).toBe(others.length);
        expect(views.slice(0, own.length).map(({id}) => id)).toEqual(own.map(({id}) => id));
        expect(mergeViews(views, others)).toEqual({views, added: 0, replaced: 0, same: others.length, left: 0});
      })
    );
  });

  it('keeps no more than there is room for', () => {
    const own = Array.from({length: MOST_VIEWS - 1}, (_, i) => view(`own${i}`));
    const merged = mergeViews(own, ABC);
    expect(merged.views).toHaveLength(MOST_VIEWS);
    expect(merged).toMatchObject({added: 1, left: 2});
  });
});
