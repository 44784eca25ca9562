import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {ROOT, toolPath} from '../config/run-tool.mjs';

// Inside the repository, so that packages resolve; ignored by git.
const HOUSE = resolve(ROOT, 'tests/.output/import-rules');

/** A file, a statement in it, and the rule that it breaks; null is an import that must pass. */
const CASES: readonly (readonly [file: string, statement: string, rule: string | null])[] = [
  ['geo/outward.ts', `import '../src/core/core.ts'`, 'geo-imports'],
  ['geo/reading.ts', `import 'node:fs'`, 'node-only-in-cli'],
  ['geo/calling.ts', `import './cli/main.ts'`, 'cli-is-the-edge'],
  ['geo/testing.ts', `import 'edtf'`, 'runtime-packages'],
  ['geo/cli/main.ts', `import 'node:fs'; import '../reading.ts'; import '../../src/core/core.ts'`, null],
  ['geo/cli/seeing.ts', `import '../../src/state/state.svelte.ts'`, 'geo-cli-imports'],
  ['src/core/deep.ts', `import '../../geo/inside.ts'`, 'core-imports'],
  ['src/core/upward.ts', `import '../state/state.svelte.ts'`, 'core-imports'],
  ['src/core/typed.ts', `import type {S} from '../state/state.svelte.ts'; export type T = S`, 'core-imports'],
  ['src/core/reactive.ts', `import 'svelte'`, 'state-components-element-app-packages'],
  ['src/core/core.ts', `import '../../geo/index.ts'`, null],
  ['src/layers/stateful.ts', `import '../state/state.svelte.ts'`, 'layers-imports'],
  ['src/layers/mapping.ts', `import 'maplibre-gl'`, 'map-packages'],
  ['src/layers/layers.ts', `import '../core/core.ts'; import '@deck.gl/core'`, null],
  ['src/svg/deck.ts', `import '@deck.gl/core'`, 'layers-map-packages'],
  ['src/svg/svg.ts', `import '../core/core.ts'; import 'd3-geo'`, null],
  ['src/map/map.ts', `import '../layers/layers.ts'; import 'maplibre-gl'; import 'pmtiles'`, null],
  [
    'src/workers/worker.ts',
    `import '../export/export.ts'; import '../core/core.ts'; import '../../geo/inside.ts'`,
    null
  ],
  ['src/workers/watching.ts', `import '../state/state.svelte.ts'`, 'workers-imports'],
  ['src/state/state.svelte.ts', `import '../core/core.ts'; import '../../geo/index.ts'`, null],
  ['src/state/drawing.svelte.ts', `import '../layers/layers.ts'`, 'state-imports'],
  ['src/components/Elder.svelte', `import '../element/element.ts'`, 'components-imports'],
  ['src/components/Good.svelte', `import '../state/state.svelte.ts'; import '../map/map.ts'`, null],
  ['src/element/element.ts', `import '../components/Good.svelte'`, null],
  ['src/app/shortcut.ts', `import '../components/Good.svelte'`, 'app-imports'],
  ['src/app/main.ts', `import '../element/element.ts'`, null],
  ['src/client/client.ts', `import type {M} from '../core/frame/messages.ts'; export type T = M`, null],
  ['src/client/heavy.ts', `import '../core/core.ts'`, 'client-imports'],
  ['src/core/chicken.ts', `import './egg.ts'`, 'no-cycles'],
  ['src/core/lost.ts', `import './nowhere.ts'`, 'resolvable']
];

interface Report {
  readonly summary: {readonly violations: readonly {readonly from: string; readonly rule: {readonly name: string}}[]};
}

const broken = new Map<string, Set<string>>();

beforeAll(() => {
  rmSync(HOUSE, {recursive: true, force: true});
  write('geo/index.ts', 'export {};');
  write('geo/inside.ts', 'export {};');
  write('src/core/egg.ts', `import './chicken.ts';`);
  write('src/export/export.ts', 'export {};');
  write('src/core/frame/messages.ts', 'export type M = 1;');
  write('tsconfig.json', '{}');
  for (const [file, statement] of CASES) {
    write(
      file,
      file.endsWith('.svelte') ? `<script lang="ts">\n${statement};\n</script>` : `${statement};\nexport {};`
    );
  }
  const config = resolve(ROOT, 'tests/config/dependency-cruiser.cjs');
  for (const {from, rule} of cruise([toolPath('dependency-cruiser'), '--config', config, '-T', 'json', 'geo', 'src'])) {
    broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
  }
});

afterAll(() => rmSync(HOUSE, {recursive: true, force: true}));

function write(file: string, text: string): void {
  mkdirSync(dirname(resolve(HOUSE, file)), {recursive: true});
  writeFileSync(resolve(HOUSE, file), `${text}\n`);
}

function cruise(args: readonly string[]): Report['summary']['violations'] {
  const output = execFileSync(process.execPath, args, {cwd: HOUSE, encoding: 'utf8', maxBuffer: 2 ** 26});
  return (JSON.parse(output) as Report).summary.violations;
}

describe('the import rules', () => {
  for (const [file, statement, rule] of CASES) {
    it(`${rule === null ? 'allow' : `report ${rule} for`} ${statement} in ${file}`, () => {
      expect([...(broken.get(file) ?? [])]).toEqual(rule === null ? [] : [rule]);
    });
  }
});
