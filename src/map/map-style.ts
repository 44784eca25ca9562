import type {StyleSpecification} from 'maplibre-gl';
import type {ProjectionName} from '../core/camera/camera.ts';
import type {Worldview} from '../core/snapshot/snapshot.ts';
import type {ThemeName} from '../core/theme/tokens.ts';
import {BLOCKER_STYLE} from './label-blockers.ts';
import {basemapStyle} from './style/basemap-style.ts';

/** How the map looks, apart from what stands on it. */
export interface Appearance {
  readonly theme: ThemeName;
  readonly worldview: Worldview;
  /** BCP 47 tag of the place names. */
  readonly language: string;
  readonly projection: ProjectionName;
}

/** Whether two maps look alike. */
export function sameAppearance(a: Appearance, b: Appearance): boolean {
  return (
    a.theme === b.theme && a.worldview === b.worldview && a.language === b.language && a.projection === b.projection
  );
}

/** The whole style: the basemap, and room for what keeps its names away. `basemapUrl` is the address of the basemap's folder. */
export function mapStyle(appearance: Appearance, basemapUrl: string): StyleSpecification {
  const basemap = basemapStyle({...appearance, baseUrl: basemapUrl});
  return {
    ...basemap,
    sources: {...basemap.sources, ...BLOCKER_STYLE.sources},
    layers: [...basemap.layers, ...BLOCKER_STYLE.layers]
  };
}
