import type {Map as MapLibreMap} from 'maplibre-gl';
import type {Projector} from '../core/camera/camera.ts';
import {wrapLongitude} from '../core/camera/camera.ts';
import type {Lens} from '../core/camera/lens.ts';
import {cameraOf} from './map-camera.ts';
import {nearSide} from './globe-horizon.ts';

/**
 * Where places are on the map's canvas now, in CSS px. Of the world's copies the one nearest to the middle is meant;
 * places behind the globe, or behind the camera, have none.
 */
export function projectorOf(map: MapLibreMap, isGlobe: boolean): Projector {
  const camera = cameraOf(map);
  const {clientWidth: width, clientHeight: height} = map.getCanvas();
  const visible = isGlobe ? nearSide(camera, height) : () => true;
  return (place) => {
    if (!visible(place)) return null;
    const [lon, lat] = place;
    const {x, y} = map.project([lon + 360 * Math.round((camera.center[0] - lon) / 360), lat]);
    return Math.abs(x) < width * 8 && Math.abs(y) < height * 8 ? [x, y] : null;
  };
}

/** The place under a point of the map's canvas; null beside the globe, where the library answers with another place. */
export function unprojectorOf(map: MapLibreMap): Lens['unproject'] {
  return ([x, y]) => {
    const place = map.unproject([x, y]);
    const back = map.project(place);
    return Math.hypot(back.x - x, back.y - y) < 2 ? [wrapLongitude(place.lng), place.lat] : null;
  };
}
