import {savedFragment} from '../saved/saved-fragment.ts';
import {writePair} from '../snapshot/fragment-text.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';
import {decode} from '../snapshot/url-codec.ts';
import {VERSION_KEY} from '../snapshot/version-key.ts';
import {shortVersion} from './cited-view.ts';

/**
 * The address to cite a view under. Other than a link it says all of the view, also what is as the data set opens today, for
 * that may be another view years later; and it names the version of the data, last. Keys of others in the link stay.
 * @param link absolute address of the view on its page
 */
export function citedAddress(link: string, snapshot: Snapshot, version: string | null): string {
  const at = link.indexOf('#');
  const [page, fragment] = at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at + 1)];
  const others = decode(fragment, snapshot).unknown.filter(([key]) => key !== VERSION_KEY);
  const digits = shortVersion(version);
  const added = digits === null ? others : [...others, [VERSION_KEY, digits] as const];
  return `${page}#${[savedFragment(snapshot), ...added.map(writePair)].join('&')}`;
}
