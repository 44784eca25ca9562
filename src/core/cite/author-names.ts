import type {CitedView} from './cited-view.ts';
import {cleanText} from './clean-text.ts';

type Author = CitedView['authors'][number];

/** A name in the parts that styles turn around; one in one piece is a family name alone. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
}

/** The names of authors as clean parts; those without any text are left out. */
export function nameParts(authors: readonly Author[]): readonly NameParts[] {
  return authors.map(partsOf).filter(({family}) => family !== '');
}

function partsOf({literal, family, given}: Author): NameParts {
  const [last, first] = [cleanText(family ?? ''), cleanText(given ?? '')];
  if (literal !== undefined) return {family: cleanText(literal), given: ''};
  return last === '' ? {family: first, given: ''} : {family: last, given: first};
}

/** Names as a list: "A", "A and B", "A, B, and C"; `last` stands before the last one. */
export function listed(names: readonly string[], last: string): string {
  if (names.length < 2) return names.join('');
  const comma = names.length > 2 || last === '&' ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${last} ${names.at(-1)}`;
}
