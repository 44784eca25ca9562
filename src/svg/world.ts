import type {GeoPermissibleObjects} from 'd3-geo';
import {geoGraticule10, geoPath} from 'd3-geo';
import {feature, mesh} from 'topojson-client';
import type {GeometryCollection} from 'topojson-specification';
import type {ProjectionName} from '../core/camera/camera.ts';
import type {Palette} from '../core/theme/tokens.ts';
import type {MapView} from './map-view.ts';
import type {Shape} from './shape.ts';
import {svgProjector} from './svg-projector.ts';
import {thinned} from './thinned.ts';
import type {BorderProperties, Worldview, WorldTopology} from './world-topology.ts';

/** How the world is drawn. */
export interface WorldView extends Pick<MapView, 'camera' | 'size' | 'palette' | 'prefix'> {
  readonly projection: ProjectionName;
  readonly worldview: Worldview;
}

/** Widths in px of the strokes that stack to the glow along coasts, each at a share of the glow's opacity. */
const GLOW = [28, 17, 8];
const GLOW_SHARE = 1.5;

/** The glow follows the coast to so many px. */
const GLOW_DETAIL = 3;

/** The ground below everything: sea, graticule, glow, land, lakes, rivers, borders. Costs tens of ms: keep it per camera. */
export function worldShapes(topology: WorldTopology, view: WorldView): Shape[] {
  const {camera, projection, size, palette, prefix, worldview} = view;
  const {projection: project} = svgProjector(camera, projection, size);
  const path = geoPath(project).digits(1);
  const rough = geoPath({stream: (stream) => project.stream(thinned(stream, GLOW_DETAIL))}).digits(0);
  const draw = (object: GeoPermissibleObjects) => path(object) ?? '';
  const {land, coast, lakes, rivers} = topology.objects;
  const coastline = coast ? feature(topology, coast) : mesh(topology, land as GeometryCollection);
  const roughId = `${prefix}-rough-coast`;
  return [
    ...ground(draw, view),
    {
      ...{tag: 'defs', key: 'defs', attributes: {}},
      children: [
        {tag: 'path', key: 'rough-coast', attributes: {id: roughId, d: rough(coastline) ?? ''}},
        ...(projection === 'globe' ? [clip(`${prefix}-globe`, draw({type: 'Sphere'}))] : [])
      ]
    },
    stroke('graticule', draw(geoGraticule10()), palette.graticule, 0.8),
    {
      ...{tag: 'g', key: 'glow', attributes: projection === 'globe' ? {'clip-path': `url(#${prefix}-globe)`} : {}},
      children: GLOW.map((width, i) =>
        reuse(`glow-${i}`, roughId, {
          ...{stroke: palette.glow, 'stroke-width': width, 'stroke-linejoin': 'round', 'stroke-linecap': 'round'},
          'stroke-opacity': Math.round(palette.glowOpacity * GLOW_SHARE * 1e3) / 1e3
        })
      )
    },
    area('land', draw(feature(topology, land)), palette.land),
    area('lakes', draw(feature(topology, lakes)), palette.lake, palette.coast),
    stroke('rivers', draw(feature(topology, rivers)), palette.river, 0.7),
    stroke('coastline', draw(coastline), palette.coast, 0.7),
    ...borders(topology, draw, {palette, worldview})
  ];
}

function ground(draw: (object: GeoPermissibleObjects) => string, {projection, palette, size}: WorldView): Shape[] {
  const whole: Shape = {
    tag: 'rect',
    key: 'ground',
    attributes: {...size, fill: projection === 'globe' ? palette.panel : palette.sea}
  };
  return projection === 'globe' ? [whole, area('globe', draw({type: 'Sphere'}), palette.sea, palette.line)] : [whole];
}

function borders(
  topology: WorldTopology,
  draw: (object: GeoPermissibleObjects) => string,
  {palette, worldview}: {palette: Palette; worldview: Worldview}
): Shape[] {
  const lines = feature<BorderProperties>(topology, topology.objects.borders).features.filter(
    ({properties: {view}}) => view === 'both' || view === worldview
  );
  const drawn = (disputed: 0 | 1) =>
    draw({type: 'FeatureCollection', features: lines.filter(({properties}) => properties.disputed === disputed)});
  const dashed = stroke('disputed', drawn(1), palette.border, 0.9);
  return [
    stroke('borders', drawn(0), palette.border, 0.8),
    {...dashed, attributes: {...dashed.attributes, 'stroke-dasharray': '3 2.5'}}
  ];
}

function clip(id: string, d: string): Shape {
  return {tag: 'clipPath', key: 'clip', attributes: {id}, children: [{tag: 'path', key: 'globe', attributes: {d}}]};
}

function area(key: string, d: string, fill: string, line?: string): Shape {
  return {tag: 'path', key, attributes: {d, fill, ...(line ? {stroke: line, 'stroke-width': 0.5} : {})}};
}

function stroke(key: string, d: string, color: string, width: number): Shape {
  return {tag: 'path', key, attributes: {d, fill: 'none', stroke: color, 'stroke-width': width}};
}

function reuse(key: string, id: string, attributes: Shape['attributes']): Shape {
  return {tag: 'use', key, attributes: {href: `#${id}`, fill: 'none', ...attributes}};
}
