import {summaryInWords} from '../../core/summary/summary-in-words.ts';
import type {LateWords} from '../../core/words/late/late-words.ts';
import {formatNumber} from '../../core/words/format-figure.ts';
import {countryInWords} from '../../core/words/place-line.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import type {PictureFacts} from './picture-facts.ts';
import type {PictureView} from './picture-view.ts';

/** Countries that are named; of more, the others are counted. */
const MOST_NAMED = 4;

/** What a picture shows, in sentences: what and how many, when, where, and how much of it is not exactly placed. */
export function altText(
  {records, snapshot, words}: PictureView,
  facts: PictureFacts,
  {title, late}: {title: string; late: LateWords['picture']}
): string {
  const {language} = words;
  const {handout} = lateWords(language);
  const {point, area, tray} = facts.placements;
  const total = point + area + tray;
  const number = (n: number) => formatNumber(n, language);
  const rest = [...(area > 0 ? [handout.asAreas(area)] : []), ...(tray > 0 ? [handout.notPlaced(tray)] : [])];
  const countries = countriesOf(records.listed.flatMap((record) => ('where' in record.properties ? [record.properties.where.country] : []))); // prettier-ignore
  const named = countries.slice(0, MOST_NAMED).map((code) => countryInWords(code, language));
  return [
    ...(title ? [late.altText(title)] : []),
    summaryInWords(facts.summary, words, snapshot.known) ?? `${facts.period}: ${handout.none}`,
    ...(named.length > 0 ? [late.where(named, countries.length - named.length)] : []),
    ...(total > 0 ? [late.placed(number(point), number(total), rest)] : []),
    ...facts.limits.map((limit) => `${limit}.`)
  ].join(' ');
}

// Those with the most records first; of as many, in the order of their codes.
function countriesOf(codes: readonly (string | null | undefined)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const code of codes) if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}
