import {issue} from '../issue.ts';
import {position} from './position.ts';
import {rings} from './ring.ts';
import type {Rule} from './rule.ts';
import {isObject} from '../parse/json-object.ts';
import {quote} from './rule.ts';
import {formThen, list, shape} from './shape.ts';

const twoPositions: Rule = (value, pointer) => {
  const line = value as readonly (readonly [number, number])[];
  if (line.length !== 2) {
    return [
      issue(
        'flow-positions',
        pointer,
        `The line has ${line.length} positions; write two, the origin and the destination.`
      )
    ];
  }
  const [origin, destination] = line;
  if (origin![0] !== destination![0] || origin![1] !== destination![1]) return [];
  return [
    issue(
      'flow-positions',
      pointer,
      'Origin and destination are the same; write null as geometry when nothing moves between two places.'
    )
  ];
};

const COORDINATES = {
  Point: position,
  Polygon: rings,
  MultiPolygon: list(rings),
  LineString: formThen(list(position), twoPositions)
} as const satisfies Record<string, Rule>;

/** Types of geometry that a record may have. */
export type GeometryType = keyof typeof COORDINATES;

/** null, or a geometry of one of the types. */
export function geometry(types: readonly GeometryType[]): Rule {
  return (value, pointer, known) => {
    if (value === null) return [];
    const type = isObject(value) ? types.find((name) => name === value.type) : undefined;
    if (!type) {
      const found = quote(isObject(value) ? value.type : value);
      return [issue('geometry-type', pointer, `${found} is no geometry here; write ${types.join(', ')} or null.`)];
    }
    return shape({type: () => [], coordinates: COORDINATES[type]})(value, pointer, known);
  };
}
