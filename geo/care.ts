/** How exactly places are told in what is published with care: by the cells of a grid in degrees, or by province or country. */
export const PLACE_TIERS = ['grid-0.1', 'grid-0.5', 'grid-1', 'grid-5', 'province', 'country'] as const;
export type PlaceTier = (typeof PLACE_TIERS)[number];

/** What may be left out: all names and free words, or where it was read. */
export const LEFT_OUT = ['names', 'sources'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What was done to a data set before it was published; what is not there was not done. */
export interface CareTaken {
  readonly places?: PlaceTier;
  /** Records were left out that may have happened within so many days before the end of a UTC day (ISO 8601), and how many. */
  readonly heldBack?: {readonly days: number; readonly until: string; readonly records: number};
  readonly leftOut?: readonly LeftOut[];
  /** Whether only those records were taken that a filter let through. */
  readonly filtered?: boolean;
}
