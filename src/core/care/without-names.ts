import type {Figure, Flow, Incident, RecordProperties, Source} from '../../../geo/index.ts';
import {kindInWords} from '../words/record-words.ts';
import {lateWords} from '../words/late/late-words.ts';
import type {Words} from '../words/words.ts';

/** Longest title that a record may have, in characters. */
const TITLE_LENGTH = 60;

/**
 * A record without names and free words, its place as it is told already: the title says what kind of thing it is and where it
 * was, and stands for the summary too. Who it is ascribed to is left out; dates, numbers and statuses stay.
 */
export function withoutNames<T extends Incident | Flow>(record: T, place: string, words: Words): T {
  const {statusNote: _, fact: __, ...properties}: RecordProperties = record.properties;
  const kind = kindInWords(record, words);
  const whole = `${kind}, ${place}`;
  const title = whole.length > TITLE_LENGTH ? kind : whole;
  const named: Partial<RecordProperties> = {
    ...{title, summary: title, when: {edtf: properties.when.edtf}, attribution: []},
    figures: properties.figures.flatMap((figure) => figureWithoutNames(figure, words)),
    sources: properties.sources.map(({id}) => ({id}))
  };
  return {...record, properties: {...properties, ...named}};
}

/** A work without its names but that of who published it. */
export function sourceWithoutNames(source: Source, words: Words): Source {
  const {id, type, publisher, issued, language, derivedFrom, 'container-title': container} = source;
  return {
    ...{id, type, title: container ?? publisher ?? lateWords(words.language).care.unnamedSource},
    ...(publisher !== undefined && {publisher}),
    ...(container !== undefined && {'container-title': container}),
    ...(issued && {issued}),
    ...(language !== undefined && {language}),
    ...(derivedFrom && {derivedFrom})
  };
}

// A part of a total stays a part. What was put in words only is left out with the words.
function figureWithoutNames(figure: Figure, words: Words): readonly Figure[] {
  const {note: _, scope, ...numbers} = figure;
  if (numbers.low === null && numbers.best === null && numbers.high === null) return [];
  return [{...numbers, ...(scope !== undefined && {scope: lateWords(words.language).care.part})}];
}
