import type {CslDate, Flow, Incident, Source} from '../../geo/index.ts';
import type {CitedView} from '../core/cite/cited-view.ts';
import {shortVersion} from '../core/cite/cited-view.ts';
import {cleanText} from '../core/cite/clean-text.ts';
import {referenceYear} from '../core/cite/reference-date.ts';
import type {LateWords} from '../core/words/late/late-words.ts';
import {citedSources, sourceIds} from './cited-sources.ts';
import type {CslItem} from './csl-item.ts';

/** What a bibliography of a view is made of. */
export interface ViewBibliography {
  readonly view: CitedView & {readonly license: string};
  /** The records in view. */
  readonly listed: readonly (Incident | Flow)[];
  /** All works of the data set. */
  readonly sources: readonly Source[];
}

/**
 * The works behind a view: the data set first, then every source that a record in view cites or that such a source rests on,
 * each once, in the order of the bibliography. The note of a source says what it rests on and for which records it is cited.
 */
export function viewBibliography(
  {view, listed, sources}: ViewBibliography,
  words: LateWords['cite']
): readonly CslItem[] {
  const titles = new Map(sources.map(({id, title}) => [id, title]));
  const cited = new Map<string, string[]>();
  for (const record of listed)
    for (const id of new Set(sourceIds(record))) cited.set(id, [...(cited.get(id) ?? []), record.id]);
  const works = citedSources(listed, sources).map(({derivedFrom = [], note, ...source}): CslItem => {
    const origins = derivedFrom.map((id) => `${id} (“${titles.get(id) ?? id}”)`);
    const records = cited.get(source.id) ?? [];
    return {
      ...source,
      ...noteOf([
        note ?? '',
        origins.length > 0 ? words.note.restsOn(origins.join(', ')) : '',
        records.length > 0 ? words.note.citedFor(records.join(', ')) : ''
      ])
    };
  });
  return [datasetItem(view, words), ...works];
}

function datasetItem(
  {id, title, authors, view, version, asOf, accessed, address, license}: ViewBibliography['view'],
  {note}: LateWords['cite']
): CslItem {
  const issued = datePartsOf(asOf);
  return {
    id: ['dateline', id, ...(version === null ? [] : [shortVersion(version)])].join('-'),
    type: 'dataset',
    title: `${cleanText(title)}: ${cleanText(view)}`,
    ...(authors.length > 0 && {author: authors}),
    ...(issued && {issued}),
    accessed: datePartsOf(accessed)!,
    URL: address,
    ...(version !== null && {version}),
    ...noteOf([
      note.dataset,
      note.asOf(asOf),
      version === null ? '' : note.version(version),
      license === '' ? '' : note.license(license)
    ])
  };
}

// A date of EDTF that CSL-JSON can say: a day, a month or a year, else the year in which it ends.
function datePartsOf(edtf: string): CslDate | null {
  if (/^\d{4}(-\d{2}){0,2}$/.test(edtf)) return {'date-parts': [edtf.split('-').map(Number)]};
  const year = referenceYear(edtf);
  return year === null ? null : {'date-parts': [[year]]};
}

function noteOf(parts: readonly string[]): Pick<CslItem, 'note'> {
  const said = parts.filter(Boolean).map((part) => part.replace(/\.$/, ''));
  return said.length > 0 ? {note: `${said.join('. ')}.`} : {};
}
