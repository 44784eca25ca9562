/** Words of a story that is drafted from what is listed, for a person to go on from. */
export const draft = {
  title: (period: string) => `Draft: ${period}`,
  description: (n: string) =>
    `Drafted from ${n} records, cut where time and place change most. Edit it before it is shown.`,
  chapter: (place: string, period: string) => `${place}, ${period}`,
  andElsewhere: (place: string) => `${place} and elsewhere`,
  severalPlaces: 'Several places',
  caption: (items: readonly string[]) => `${items.join('; ')}.`,
  part: (n: string) => `Part ${n}`,
  more: (n: string) => `and ${n} more`,
  notes: 'Drafted, not yet edited: check every sentence against the sources, and say why this chapter matters.'
};
