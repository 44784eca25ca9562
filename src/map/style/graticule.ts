import type {Feature, MultiLineString, Position} from 'geojson';

const STEP = 10;
const LAST_LATITUDE = 80;

/** Meridians and parallels every 10 degrees; [lon, lat]. Meridians end at 80 degrees but for those every 90 degrees. */
export function graticule(): Feature<MultiLineString> {
  const lines: Position[][] = [];
  for (let lon = -180; lon < 180; lon += STEP) {
    const end = lon % 90 === 0 ? 90 : LAST_LATITUDE;
    lines.push([
      [lon, -end],
      [lon, end]
    ]);
  }
  for (let lat = -LAST_LATITUDE; lat <= LAST_LATITUDE; lat += STEP) {
    lines.push([
      [-180, lat],
      [180, lat]
    ]);
  }
  return {type: 'Feature', properties: {}, geometry: {type: 'MultiLineString', coordinates: lines}};
}
