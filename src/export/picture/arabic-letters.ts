import type {Shape} from '../../svg/shape.ts';
import {FONT_FAMILY} from '../../svg/text.ts';

const ARABIC = /\p{Script=Arabic}/u;
const FAMILY = `'Noto Sans Arabic Variable', ${FONT_FAMILY}`;

/** The shapes with every text in which Arabic letters stand in the family that the app ships for them. */
export function withArabicLetters(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.map((shape) => {
    const {children} = shape;
    if (!children) return shape;
    if (shape.tag !== 'text') return {...shape, children: withArabicLetters(children)};
    const arabic = children.some(({text}) => text !== undefined && ARABIC.test(text));
    return arabic ? {...shape, attributes: {...shape.attributes, 'font-family': FAMILY}} : shape;
  });
}
