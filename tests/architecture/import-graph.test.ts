import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, it} from 'vitest';
import {drawnGraph, importGraph} from '../config/import-graph.mjs';
import {ROOT} from '../config/run-tool.mjs';

it('draws the imports in src/README.md as they are; "npm run graph" draws them anew', async () => {
  expect(drawnGraph(readFileSync(resolve(ROOT, 'src/README.md'), 'utf8'))).toBe(await importGraph());
});
