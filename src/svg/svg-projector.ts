import type {GeoProjection} from 'd3-geo';
import {geoDistance, geoMercator, geoOrthographic} from 'd3-geo';
import type {Camera, ProjectionName, Size} from '../core/camera/camera.ts';
import type {Lens} from '../core/camera/lens.ts';
import {worldSize} from '../core/scene/scene.ts';

/** A projection of d3-geo for whole geometries, and a lens for single places that knows what lies behind the globe. */
export interface SvgProjector extends Lens {
  readonly projection: GeoProjection;
}

/** Room around the map, in px, up to which geometries are drawn, so that no cut edge shows. */
const MARGIN = 40;

/** Half a turn of the globe is in view, less what the perspective hides. In radians. */
const HORIZON = Math.PI / 2 - 0.02;

/**
 * The camera as a projection of d3-geo onto a map of this size in px. Mercator equals the WebGL map; the globe is
 * orthographic with the same scale at its middle. Pitch has no meaning here.
 */
export function svgProjector(camera: Camera, name: ProjectionName, {width, height}: Size): SvgProjector {
  const [lon, lat] = camera.center;
  const scale = worldSize(camera.zoom) / (2 * Math.PI);
  const middle: [number, number] = [width / 2, height / 2];
  const projection =
    name === 'mercator'
      ? geoMercator().scale(scale).rotate([-lon, 0]).center([0, lat]).precision(0)
      : geoOrthographic()
          .scale(scale / Math.cos((lat * Math.PI) / 180))
          .rotate([-lon, -lat])
          .clipAngle(90)
          .precision(0.4);
  projection
    .translate(middle)
    .angle(camera.bearing)
    .clipExtent([
      [-MARGIN, -MARGIN],
      [width + MARGIN, height + MARGIN]
    ]);
  const hidden = (position: readonly [number, number]) =>
    name === 'globe' && geoDistance([position[0], position[1]], [lon, lat]) > HORIZON;
  return {
    projection,
    project: (position) => (hidden(position) ? null : projection([position[0], position[1]])),
    unproject: ([x, y]) => {
      const place = projection.invert?.([x, y]);
      return place?.every(Number.isFinite) && isUnder(projection(place), [x, y]) ? place : null;
    }
  };
}

// Beside the globe there is an answer as well, but none that leads back to the point.
function isUnder(point: readonly [number, number] | null, [x, y]: readonly [number, number]): boolean {
  return point !== null && Math.hypot(point[0] - x, point[1] - y) < 1;
}
