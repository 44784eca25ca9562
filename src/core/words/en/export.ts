/** Words of the files that records are taken away in. */
export const exporting = {
  /** Who is named when the data is used, as its license asks. */
  credit: (title: string) => `Dateline, “${title}”`,
  filter: (filter: string) => `Filter: ${filter}`,
  asOf: (date: string) => `Data as of ${date}`,
  version: (hash: string) => `Version of the data (SHA-256): ${hash}`,
  noVersion: 'Version of the data: not computed, because the page was not opened over a secure connection',
  license: (license: string, credit: string) => `License: ${license}. Credit: ${credit}`,
  borders: (view: string) => `Borders: ${view}`,
  notPlaced: (precision: string) => `Not placed on the map: ${precision}.`,
  circle: 'The circle is how exactly the place is known; it is not the size of what happened.',
  noCircle: (precision: string) => `Not drawn as a point: ${precision}, and no radius is given.`
};
