/** Parts of a comparison that are shown one at a time where there is no room for all of them. */
export type ComparePart = 'maps' | 'a' | 'b' | 'numbers';
