import type {Box} from '../core/scene/place-labels.ts';
import type {Look} from './paint-look.ts';
import {lookOf, numberIn} from './paint-look.ts';
import type {Shape} from './shape.ts';

/** Straight lines and curves between places that are all given from the corner of the drawing. */
const ABSOLUTE = /^[MLQCZ\d\s.,-]*$/;

/** A line reaches beyond its path by half its width, and at a corner by four times as much. */
const REACH = 2;

const NOT_PAINTED = new Set(['defs', 'clipPath', 'linearGradient', 'title']);

/**
 * A box that holds all that the inside of a shape paints, in px of the shape; empty boxes are those that end before they begin.
 * Null where it is not plainly to be read: of words, of what is moved, and of paths with relative steps or arcs.
 */
export function paintedBox(shape: Shape, outer: Look): Box | null {
  const look = lookOf(shape, outer);
  if (shape.tag === 'g') return around(shape.children ?? [], look);
  const points = pointsOf(shape);
  if (!points) return null;
  const reach = (look['stroke'] ?? 'none') === 'none' ? 0 : numberIn(look, 'stroke-width', 1) * REACH;
  const [x, y] = [0, 1].map((axis) => points.filter((_, i) => i % 2 === axis));
  return {
    ...{left: Math.min(...x!) - reach, top: Math.min(...y!) - reach},
    ...{right: Math.max(...x!) + reach, bottom: Math.max(...y!) + reach}
  };
}

function around(children: readonly Shape[], look: Look): Box | null {
  let all: Box = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
  for (const child of children.filter(({tag}) => !NOT_PAINTED.has(tag))) {
    const box = child.attributes['transform'] === undefined ? paintedBox(child, look) : null;
    if (!box) return null;
    all = {
      ...{left: Math.min(all.left, box.left), top: Math.min(all.top, box.top)},
      ...{right: Math.max(all.right, box.right), bottom: Math.max(all.bottom, box.bottom)}
    };
  }
  return all;
}

// x and y in turns.
function pointsOf({tag, attributes}: Shape): readonly number[] | null {
  const at = (name: string) => Number(attributes[name] ?? 0);
  if (tag === 'circle') return [at('cx') - at('r'), at('cy') - at('r'), at('cx') + at('r'), at('cy') + at('r')];
  if (tag === 'line') return [at('x1'), at('y1'), at('x2'), at('y2')];
  if (tag === 'rect') return [at('x'), at('y'), at('x') + at('width'), at('y') + at('height')];
  const path = String(attributes['d'] ?? '');
  if (tag !== 'path' || !ABSOLUTE.test(path)) return null;
  return [...path.matchAll(/-?\d*\.?\d+/g)].map(Number);
}
