/** Px of a list below the top of a line that let what it says be seen. */
const HEAD_ROOM = 160;

/** Scrolls a list, and nothing around it, so that a line of it begins in view. */
export function showInList(line: HTMLElement, list: Element): void {
  const [{top}, seen] = [line.getBoundingClientRect(), list.getBoundingClientRect()];
  if (top < seen.top || top > seen.bottom - HEAD_ROOM) list.scrollTop += top - seen.top;
}
