import type {LayerSpecification, SymbolLayerSpecification} from 'maplibre-gl';
import {describe, expect, it} from 'vitest';
import {tokens} from '../../../src/core/theme/tokens.ts';
import {basemapStyle} from '../../../src/map/style/basemap-style.ts';
import type {BasemapOptions} from '../../../src/map/style/basemap-style.ts';
import {FIRST_LABEL_LAYER} from '../../../src/map/style/label-layers.ts';

const OPTIONS: BasemapOptions = {
  theme: 'dark',
  worldview: 'un',
  language: 'en',
  projection: 'mercator',
  baseUrl: 'https://example.org/map/basemap/'
};

const layersOf = (options: Partial<BasemapOptions> = {}): LayerSpecification[] =>
  basemapStyle({...OPTIONS, ...options}).layers;

function layerOf<T extends LayerSpecification>(id: string, options: Partial<BasemapOptions> = {}): T {
  const layer = layersOf(options).find((each) => each.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer as T;
}

/** What a filter says of a feature at a zoom; knows only what the filters of the basemap use. */
function evaluate(expression: unknown, properties: Readonly<Record<string, unknown>>, zoom: number): unknown {
  if (!Array.isArray(expression)) return expression;
  const [operator, ...rest] = expression as [string, ...unknown[]];
  if (operator === 'literal') return rest[0];
  if (operator === 'get') return properties[rest[0] as string];
  if (operator === 'zoom') return zoom;
  const values = rest.map((each) => evaluate(each, properties, zoom));
  const [a, b] = values as [number, number];
  switch (operator) {
    case 'all':
      return values.every(Boolean);
    case 'in':
      return (values[1] as unknown[]).includes(a);
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      throw new Error(`unknown operator ${operator}`);
  }
}

const passes = (layer: LayerSpecification, properties: Readonly<Record<string, unknown>>, zoom = 5): unknown =>
  evaluate('filter' in layer ? layer.filter : true, properties, zoom);

describe('basemapStyle', () => {
  it('reads tiles and signs from the folder, with or without a slash at its end', () => {
    const style = basemapStyle(OPTIONS);
    expect(style.sources.world).toEqual({
      type: 'vector',
      url: 'pmtiles://https://example.org/map/basemap/world.pmtiles'
    });
    expect(style.sprite).toBe('https://example.org/map/basemap/sprite');
    expect(basemapStyle({...OPTIONS, baseUrl: 'https://example.org/map/basemap'})).toEqual(style);
  });

  it('names no server of glyphs', () => {
    expect(basemapStyle(OPTIONS)).not.toHaveProperty('glyphs');
  });

  it('takes over the projection', () => {
    expect(basemapStyle({...OPTIONS, projection: 'globe'}).projection).toEqual({type: 'globe'});
  });

  it('keeps layers and order whatever the options, so that tiles stay when it changes', () => {
    const ids = (options: Partial<BasemapOptions>) => layersOf(options).map(({id}) => id);
    const first = ids({});
    expect(new Set(first).size).toBe(first.length);
    expect(ids({theme: 'light', worldview: 'de-facto', language: 'ar', projection: 'globe'})).toEqual(first);
  });

  it('has all labels, and nothing but labels, from the first label layer up', () => {
    const layers = layersOf();
    const first = layers.findIndex(({id}) => id === FIRST_LABEL_LAYER);
    expect(layers.slice(0, first).some(({type}) => type === 'symbol')).toBe(false);
    expect(layers.slice(first).every(({type}) => type === 'symbol')).toBe(true);
  });

  it('draws rivers under lakes, and the glow and the graticule under the land', () => {
    const ids = layersOf().map(({id}) => id);
    const order = ['sea', 'graticule', 'glow-1', 'glow-7', 'land', 'river', 'lake', 'border', 'coast'];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it.each(['dark', 'light'] as const)('takes the colors of the %s palette', (theme) => {
    expect(layerOf('sea', {theme}).paint).toEqual({'background-color': tokens[theme].sea});
    expect(layerOf('land', {theme}).paint).toEqual({'fill-color': tokens[theme].land});
  });
});

describe('the borders', () => {
  it.each([
    ['un', 'both', true],
    ['un', 'un', true],
    ['un', 'de-facto', false],
    ['de-facto', 'both', true],
    ['de-facto', 'un', false],
    ['de-facto', 'de-facto', true]
  ] as const)('in the worldview %s show lines of %s: %s', (worldview, view, shown) => {
    expect(passes(layerOf('border', {worldview}), {view, disputed: 0})).toBe(shown);
    expect(passes(layerOf('border-disputed', {worldview}), {view, disputed: 1})).toBe(shown);
    expect(passes(layerOf('province-line', {worldview}), {view})).toBe(shown);
    expect(passes(layerOf('country-label', {worldview}), {view, rank: 1, until: 22})).toBe(shown);
  });

  it('are dashed where they are disputed, and only there', () => {
    expect(passes(layerOf('border'), {view: 'both', disputed: 1})).toBe(false);
    expect(passes(layerOf('border-disputed'), {view: 'both', disputed: 0})).toBe(false);
    expect(layerOf('border-disputed').paint).toHaveProperty('line-dasharray');
    expect(layerOf('border').paint).not.toHaveProperty('line-dasharray');
  });
});

describe('the labels', () => {
  it.each(['city-label', 'water-label', 'country-label'])('of %s come with their zoom', (id) => {
    const label = {view: 'both', rank: 4, until: 6, angle: 0};
    expect(passes(layerOf(id), label, 3)).toBe(false);
    expect(passes(layerOf(id), label, 4)).toBe(true);
  });

  it('of a country end with their last zoom', () => {
    expect(passes(layerOf('country-label'), {view: 'both', rank: 1, until: 2}, 3)).toBe(false);
  });

  it('of seas stand in one of two layers, turned or level', () => {
    for (const angle of [0, 40]) {
      const found = ['water-label', 'water-label-turned'].filter((id) => passes(layerOf(id), {rank: 1, angle}));
      expect(found).toHaveLength(1);
    }
  });

  it('are in the language, else in English', () => {
    for (const id of ['city-label', 'water-label', 'country-label']) {
      const {layout} = layerOf<SymbolLayerSpecification>(id, {language: 'ru-RU'});
      expect(layout!['text-field']).toEqual(['coalesce', ['get', 'name_ru'], ['get', 'name']]);
    }
  });

  it.each(['ar', 'fa-AF'])('are neither spaced nor slanted in %s, whose letters join', (language) => {
    const water = layerOf<SymbolLayerSpecification>('water-label', {language}).layout!;
    expect(water['text-letter-spacing']).toBe(0);
    expect(String(water['text-font'])).not.toMatch(/italic/i);
    expect(layerOf<SymbolLayerSpecification>('country-label', {language}).layout!['text-letter-spacing']).toBe(0);
  });

  it('are slanted for water and spaced for countries in other languages', () => {
    expect(String(layerOf<SymbolLayerSpecification>('water-label').layout!['text-font'])).toMatch(/italic/i);
    const country = layerOf<SymbolLayerSpecification>('country-label').layout!;
    expect(country['text-letter-spacing']).toEqual(['get', 'tracking']);
  });
});
