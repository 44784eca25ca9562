// npm run graph: prints which folder imports which, and writes the same into src/README.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {importGraph, withGraph} from './import-graph.mjs';
import {ROOT} from './run-tool.mjs';

const readme = resolve(ROOT, 'src/README.md');
const text = readFileSync(readme, 'utf8');
const graph = await importGraph();
writeFileSync(readme, withGraph(text, graph));
console.log(graph);
