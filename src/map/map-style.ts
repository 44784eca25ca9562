import type {StyleSpecification} from 'maplibre-gl';
import type {ProjectionName} from '../core/camera/camera.ts';
import type {Worldview} from '../core/snapshot/snapshot.ts';
import type {ThemeName} from '../core/theme/tokens.ts';
import {tokens} from '../core/theme/tokens.ts';
import {BLOCKER_STYLE} from './label-blockers.ts';

/** How the map looks, apart from what stands on it. */
export interface Appearance {
  readonly theme: ThemeName;
  readonly worldview: Worldview;
  /** BCP 47 tag of the place names. */
  readonly language: string;
  readonly projection: ProjectionName;
}

/** The whole style: the basemap, the projection, and room for what keeps place names away. */
export function mapStyle({projection, theme}: Appearance, basemapUrl: string): StyleSpecification {
  const basemap: StyleSpecification = {version: 8, sources: {}, layers: [{id: 'sea', type: 'background', paint: {'background-color': tokens[theme].sea}}]};
  return {
    ...basemap,
    projection: {type: projection},
    sources: {...basemap.sources, ...BLOCKER_STYLE.sources},
    layers: [...basemap.layers, ...BLOCKER_STYLE.layers]
  };
}
