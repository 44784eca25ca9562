import type {CslDate} from '../../geo/index.ts';
import {nameParts} from '../core/cite/author-names.ts';
import {cleanText} from '../core/cite/clean-text.ts';
import type {CslItem} from './csl-item.ts';

/** The type of a reference in RIS. */
const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  webpage: 'ELEC',
  report: 'RPRT',
  legal_case: 'CASE',
  legislation: 'STAT',
  'entry-encyclopedia': 'ENCYC',
  post: 'ICOMM',
  dataset: 'DATA'
};

/**
 * A bibliography as RIS, UTF-8: https://en.wikipedia.org/wiki/RIS_(file_format). Each reference begins with TY and ends with ER;
 * a line is a tag of two characters, two spaces, a hyphen, a space and a value in one line, and ends with CR LF.
 * The format knows names in parts alone: readers split one in one piece that holds a comma.
 */
export function ris(items: readonly CslItem[]): string {
  return items.map((item) => `${linesOf(item).join('\r\n')}\r\nER  - \r\n`).join('\r\n');
}

function linesOf(item: CslItem): string[] {
  const {issued, accessed, author = []} = item;
  const year = issued?.['date-parts'][0]?.[0];
  const pairs: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...nameParts(author).map(({family, given}) => ['AU', given === '' ? family : `${family}, ${given}`] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', issued && dateOf(issued)],
    ['Y2', accessed && dateOf(accessed)],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note]
  ];
  return pairs
    .map(([tag, value]) => [tag, cleanText(value ?? '')] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`);
}

// YYYY/MM/DD/other information: what is not known stays empty, and the end of a range and doubt are the other information.
function dateOf({'date-parts': [first = [], last], circa}: CslDate): string {
  const [year = '', month = '', day = ''] = digits(first);
  const other = [...(circa ? ['circa'] : []), ...(last ? [`to ${digits(last).join('-')}`] : [])].join(' ');
  return `${year}/${month}/${day}/${other}`;
}

function digits(parts: readonly number[]): string[] {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
}
