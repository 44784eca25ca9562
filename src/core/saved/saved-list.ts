import {withoutItem} from '../ordered/by-id.ts';
import type {SavedView} from './saved-view.ts';
import {MOST_VIEWS} from './saved-view.ts';

type Views = readonly SavedView[];

/** What became of the views of a file. */
export interface Merged {
  readonly views: Views;
  readonly added: number;
  /** Views that were here in an older state. */
  readonly replaced: number;
  /** Views that were here already, in this state or a newer one. */
  readonly same: number;
  /** Views for which there is no room. */
  readonly left: number;
}

/** The views with one more at the top; a view of the same id makes way. */
export function withView(views: Views, view: SavedView): Views {
  return [view, ...withoutItem(views, view.id)];
}

/** The views with another name for one of them. */
export function renamedView(views: Views, id: string, name: string): Views {
  return views.map((view) => (view.id === id ? {...view, name} : view));
}

/**
 * Own views and those of a file. A view is the same when its id is, and then the one that was saved later stands, the own
 * one when both were saved together, so that its name stays. New views follow the own ones, as many as there is room for.
 */
export function mergeViews(own: Views, others: Views): Merged {
  const byId = new Map(own.map((view) => [view.id, view]));
  const tally = {added: 0, replaced: 0, same: 0, left: 0};
  for (const view of others) {
    const before = byId.get(view.id);
    if (!before && byId.size >= MOST_VIEWS) tally.left++;
    else if (!before || Date.parse(before.saved) < Date.parse(view.saved)) {
      tally[before ? 'replaced' : 'added']++;
      byId.set(view.id, view);
    } else tally.same++;
  }
  return {views: [...byId.values()], ...tally};
}
