import type {Shape} from './shape.ts';

/**
 * The shapes with every text that has a casing as two texts, the casing below the letters. In a PDF some readers draw the
 * stroke of one such text over its letters.
 */
export function haloApart(shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape) => {
    const {children = [], attributes, key} = shape;
    if (shape.tag !== 'text' || attributes['paint-order'] !== 'stroke')
      return children.length > 0 ? {...shape, children: haloApart(children)} : shape;
    const {stroke, 'stroke-width': _width, 'stroke-linejoin': _join, 'paint-order': _order, ...plain} = attributes;
    const filled = children.map((line) => ({...line, attributes: {...line.attributes, fill: stroke!}}));
    const casing = {...shape, key: 'casing', attributes: {...attributes, fill: stroke!}, children: filled};
    return {
      tag: 'g',
      key,
      attributes: {},
      children: [casing, {...shape, key: 'letters', attributes: plain}]
    };
  });
}
