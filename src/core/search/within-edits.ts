/** Longer words are nobody's slip, and to look for what is like them takes memory by the square of their length. */
const LONGEST = 40;

/** How many edits of a folded word may be a slip: one, in words of nine letters and more two; none in short words and numbers. */
export function allowedSlips(typed: string): number {
  if (typed.length < 5 || typed.length > LONGEST || /\d/.test(typed)) return 0;
  return typed.length < 9 ? 1 : 2;
}

/** Whether a folded word may be another one with a slip. The first letter must be right. */
export function isMisspelled(typed: string, meant: string): boolean {
  const slips = allowedSlips(typed);
  return slips > 0 && typed[0] === meant[0] && withinEdits(typed, meant, slips);
}

/**
 * Whether one text becomes the other by at most so many edits: a letter left out, put in or changed, or two neighbors that
 * change places (optimal string alignment, https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance). For a few edits only:
 * the time grows with four to their power.
 */
export function withinEdits(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  const [restA, restB] = withoutEnds(a, b);
  if (restA === '' || restB === '') return true;
  if (edits === 0) return false;
  const swapped = restA[0] === restB[1] && restA[1] === restB[0];
  return (
    withinEdits(restA.slice(1), restB.slice(1), edits - 1) ||
    withinEdits(restA.slice(1), restB, edits - 1) ||
    withinEdits(restA, restB.slice(1), edits - 1) ||
    (swapped && withinEdits(restA.slice(2), restB.slice(2), edits - 1))
  );
}

/** Both texts without what they begin with alike, and what they end with alike. */
function withoutEnds(a: string, b: string): [string, string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
