/** What can be told apart in a list that a person puts in order. */
interface Identified {
  readonly id: string;
}

/** The items without the one of an id. */
export function withoutItem<T extends Identified>(items: readonly T[], id: string): readonly T[] {
  return items.filter((item) => item.id !== id);
}

/** The items with one put in at an index, or as near to it as there is a place; as they are when its id is there. */
export function withItemAt<T extends Identified>(items: readonly T[], item: T, index: number): readonly T[] {
  if (items.some(({id}) => id === item.id)) return items;
  const at = Math.min(Math.max(index, 0), items.length);
  return [...items.slice(0, at), item, ...items.slice(at)];
}

/** The items with one of them so many places further down, or up when `places` is negative; it stops at the ends. */
export function movedItem<T extends Identified>(items: readonly T[], id: string, places: number): readonly T[] {
  const from = items.findIndex((item) => item.id === id);
  if (from < 0) return items;
  return withItemAt(withoutItem(items, id), items[from]!, from + places);
}

/** An id like the one that is wished for, with a number behind it where that is taken: "draft", "draft-2". */
export function freeId(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wished : `${wished}-${number}`;
    if (!taken.has(id)) return id;
  }
}
