import type {StyleSpecification} from 'maplibre-gl';
import type {ProjectionName} from '../../core/camera/camera.ts';
import type {Worldview} from '../../core/snapshot/snapshot.ts';
import {tokens} from '../../core/theme/tokens.ts';
import type {ThemeName} from '../../core/theme/tokens.ts';
import {borderLayers} from './border-layers.ts';
import {graticule} from './graticule.ts';
import {groundLayers} from './ground-layers.ts';
import {labelLayers} from './label-layers.ts';

/** What a basemap depends on. */
export interface BasemapOptions {
  readonly theme: ThemeName;
  readonly worldview: Worldview;
  /** BCP 47 tag; place names are in English where the basemap has none in this language. */
  readonly language: string;
  readonly projection: ProjectionName;
  /** Absolute address of the folder with the basemap's files, such as `https://example.org/map/basemap/`. */
  readonly baseUrl: string;
}

/**
 * The style of the basemap. Its layers, from the ground up, keep their ids and order whatever the options:
 * sea, graticule, glow-1 to glow-7, land, province-line, river, lake, lake-shore, border, border-disputed,
 * coast, city-label, water-label, water-label-turned, country-label. What should lie under the labels goes before `FIRST_LABEL_LAYER`; what
 * should win over them in collisions goes on top. Two styles differ only in values, so `setStyle` keeps the tiles.
 */
export function basemapStyle({theme, worldview, language, projection, baseUrl}: BasemapOptions): StyleSpecification {
  const palette = tokens[theme];
  const folder = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  return {
    version: 8,
    name: 'Dateline basemap',
    projection: {type: projection},
    sprite: `${folder}sprite`,
    sources: {
      world: {type: 'vector', url: `pmtiles://${folder}world.pmtiles`},
      graticule: {type: 'geojson', data: graticule()}
    },
    layers: [
      ...groundLayers(palette, worldview),
      ...borderLayers(palette, worldview),
      ...labelLayers(palette, {worldview, language})
    ]
  };
}
