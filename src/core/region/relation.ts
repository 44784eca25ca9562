/** How a place lies to an area: the numbers are ordered, and `unplaced` is for places that no map can answer for. */
export const REGION_RELATION = {outside: 0, partly: 1, inside: 2, unplaced: 3} as const;

/** How a place that is known lies to a region. */
export type Relation = 0 | 1 | 2;
