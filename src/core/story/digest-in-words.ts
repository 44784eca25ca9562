import type {TimeExtent} from '../../../geo/index.ts';
import {floorUnit} from '../time/calendar.ts';
import {floorDay} from '../time/day.ts';
import {lastInstant} from '../time/playback.ts';
import {formatEdtf, formatInstant} from '../words/format-date.ts';
import {formatNumber} from '../words/format-figure.ts';
import type {Words} from '../words/words.ts';
import type {Digest, DigestItem} from './digest.ts';

/**
 * What began in a time as a sentence to be heard: "Week of 1 January 2024: 1 attack in Kerman, 84 to 103 reported killed."
 * Null when nothing did.
 * @param extent the time, half-open, ms since the epoch, UTC
 */
export function digestInWords({items, more}: Digest, extent: TimeExtent, words: Words): string | null {
  if (items.length === 0) return null;
  const told = items.map((item) => itemInWords(item, words));
  const last = more > 0 ? [words.digest.more(formatNumber(more, words.language))] : [];
  return words.digest.told(periodInWords(extent, words), [...told, ...last]);
}

/** That nothing began in a time, as a sentence to be heard. */
export function quietInWords(extent: TimeExtent, words: Words): string {
  return words.digest.quiet(periodInWords(extent, words));
}

/** A half-open extent of time as a day, the week that holds it, or its first and last day; months are written out. */
function periodInWords(extent: TimeExtent, {digest, language}: Words): string {
  const [first, last] = [floorDay(extent[0]), floorDay(lastInstant(extent))];
  if (first === last) return formatInstant(first, language, 'long');
  const week = floorUnit(first, 'week');
  if (week === floorUnit(last, 'week')) return digest.week(formatInstant(week, language, 'long'));
  const sameYear = floorUnit(first, 'year') === floorUnit(last, 'year');
  const from = formatInstant(first, language, sameYear ? 'long-day' : 'long');
  return digest.fromTo(from, formatInstant(last, language, 'long'));
}

/** One item: "2 attacks in Kabul, 86 to 105 reported killed". */
export function itemInWords({kind, count, status, possible, place, when, people}: DigestItem, words: Words): string {
  const {digest, language} = words;
  const counted = digest.counted(count, formatNumber(count, language), {kind, status});
  const placed = !place
    ? counted
    : 'name' in place
      ? digest.at(counted, place.name, place.precision)
      : digest.along(counted, place);
  const said = [placed, ...(when === null ? [] : [formatEdtf(when, words)]), ...peopleInWords(people, words)];
  const item = said.join(', ');
  return possible ? digest.possibly(item) : item;
}

function peopleInWords(people: DigestItem['people'], {digest, language}: Words): readonly string[] {
  if (!people) return [];
  const {measure, low, high, known, unknown} = people;
  if (known === 0) return [digest.unknown(measure)];
  const [from, to] = [formatNumber(low, language), formatNumber(high, language)];
  const number =
    high === 0 ? digest.nobody(measure) : digest.reported(low === high ? to : digest.range(from, to), measure);
  return unknown > 0 ? [number, digest.withoutFigure(formatNumber(unknown, language))] : [number];
}
