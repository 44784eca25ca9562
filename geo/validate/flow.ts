import {FLOW_KINDS} from '../flow.ts';
import {geometry} from './geometry.ts';
import {consistent, id, RECORD_OPTIONAL, RECORD_REQUIRED} from './record.ts';
import type {Rule} from './rule.ts';
import {formThen, oneOf, shape} from './shape.ts';
import {where} from './where.ts';

const properties = shape({kind: oneOf(FLOW_KINDS), from: where, to: where, ...RECORD_REQUIRED}, RECORD_OPTIONAL);

/** A flow: a Feature with a line from its origin to its destination, or null. */
export const flow: Rule = formThen(
  shape({type: oneOf(['Feature']), id, geometry: geometry(['LineString']), properties}),
  consistent
);
