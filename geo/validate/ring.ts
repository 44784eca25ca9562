import {issue} from '../issue.ts';
import {signedArea} from '../normalize/rewind.ts';
import {position} from './position.ts';
import type {Rule} from './rule.ts';
import {formThen, list, wrongType} from './shape.ts';

type Ring = readonly (readonly [number, number])[];

/** The rings of a polygon (RFC 7946 section 3.1.6): closed, four positions or more, the outer one first and counterclockwise. */
export const rings: Rule = (value, pointer, known) => {
  if (!Array.isArray(value) || value.length === 0) return [wrongType(value, pointer, 'a list of rings')];
  return value.flatMap((ring, index) => (index === 0 ? outerRing : hole)(ring, `${pointer}/${index}`, known));
};

const closed: Rule = (value, pointer) => {
  const ring = value as Ring;
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4) {
    return [
      issue(
        'ring-short',
        pointer,
        `The ring has ${ring.length} positions; a ring needs four, the last the same as the first.`
      )
    ];
  }
  if (first![0] === last![0] && first![1] === last![1]) return [];
  return [
    issue('ring-open', pointer, `The ring ends elsewhere than it starts; repeat [${first!.join(', ')}] at its end.`)
  ];
};

function wound(counterclockwise: boolean): Rule {
  return (value, pointer) =>
    signedArea(value as Ring) > 0 === counterclockwise
      ? []
      : [
          issue(
            'ring-winding',
            pointer,
            `${counterclockwise ? 'The outer ring runs clockwise' : 'The hole runs counterclockwise'}; "dateline check --fix" turns it.`
          )
        ];
}

const outerRing = formThen(list(position), formThen(closed, wound(true)));
const hole = formThen(list(position), formThen(closed, wound(false)));
