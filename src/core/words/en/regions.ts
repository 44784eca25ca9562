import type {Position} from '../../../../geo/index.ts';
import type {RegionIssue} from '../../region/region-issues.ts';
import type {RegionPart} from '../../region/region.ts';

type Shape = 'rectangle' | 'circle' | 'polygon' | 'lasso';

const tool: Record<Shape, string> = {rectangle: 'Rectangle', circle: 'Circle', polygon: 'Polygon', lasso: 'Lasso'};

const how: Record<Shape, string> = {
  rectangle: 'Drag from corner to corner.',
  circle: 'Drag from the middle outward.',
  polygon: 'Press at each corner; press the first again to close.',
  lasso: 'Drag around the area.'
};

const keys = 'Arrow keys move the cross, Space sets a point, Enter finishes, Escape leaves off.';

const operation: Record<RegionPart['operation'], string> = {add: 'with', subtract: 'without'};

/** Words of the region tools. */
export const regions = {
  /** @param position [lon, lat] in degrees */
  coordinates: ([lon, lat]: Position) => `${side(lat, 'N', 'S')}, ${side(wrapped(lon), 'E', 'W')}`,
  issue: (issue: RegionIssue) => sentence(issue),
  noCoordinates:
    'These coordinates could not be read; type latitude, then longitude, such as “41.2, 71.5” or “41°12′N 71°30′E”.',
  notInLink:
    'The link leaves the regions out: one of them came from a file, or has too many corners. Save the records to pass them on.',
  tool,
  how: {
    rectangle: `${how.rectangle} ${keys}`,
    circle: `${how.circle} ${keys}`,
    polygon: `${how.polygon} ${keys}`,
    lasso: `${how.lasso} ${keys}`
  },
  board: {
    rectangle: `Drawing a rectangle. ${keys}`,
    circle: `Drawing a circle. ${keys}`,
    polygon: `Drawing a polygon. ${keys}`,
    lasso: `Drawing a lasso. ${keys}`
  },
  operation,
  flip: (region: string, now: RegionPart['operation']) =>
    `${operation[now]} ${region}: ${now === 'add' ? 'take it away instead' : 'count it in instead'}`,
  remove: (region: string) => `Remove ${region}`,
  draw: 'Draw on the map',
  named: 'Named region',
  pick: 'Choose a region…',
  loading: 'Reading the regions…',
  noRegions: 'The regions could not be read. Check that regions.geojson lies beside the data, then open this again.',
  thisView: 'What the map shows',
  file: 'GeoJSON file…',
  typed: 'By coordinates',
  center: 'Middle',
  radius: 'Radius, km',
  corner1: 'One corner',
  corner2: 'Opposite corner',
  coordinatesHint: '41.2, 71.5',
  addCircle: 'Add circle',
  addRectangle: 'Add rectangle',
  noRadius: 'Type the radius as a number of kilometers, such as 150.',
  approximate: 'This comes only near to what its sources mean.',
  finish: 'Finish',
  cancel: 'Leave off',
  corners: 'Corners of the regions',
  corner: (n: number, of: number, region: number) => `Corner ${n} of ${of}, region ${region}`,
  cornerHint: {
    rectangle: 'Drag, or arrow keys; with Alt the whole region moves',
    polygon: 'Drag, or arrow keys; with Alt the whole region moves; Insert adds a corner, Delete takes it away',
    circle: 'Drag, or arrow keys; with Alt the whole region moves; + and − change its size'
  },
  flows: 'Flows'
};

function sentence(issue: RegionIssue): string {
  switch (issue.code) {
    case 'not-finite':
      return 'A coordinate or the radius is not a number; type it again.';
    case 'latitude-out-of-range':
      return `Latitude ${round(issue.lat)} is beyond a pole; use degrees between −90 and 90, longitude first in files.`;
    case 'too-few-points':
      return `An area needs at least three corners, and this has ${issue.count}; add more.`;
    case 'too-many-points':
      return `There are more than ${thousands(issue.most)} corners; draw fewer, or simplify the file.`;
    case 'zero-area':
      return 'The corners lie on one line; move one of them aside.';
    case 'self-crossing':
      return `Two edges cross near ${regions.coordinates(issue.at)}; move one of these corners.`;
    case 'upside-down':
      return `The southern side, ${round(issue.south)}°, is not below the northern one, ${round(issue.north)}°; exchange them.`;
    case 'radius-not-positive':
      return 'The radius must be more than 0 km; type a larger one.';
    case 'radius-too-large':
      return `The radius reaches around the earth; type at most ${thousands(issue.mostKm)} km.`;
    case 'file-too-large':
      return `The file is larger than ${issue.mostMegabytes} MB; simplify its borders and open it again.`;
    case 'not-json':
      return 'The file is not GeoJSON: it cannot be read as JSON. Export the region as GeoJSON and open that.';
    case 'not-geojson':
      return 'The file is JSON but not GeoJSON; export the region as a GeoJSON polygon and open that.';
    case 'geometry-invalid':
      return 'A polygon of the file has no list of [longitude, latitude] positions where one should be; export it again.';
    case 'no-polygon':
      return issue.found.length === 0
        ? 'The file holds no area; open one with a polygon.'
        : `The file holds only ${issue.found.join(', ')}, and no area; open one with a polygon.`;
  }
}

function side(degrees: number, positive: string, negative: string): string {
  const size = Math.abs(degrees).toFixed(1);
  return `${size}° ${degrees < 0 && Number(size) !== 0 ? negative : positive}`;
}

function wrapped(lon: number): number {
  return lon - 360 * Math.round(lon / 360);
}

function round(degrees: number): string {
  return String(Number(degrees.toFixed(3))).replace('-', '−');
}

function thousands(n: number): string {
  return n.toLocaleString('en');
}
