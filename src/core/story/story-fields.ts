import type {Bounds} from '../camera/camera.ts';
import {cleanName, LONGEST_FRAGMENT, LONGEST_NAME} from '../saved/saved-view.ts';
import {PACES} from '../time/playback.ts';
import type {ChapterPlay} from './story.ts';
import type {StoryFault} from './story-issue.ts';

/** Characters of a caption that are read. */
export const LONGEST_CAPTION = 4000;

/** Longest texts of a story, in characters. */
export const LONGEST_LABEL = 40;
export const LONGEST_TITLE = LONGEST_NAME;
export const LONGEST_DESCRIPTION = 1000;
export const LONGEST_NOTES = 10_000;

/** Longest time that a chapter plays or stays, in seconds. */
export const LONGEST_SECONDS = 3600;

/** What a field of a file says: the value that is taken over, and what is wrong; no value when it cannot be read. */
export interface Field<T> {
  readonly value?: T;
  readonly faults: readonly {readonly code: StoryFault; readonly field: string; readonly value?: string}[];
}

/** How the value of a field is read; `field` is its name in issues. */
export type ReadField<T> = (value: unknown, field: string) => Field<T>;

const wrong = (field: string): Field<never> => ({faults: [{code: 'type', field}]});
const good = <T>(value: T): Field<T> => ({value, faults: []});

/** The id of a story, of a chapter or of a data set. */
export const readId: ReadField<string> = (value, field) =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? good(value) : wrong(field);

/** One line of text that is not empty; what is longer is cut. */
export function readLine(longest: number): ReadField<string> {
  return (value, field) => {
    const line = typeof value === 'string' ? cleanName(value) : '';
    if (line === '') return wrong(field);
    return cut(line, longest, field, [...(value as string).trim()].length > longest);
  };
}

/** Paragraphs of text, which may be empty; what is longer is cut. */
export function readText(longest: number): ReadField<string> {
  return (value, field) => {
    if (typeof value !== 'string') return wrong(field);
    // Marks that turn the direction of the text around them, and control characters but the ends of lines.
    const text = value
      .replace(/\r\n?/g, '\n')
      .replace(/(?!\n)[\p{Cc}\p{Cs}\u2028-\u202E]/gu, ' ')
      .trim();
    return cut(text, longest, field, [...text].length > longest);
  };
}

/** A BCP 47 tag. */
export const readLanguage: ReadField<string> = (value, field) => {
  if (typeof value !== 'string' || value.length > 40) return wrong(field);
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    return tag ? good(tag) : wrong(field);
  } catch {
    return wrong(field);
  }
};

/** A fragment with or without `#`; one that is longer cannot be read by anybody. */
export const readView: ReadField<string> = (value, field) =>
  typeof value === 'string' && value.length <= LONGEST_FRAGMENT ? good(value.replace(/^#/, '')) : wrong(field);

/** [west, south, east, north] in degrees. */
export const readBounds: ReadField<Bounds | null> = (value, field) => {
  if (value === null) return good(null);
  if (!Array.isArray(value) || value.length !== 4 || !value.every((each) => Number.isFinite(each))) return wrong(field);
  const [west, south, east, north] = value as [number, number, number, number];
  const inside = Math.max(Math.abs(west), Math.abs(east)) <= 180 && south >= -90 && north <= 90 && south <= north;
  return inside ? good([west, south, east, north]) : wrong(field);
};

/** How the clock runs; a pace that cannot be read is even. */
export const readPlay: ReadField<ChapterPlay | null> = (value, field) => {
  if (value === null) return good(null);
  if (!isObject(value) || !isSeconds(value.seconds) || value.seconds === 0) return wrong(field);
  const pace = PACES.find((each) => each === (value.pace ?? PACES[0]));
  const unknown = Object.keys(value).filter((key) => key !== 'seconds' && key !== 'pace');
  return {
    value: {seconds: value.seconds, pace: pace ?? PACES[0]},
    faults: [
      ...(pace ? [] : [{code: 'type', field: `${field}.pace`} as const]),
      ...unknown.map((key) => ({code: 'key-unknown', field, value: key}) as const)
    ]
  };
};

/** Seconds, from 0. */
export const readSeconds: ReadField<number | null> = (value, field) =>
  value === null || isSeconds(value) ? good(value) : wrong(field);

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LONGEST_SECONDS;
}

function cut(text: string, longest: number, field: string, long: boolean): Field<string> {
  if (!long) return good(text);
  return {value: [...text].slice(0, longest).join('').trimEnd(), faults: [{code: 'long', field}]};
}
