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
