import {readCityLabels} from './cities.ts';
import {coastAndBorders} from './coast-and-borders.ts';
import {countryLabels} from './country-labels.ts';
import {dotSprite} from './dot-sprite.ts';
import {readDrawnLines} from './drawn-lines.ts';
import {encodeTiles} from './encode-tiles.ts';
import type {TileLayer} from './encode-tiles.ts';
import {glowLines} from './glow-lines.ts';
import {readInlandWater} from './inland-water.ts';
import {LANGUAGES} from './languages.ts';
import {NOTICE} from './notice.ts';
import {writePmtiles} from './pmtiles.ts';
import {readProvinces} from './provinces.ts';
import {svgWorld} from './svg-world.ts';
import {waterLabels} from './water-labels.ts';
import {WORLD} from './world-pixels.ts';

/** Deepest zoom with tiles of its own; closer views enlarge them. */
const MAX_ZOOM = 6;

/** First zoom with lines between provinces. */
const FIRST_PROVINCES = 5;

/** How the land is generalized for which zooms, from fine to coarse, and the smallest lake drawn, by its diagonal in degrees. */
const LEVELS = [
  {zooms: [6, 6], interval: 150, smallestIsland: 0, smallestLake: 0},
  {zooms: [4, 5], interval: 700, smallestIsland: 2, smallestLake: 0.3},
  {zooms: [2, 3], interval: 2500, smallestIsland: 30, smallestLake: 0.9},
  {zooms: [0, 1], interval: 9000, smallestIsland: 300, smallestLake: 3}
] as const;

/** The level of `LEVELS` from which the small map of the world is made. */
const SVG_LEVEL = {interval: 10_500, smallestIsland: 280};

/** Units of a tile, of which it has 4096, by which shapes reach beyond it: wider than the widest glow of a coast. */
const BUFFER = 160;

/**
 * Builds the files of the basemap: name -> content. `say` is told what is being done. Takes some 20 s; rejects when a package
 * with data is missing.
 */
export async function buildBasemap(say: (sentence: string) => void): Promise<Map<string, Uint8Array | string>> {
  say('Reading coasts, borders, lakes and rivers.');
  const provinces = await readProvinces([...LEVELS.slice(0, 3), SVG_LEVEL, LEVELS[3]]);
  const svgProvinces = provinces.splice(3, 1)[0]!;
  const drawnLines = await readDrawnLines();
  const water = await readInlandWater();
  say('Placing the names of countries, cities and seas.');
  const cities = await readCityLabels();
  const capitals = cities.filter(({properties: {capital}}) => capital);
  const countries = countryLabels(
    provinces[2]!,
    capitals.map(({geometry}) => geometry.coordinates)
  );
  const seas = waterLabels();
  say('Drawing the tiles.');
  const layers: TileLayer[] = [];
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) {
    const at = {minZoom: zoom, maxZoom: zoom, buffer: 0, tolerance: 0};
    for (const [name, labels] of [
      ['country', countries] as const,
      ['city', cities] as const,
      ['water', seas] as const
    ]) {
      // The last tiles serve all closer views too.
      const features = labels.filter(({properties: {rank}}) => rank <= zoom || zoom === MAX_ZOOM);
      layers.push({name, features, ...at});
    }
  }
  const levels = provinces.map((level) => coastAndBorders(level, drawnLines));
  for (const [i, {zooms, smallestLake}] of LEVELS.entries()) {
    const lands = levels[i]!;
    const coarser = Math.min(i + 1, LEVELS.length - 1);
    const glow = glowLines(lands.coast, levels[coarser]!.coast, 360 / WORLD / 2 ** zooms[0]);
    const at = {minZoom: zooms[0], maxZoom: zooms[1], buffer: BUFFER, tolerance: 1};
    layers.push(
      {name: 'land', features: [lands.land], ...at},
      {name: 'coast', features: lands.coast, ...at},
      {name: 'glow', features: glow, ...at, tolerance: 6},
      {name: 'border', features: lands.borders, ...at},
      {name: 'lake', features: water.lakes.filter(({properties: {size}}) => size >= smallestLake), ...at},
      {name: 'river', features: water.rivers.filter(({properties: {size}}) => size >= smallestLake * 2.5), ...at}
    );
    if (zooms[1] >= FIRST_PROVINCES) {
      const minZoom = Math.max(zooms[0], FIRST_PROVINCES);
      layers.push({name: 'admin1', features: lands.provinceLines, ...at, minZoom});
    }
  }
  const tiles = encodeTiles(layers, MAX_ZOOM);
  const metadata = {
    name: 'World',
    attribution: 'Natural Earth, GeoNames',
    languages: LANGUAGES,
    vector_layers: [...new Set(layers.map(({name}) => name))].map((id) => ({id, fields: {}}))
  };
  const files = new Map<string, Uint8Array | string>([
    ['world.pmtiles', writePmtiles(tiles, {maxZoom: MAX_ZOOM, metadata})]
  ]);
  say('Drawing the small map for the first picture.');
  files.set(
    'svg-world.json',
    await svgWorld({lands: coastAndBorders(svgProvinces, drawnLines), water, countries, cities, seas})
  );
  for (const [suffix, ratio] of [['', 1] as const, ['@2x', 2] as const]) {
    const {png, json} = dotSprite(ratio);
    files.set(`sprite${suffix}.png`, png).set(`sprite${suffix}.json`, json);
  }
  return files.set('NOTICE.txt', NOTICE);
}
