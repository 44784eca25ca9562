import type {Words} from '../core/words/words.ts';
import type {Flow, Incident} from '../../geo/index.ts';
import {placement} from '../core/store/placement.ts';
import {formatEdtf} from '../core/words/format-date.ts';
import {placeName, placePrecision} from '../core/words/place-line.ts';
import {isFlow, kindInWords} from '../core/words/record-words.ts';
import {revealBidi} from './cell.ts';
import {citation} from './citation.ts';
import type {ExportNote} from './export-set.ts';
import {isCircle, kmlGeometry} from './kml-geometry.ts';
import type {ColumnContext} from './record-columns.ts';
import {attributionLine, figureLine} from './record-lines.ts';

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A record in sentences, as the HTML that KML takes a description for. */
export function recordDescription(record: Incident | Flow, {sources, words}: ColumnContext): string {
  const {properties} = record;
  return paragraphs([
    properties.title,
    `${kindInWords(record, words)}. ${words.terms.status[properties.status]}. ${formatEdtf(properties.when.edtf, words)}.`,
    ...placeLines(record, words),
    properties.summary,
    properties.statusNote ?? '',
    ...properties.attribution.map((given) => attributionLine(given, words)),
    ...properties.figures.map((figure) => figureLine(figure, words)),
    ...properties.sources.map(({id}) => citation(sources.get(id), id))
  ]);
}

/** The note in sentences, as HTML. */
export function noteDescription(about: ExportNote, words: Words): string {
  const {exporting, knowledge, map} = words;
  return paragraphs([
    exporting.filter(about.filterInWords),
    about.care === null ? '' : `${about.care}.`,
    exporting.asOf(formatEdtf(about.asOf, words)),
    about.knownOn === null ? '' : knowledge.on(formatEdtf(about.knownOn, words)),
    about.version === null ? exporting.noVersion : exporting.version(about.version),
    exporting.license(about.license, about.attribution),
    exporting.borders(about.worldview === 'un' ? map.bordersUn : map.bordersDeFacto)
  ]);
}

function placeLines(record: Incident | Flow, words: Words): string[] {
  if (isFlow(record)) {
    const {from, to} = record.properties;
    const ends = [from, to].map((where) => `${placeName(where, words)} (${placePrecision(where, words)})`);
    return [`${ends.join(' → ')}.`, record.geometry ? '' : words.record.noArrow];
  }
  const {where, series} = record.properties;
  const said = placePrecision(where, words);
  const name = `${placeName(where, words)}: ${said}.`;
  if (placement(record) === 'tray') return [name, words.exporting.notPlaced(series ? words.record.series : said)];
  if (!isCircle(record)) return [name];
  return [name, kmlGeometry(record) ? words.exporting.circle : words.exporting.noCircle(said)];
}

function paragraphs(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line) => `<p>${revealBidi(line).replace(/[&<>"]/g, (character) => ESCAPES[character]!)}</p>`)
    .join('');
}
