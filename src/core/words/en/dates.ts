const SEASONS: Readonly<Record<number, string>> = {21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter'};

/** Words around dates and numbers. */
export const dates = {
  unknown: 'unknown',
  dateUnknown: 'date unknown',
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  until: (date: string) => `until ${date}`,
  since: (date: string) => `since ${date}`,
  someTimeIn: (range: string) => `some time in ${range}`,
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  /** @param season ISO 8601-2 number, 21 spring to 24 winter */
  season: (season: number, year: string) => `${SEASONS[season] ?? ''} ${year}`.trim(),
  withBest: (range: string, best: string) => `${range} (best ${best})`,
  upTo: (value: string) => `up to ${value}`
};
