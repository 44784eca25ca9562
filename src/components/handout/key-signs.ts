import {KINDS, STATUSES} from '../../../geo/index.ts';
import {decay} from '../../core/scale/decay.ts';
import {FIXED_RADIUS} from '../../core/scale/radius.ts';
import {tokens} from '../../core/theme/tokens.ts';
import type {Words} from '../../core/words/words.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import {stackBadge} from '../../svg/badge.ts';
import {glyph} from '../../svg/glyph.ts';
import type {MarkLook} from '../../svg/mark-look.ts';
import {markShape} from '../../svg/mark.ts';
import {emphasisRing} from '../../svg/rings.ts';
import type {Shape} from '../../svg/shape.ts';

/** A mark and what it says. */
export interface KeySign {
  readonly shapes: readonly Shape[];
  readonly text: string;
}

/** Signs that belong together. */
export interface KeyPart {
  readonly title: string;
  readonly signs: readonly KeySign[];
}

/** Side of the box of a sign, in px. */
export const KEY_SIGN = 30;

const MIDDLE = KEY_SIGN / 2;
const GLYPH = 18;
const palette = tokens.light;

const PLAIN: MarkLook = {
  ...({kind: 'attack', status: 'confirmed', placement: 'point', figure: 'known', sure: true, arrival: null} as const),
  ...{radius: FIXED_RADIUS + 2, opacity: decay(0)}
};

/** How the marks are read, by the functions that the maps draw with: kinds, statuses, and what else a mark can say. */
export function keyParts(words: Words): readonly KeyPart[] {
  const {terms} = words;
  const {handout} = lateWords(words.language);
  return [
    {
      title: handout.key.shape,
      signs: [
        ...KINDS.map((kind) => ({
          shapes: [small(glyph(kind, 'confirmed', palette, GLYPH))],
          text: kind === 'attack' ? handout.key.attack : terms.kind[kind].one
        })),
        {shapes: [small(glyph('flow', 'confirmed', palette, GLYPH))], text: handout.key.flow}
      ]
    },
    {
      title: handout.key.certainty,
      signs: STATUSES.map((status) => ({
        shapes: [small(glyph('any', status, palette, GLYPH))],
        text: terms.status[status]
      }))
    },
    {
      title: handout.key.place,
      signs: [
        {shapes: [mark({figure: 'unknown'})], text: handout.key.unknown},
        {shapes: [mark({figure: 'none'})], text: handout.key.nobody},
        {shapes: [mark({placement: 'area', radius: 11})], text: handout.key.area},
        {shapes: [mark({opacity: decay(1)})], text: handout.key.old},
        {shapes: [mark({sure: false})], text: handout.key.possible},
        {shapes: [mark({}), badge()], text: handout.key.stack},
        {shapes: [mark({}), ring()], text: handout.key.ringed},
        {shapes: [edge()], text: handout.key.outside}
      ]
    }
  ];
}

function small(shape: Shape): Shape {
  const offset = (KEY_SIGN - GLYPH) / 2;
  return {tag: 'g', key: 'sign', attributes: {transform: `translate(${offset} ${offset})`}, children: [shape]};
}

function mark(look: Partial<MarkLook>): Shape {
  return markShape({...PLAIN, ...look}, palette, {key: 'mark', x: MIDDLE, y: MIDDLE, cased: false});
}

function badge(): Shape {
  return stackBadge('3', palette, {key: 'badge', x: MIDDLE, y: MIDDLE, radius: PLAIN.radius}).shape;
}

function ring(): Shape {
  return emphasisRing('selected', palette, {key: 'ring', x: MIDDLE, y: MIDDLE, radius: PLAIN.radius});
}

// As the markers at the edges of the map point, to the left.
function edge(): Shape {
  return {tag: 'path', key: 'edge', attributes: {d: 'M11,15L19,10V20Z', fill: palette.ink2}};
}
