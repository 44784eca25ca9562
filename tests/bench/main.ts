// npm run bench: measures the core, the map and the library and prints one table. Nothing here fails on a slow machine.
// npm run bench -- film library: only the groups that are named.
import {BROWSER_GROUPS, browserMeasures} from './browser-measures.ts';
import {filterMeasures} from './filter-measures.ts';
import {libraryMeasures} from './library-measures.ts';
import {nodeMeasures} from './node-measures.ts';
import {table} from './result.ts';

const GROUPS = ['core', 'filter', ...BROWSER_GROUPS, 'library'] as const;

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(GROUPS as readonly string[]).includes(name));
if (unknown !== undefined) throw new TypeError(`no group is called ${unknown}; there are ${GROUPS.join(', ')}`);
const wanted = (name: (typeof GROUPS)[number]) => asked.length === 0 || asked.includes(name);

const results = [
  ...(wanted('core') ? nodeMeasures() : []),
  ...(wanted('filter') ? filterMeasures() : []),
  ...(await browserMeasures(BROWSER_GROUPS.filter(wanted))),
  ...(wanted('library') ? await libraryMeasures('dist/lib') : [])
];
console.log(table(results));
