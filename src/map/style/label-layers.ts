import type {ExpressionSpecification, LayerSpecification, SymbolLayerSpecification} from 'maplibre-gl';
import type {Worldview} from '../../core/snapshot/snapshot.ts';
import type {Palette} from '../../core/theme/tokens.ts';
import {MAP_FONTS, isJoined, primaryLanguage} from './map-fonts.ts';

/** The lowest layer with labels: what should lie under place names but over the rest of the basemap goes before it. */
export const FIRST_LABEL_LAYER = 'city-label';

/** In which words a map is labeled. */
interface Labeling {
  readonly worldview: Worldview;
  readonly language: string;
}

const HALO_WIDTH = 2.5;
const IN_ZOOM: ExpressionSpecification = ['<=', ['get', 'rank'], ['zoom']];

/** Names of cities, seas and countries. The last goes first when labels compete. */
export function labelLayers(palette: Palette, labeling: Labeling): LayerSpecification[] {
  return [
    cityLabel(palette, labeling),
    waterLabel('water-label', false, palette, labeling),
    waterLabel('water-label-turned', true, palette, labeling),
    countryLabel(palette, labeling)
  ];
}

/** Turned names turn with the map; the others stay level, on the globe too. */
function waterLabel(id: string, turned: boolean, palette: Palette, {language}: Labeling): SymbolLayerSpecification {
  const joined = isJoined(language);
  return {
    id,
    type: 'symbol',
    source: 'world',
    'source-layer': 'water',
    filter: ['all', [turned ? '!=' : '==', ['get', 'angle'], 0], IN_ZOOM],
    layout: {
      'text-field': nameIn(language),
      'text-font': [...(joined ? MAP_FONTS.regular : MAP_FONTS.italic)],
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, ['-', ['get', 'size'], 2], 4, ['get', 'size']],
      'text-letter-spacing': joined ? 0 : 0.05,
      'text-max-width': 7,
      'text-line-height': 1.3,
      'text-rotate': ['get', 'angle'],
      'text-rotation-alignment': turned ? 'map' : 'viewport',
      'text-pitch-alignment': 'viewport',
      'text-padding': 3,
      'symbol-sort-key': ['get', 'rank']
    },
    paint: {'text-color': palette.labelWater, 'text-halo-color': palette.sea, 'text-halo-width': 1.2}
  };
}

function cityLabel(palette: Palette, {language}: Labeling): SymbolLayerSpecification {
  return {
    id: FIRST_LABEL_LAYER,
    type: 'symbol',
    source: 'world',
    'source-layer': 'city',
    filter: IN_ZOOM,
    layout: {
      'icon-image': 'dot',
      'icon-size': ['case', ['==', ['get', 'capital'], 1], 1.3, 1],
      'icon-padding': 0,
      'text-field': nameIn(language),
      'text-font': [...MAP_FONTS.regular],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 8, 12],
      'text-max-width': 9,
      'text-line-height': 1.15,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-padding': 2,
      'symbol-sort-key': ['get', 'order']
    },
    paint: {
      'text-color': palette.labelCity,
      'text-halo-color': palette.land,
      'text-halo-width': HALO_WIDTH,
      'icon-color': palette.labelCity,
      'icon-halo-color': palette.land,
      'icon-halo-width': 1
    }
  };
}

function countryLabel(palette: Palette, {worldview, language}: Labeling): SymbolLayerSpecification {
  return {
    id: 'country-label',
    type: 'symbol',
    source: 'world',
    'source-layer': 'country',
    filter: [
      'all',
      ['in', ['get', 'view'], ['literal', ['both', worldview]]],
      IN_ZOOM,
      ['>=', ['get', 'until'], ['zoom']]
    ],
    layout: {
      'text-field': nameIn(language),
      'text-font': [...MAP_FONTS.medium],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        1,
        ['max', 10, ['-', ['get', 'size'], 2]],
        4,
        ['get', 'size'],
        7,
        ['+', ['get', 'size'], 1]
      ],
      'text-letter-spacing': isJoined(language) ? 0 : ['get', 'tracking'],
      'text-max-width': 10,
      'text-line-height': 1.35,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'order']
    },
    paint: {'text-color': palette.labelCountry, 'text-halo-color': palette.land, 'text-halo-width': HALO_WIDTH}
  };
}

function nameIn(language: string): ExpressionSpecification {
  return ['coalesce', ['get', `name_${primaryLanguage(language)}`], ['get', 'name']];
}
