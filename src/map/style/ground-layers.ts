import type {LayerSpecification, LineLayerSpecification} from 'maplibre-gl';
import type {Worldview} from '../../core/snapshot/snapshot.ts';
import type {Palette} from '../../core/theme/tokens.ts';
import {mix} from './mix.ts';

/**
 * Widths of the bands of glow along coasts in px, from the outermost; the inner half of each lies under the land. Every band
 * is as if one more stroke of the palette's glow were laid on the sea, but drawn opaque: a translucent stroke turns blotchy
 * where a rugged coast makes it cover itself.
 */
const GLOW_WIDTHS = [38, 31, 24.5, 18.5, 13, 8, 4] as const;

/** Sea, graticule, glow, land and inland water, from the ground up. The land covers the inner half of the glow. */
export function groundLayers(palette: Palette, worldview: Worldview): LayerSpecification[] {
  return [
    {id: 'sea', type: 'background', paint: {'background-color': palette.sea}},
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: {'line-color': palette.graticule, 'line-width': 0.8}
    },
    ...GLOW_WIDTHS.map((width, i) => glowLayer(palette, width, i + 1)),
    {id: 'land', type: 'fill', source: 'world', 'source-layer': 'land', paint: {'fill-color': palette.land}},
    {
      id: 'province-line',
      type: 'line',
      source: 'world',
      'source-layer': 'admin1',
      minzoom: 5,
      filter: ['in', ['get', 'view'], ['literal', ['both', worldview]]],
      paint: {
        'line-color': palette.border,
        'line-width': 0.6,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0, 6, 0.35, 8, 0.5]
      }
    },
    {
      id: 'river',
      type: 'line',
      source: 'world',
      'source-layer': 'river',
      layout: {'line-cap': 'round', 'line-join': 'round'},
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 1, 9, 2]
      }
    },
    {id: 'lake', type: 'fill', source: 'world', 'source-layer': 'lake', paint: {'fill-color': palette.lake}},
    {
      id: 'lake-shore',
      type: 'line',
      source: 'world',
      'source-layer': 'lake',
      paint: {
        'line-color': palette.coast,
        'line-width': 0.5,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.3, 5, 0.7]
      }
    }
  ];
}

function glowLayer({sea, glow, glowOpacity}: Palette, width: number, strokes: number): LineLayerSpecification {
  return {
    id: `glow-${strokes}`,
    type: 'line',
    source: 'world',
    'source-layer': 'glow',
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {
      'line-color': mix(sea, glow, 1 - (1 - glowOpacity) ** strokes),
      'line-width': ['interpolate', ['linear'], ['zoom'], 0, width * 0.4, 4, width],
      'line-blur': ['interpolate', ['linear'], ['zoom'], 0, 1, 4, 3]
    }
  };
}
