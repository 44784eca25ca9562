import type {Care} from '../../src/core/care/care.ts';
import {MOST_HOLD_DAYS} from '../../src/core/care/care.ts';
import type {LeftOut, PlaceTier} from '../care.ts';
import {LEFT_OUT, PLACE_TIERS} from '../care.ts';

/** The options that say what is left out of what is published, for `parseArgs`. */
export const CARE_OPTIONS = {
  places: {type: 'string'},
  'hold-back': {type: 'string'},
  'leave-out': {type: 'string'}
} as const;

/** What a user wrote for them. */
export type CareTexts = Readonly<Partial<Record<keyof typeof CARE_OPTIONS, string>>>;

/** What is to be left out, or a sentence about what cannot be read; without the options nothing is. */
export function readCare({places, 'hold-back': days, 'leave-out': parts}: CareTexts): Care | string {
  if (places !== undefined && !isOneOf(PLACE_TIERS, places))
    return `"${places}" is no way to tell places; --places takes one of: ${PLACE_TIERS.join(', ')}.`;
  const holdDays = days === undefined ? null : Number(days);
  if (holdDays !== null && !(/^\d+$/.test(days!) && holdDays <= MOST_HOLD_DAYS))
    return `"${days}" is no number of days; --hold-back takes a whole number from 0 to ${MOST_HOLD_DAYS}.`;
  const leaveOut = parts?.split(',') ?? [];
  const unknown = leaveOut.find((part) => !isOneOf(LEFT_OUT, part));
  if (unknown !== undefined)
    return `"${unknown}" cannot be left out; --leave-out takes, with commas between them: ${LEFT_OUT.join(', ')}.`;
  return {places: places ?? null, holdDays, leaveOut: leaveOut as LeftOut[]};
}

function isOneOf<T extends LeftOut | PlaceTier>(words: readonly T[], text: string): text is T {
  return (words as readonly string[]).includes(text);
}
