import type {CareTaken} from '../../../geo/index.ts';
import {formatEdtf} from '../words/format-date.ts';
import {formatNumber} from '../words/format-figure.ts';
import {lateWords} from '../words/late/late-words.ts';
import type {Words} from '../words/words.ts';
import type {Care} from './care.ts';
import {careTaken, takesCare} from './care.ts';

/** What was done to a data set before it was published, in one line without a full stop. */
export function careInWords({heldBack, filtered, ...taken}: CareTaken, words: Words): string {
  const {language} = words;
  const {care} = lateWords(language);
  const number = (n: number) => formatNumber(n, language);
  const held =
    heldBack &&
    care.heldBack(
      heldBack.records,
      ...([number(heldBack.records), number(heldBack.days), formatEdtf(heldBack.until, words)] as const)
    );
  return care.done([...partsOf(taken, held, language), ...(filtered ? [care.filtered] : [])]);
}

/** What is chosen to be left out, in the same manner; that nothing is when nothing was chosen. */
export function choiceInWords(choice: Care, {language}: Words): string {
  const {care} = lateWords(language);
  if (!takesCare(choice)) return care.none;
  const {holdDays} = choice;
  const held = holdDays === null ? undefined : care.holding(formatNumber(holdDays, language));
  return care.chosen(partsOf(careTaken(choice, undefined, false), held, language));
}

function partsOf(
  {places, leftOut = []}: Pick<CareTaken, 'places' | 'leftOut'>,
  held: string | undefined,
  language: string
): readonly string[] {
  const {care} = lateWords(language);
  const grid = (name: string) => care.cells(formatNumber(Number(name.slice('grid-'.length)), language));
  const told =
    places === undefined ? [] : [places === 'province' || places === 'country' ? care.areas[places] : grid(places)];
  return [...told, ...(held === undefined ? [] : [held]), ...leftOut.map((part) => care.leftOut[part])];
}
