import type {Snapshot} from '../snapshot/snapshot.ts';
import {decode, encode} from '../snapshot/url-codec.ts';

/** Theme and language are the reader's own, and stay as they are when a view is opened. */
const READERS_OWN = /^(theme|lang)=/;

/** A snapshot as the fragment that is kept of it: all that it says, since what a link may leave out can change with the data. */
export function savedFragment(snapshot: Snapshot): string {
  return partsOf(encode(snapshot, null))
    .filter((part) => !READERS_OWN.test(part))
    .join('&');
}

/** The fragment that opens what was saved, in the theme and the language of the view that is present. */
export function openingFragment(saved: string, present: Snapshot): string {
  const own = partsOf(encode(present, null)).filter((part) => READERS_OWN.test(part));
  return [...partsOf(saved).filter((part) => !READERS_OWN.test(part)), ...own].join('&');
}

/** What a saved fragment shows, over the view that its data set opens with; `issues` are sentences, as `decode` gives them. */
export function savedSnapshot(saved: string, home: Snapshot): {snapshot: Snapshot; issues: readonly string[]} {
  const {snapshot, issues} = decode(saved, home);
  return {snapshot, issues};
}

/** Whether nothing is lost when the snapshot is saved: a region that came from a file has no text. */
export function isKeptWhole(snapshot: Snapshot): boolean {
  return (
    decode(savedFragment(snapshot), {...snapshot, clauses: []}).snapshot.clauses.length === snapshot.clauses.length
  );
}

function partsOf(fragment: string): string[] {
  return fragment.replace(/^#/, '').split('&').filter(Boolean);
}
