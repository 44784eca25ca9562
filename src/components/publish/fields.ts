/** The title of a film or a picture is so long at most, in letters. */
export const LONGEST_TITLE = 160;

/** The parts that are chosen once one is switched on or off, in the order in which all are offered. */
export function switched<T>(all: readonly T[], chosen: readonly T[], {part, on}: {part: T; on: boolean}): readonly T[] {
  return all.filter((each) => (each === part ? on : chosen.includes(each)));
}
