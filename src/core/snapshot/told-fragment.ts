import type {Snapshot} from './snapshot.ts';
import {encode} from './url-codec.ts';

/**
 * The fragment, without `#`, that opens a view with a story: the one that is told goes on where it is, another one begins with
 * its first chapter, whatever the view is; with null it is the view without any.
 * @param home what a link without a fragment opens
 */
export function toldFragment(snapshot: Snapshot, home: Snapshot, story: string | null): string {
  if (story === null) return encode({...snapshot, chapter: null}, home);
  if (story === snapshot.chapter?.story) return encode(snapshot, home);
  return encode({...home, chapter: {story, id: ''}}, home);
}
