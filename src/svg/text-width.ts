import type {TextStyle} from './text.ts';

/** Advances of the characters from space to tilde in Noto Sans Regular, in hundredths of the size. */
// prettier-ignore
const ADVANCES = [
  26, 27, 41, 65, 57, 83, 73, 23, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 27, 27, 57, 57, 57, 43,
  90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78, 61, 78, 62, 55, 56, 73, 60, 93, 59, 57, 57, 33, 37, 33, 57, 44,
  28, 56, 62, 48, 62, 56, 34, 62, 62, 26, 26, 53, 26, 94, 62, 61, 62, 62, 41, 48, 36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57
];

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u;
const MARK = /\p{M}|\p{Cf}/u;

/** Width of a line of Noto Sans in px, from its advances: within a few percent, and the same without a screen. */
export function textWidth(text: string, {size, weight, tracking = 0}: TextStyle): number {
  let hundredths = 0;
  let count = 0;
  for (const character of text.normalize('NFC')) {
    if (MARK.test(character)) continue;
    hundredths += ADVANCES[character.codePointAt(0)! - 32] ?? (WIDE.test(character) ? 100 : otherAdvance(character));
    count++;
  }
  // Letters grow by about a fiftieth for each 100 of weight above regular.
  return (hundredths / 100) * size * (1 + Math.max(0, weight - 400) / 5000) + count * tracking;
}

function otherAdvance(character: string): number {
  const base = character.normalize('NFD').charCodeAt(0) - 32;
  return ADVANCES[base] ?? (character === '–' ? 50 : character === '·' ? 27 : 60);
}
