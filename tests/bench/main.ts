// npm run bench: measures the core and the map and prints one table. Nothing here fails on a slow machine.
import {browserMeasures} from './browser-measures.ts';
import {filterMeasures} from './filter-measures.ts';
import {libraryMeasures} from './library-measures.ts';
import {nodeMeasures} from './node-measures.ts';
import {table} from './result.ts';

const results = [
  ...nodeMeasures(),
  ...filterMeasures(),
  ...(await browserMeasures()),
  ...(await libraryMeasures('dist/lib'))
];
console.log(table(results));
