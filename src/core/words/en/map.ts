/** Words on and around the map. */
export const map = {
  label: (title: string) => `Map: ${title}`,
  canvas: 'Map; the arrow keys move it, + and − zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show everything again',
  globe: 'Draw the earth as a globe',
  flat: 'Draw the earth flat',
  follow: 'Follow what happens',
  theme: 'Light or dark',
  borders: 'Whose borders are drawn',
  bordersUn: 'UN view',
  bordersDeFacto: 'De facto view',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  attribution: (view: string) => `Natural Earth, GeoNames · borders: ${view}, disputed lines dashed`,
  attributionShort: (view: string) => `Natural Earth, GeoNames · borders: ${view}`,
  scale: (distance: string, latitude: string) => `${distance} at ${latitude}`,
  graphicsReset: 'The graphics were reset; the map is being drawn again.',
  noWebGl: 'This browser draws the map without its graphics processor. Everything works; zoom with the buttons.',
  basemapMissing:
    'The background map could not be loaded. The records are shown without it; reload the page to try again.',
  regions: {
    europe: 'Europe',
    westernAsia: 'Western Asia',
    centralAsia: 'Central Asia',
    southAsia: 'South Asia',
    eastAsia: 'East Asia',
    southeastAsia: 'Southeast Asia',
    africa: 'Africa',
    northAmerica: 'North America',
    latinAmerica: 'Latin America',
    oceania: 'Oceania',
    world: 'World'
  },
  outside: (place: string, n: number) => `${place}, ${n}`,
  reported: (range: string) => `reported ${range}`
};
