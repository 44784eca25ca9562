import type {ExpressionSpecification, LayerSpecification} from 'maplibre-gl';
import type {Worldview} from '../../core/snapshot/snapshot.ts';
import type {Palette} from '../../core/theme/tokens.ts';

/** Dash and gap of disputed lines in px, and the width of all borders at small scales. */
const DASH = [3, 2.5] as const;
const WIDTH = 0.8;

/** Borders of the worldview, the disputed ones dashed, and the coast above them. */
export function borderLayers(palette: Palette, worldview: Worldview): LayerSpecification[] {
  const width: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 4, WIDTH, 8, WIDTH * 1.5];
  const drawn: ExpressionSpecification = ['in', ['get', 'view'], ['literal', ['both', worldview]]];
  return [
    {
      id: 'border',
      type: 'line',
      source: 'world',
      'source-layer': 'border',
      filter: ['all', drawn, ['==', ['get', 'disputed'], 0]],
      layout: {'line-join': 'round'},
      paint: {'line-color': palette.border, 'line-width': width}
    },
    {
      id: 'border-disputed',
      type: 'line',
      source: 'world',
      'source-layer': 'border',
      filter: ['all', drawn, ['==', ['get', 'disputed'], 1]],
      layout: {'line-join': 'round'},
      paint: {
        'line-color': palette.border,
        'line-width': width,
        'line-dasharray': DASH.map((px) => px / WIDTH)
      }
    },
    {
      id: 'coast',
      type: 'line',
      source: 'world',
      'source-layer': 'coast',
      layout: {'line-join': 'round'},
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 0, 0.4, 3, 0.7, 8, 1]
      }
    }
  ];
}
