import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {typeProblems} from '../config/type-problems.ts';

const LIBRARY = resolve(import.meta.dirname, '../../dist/lib');

const PAGE = `import type {Counts, IncidentMapElement, MountOptions, Snapshot} from './dateline.js';
import {decode, defineIncidentMap, encode, mount} from './dateline.js';

defineIncidentMap();
const options: MountOptions = {src: 'data/catalog.json', controls: 'full', loop: true, mutedMotion: false};
const map: IncidentMapElement = mount(document.body, options);
map.timeWindow = [0, 86_400_000];
map.currentTime = new Date(0);
void map.play().then(() => map.pause());
const counts: Counts | null = map.counts;
const snapshot: Snapshot | null = document.querySelector('incident-map')!.snapshot;
if (snapshot && counts && !map.ended) map.view = encode(decode(map.view, snapshot).snapshot, null);
// @ts-expect-error it is read only
map.ended = true;
// @ts-expect-error there is no such attribute
mount(document.body, {source: ''});
`;

test('the types of the library hold by themselves, without any package', () => {
  const types = readFileSync(resolve(LIBRARY, 'dateline.d.ts'), 'utf8');
  expect(types).not.toMatch(/^import /m);
  expect(typeProblems({'dateline.d.ts': types, 'page.ts': PAGE})).toEqual([]);
});

test('importing the library does nothing, not even where there are no elements', () => {
  const address = JSON.stringify(pathToFileURL(resolve(LIBRARY, 'dateline.js')).href);
  const script = `const before = Object.keys(globalThis).length;
const names = Object.keys(await import(${address}));
console.log(JSON.stringify([names, Object.keys(globalThis).length - before]));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'});
  expect(JSON.parse(said)).toEqual([['IncidentMapElement', 'decode', 'defineIncidentMap', 'encode', 'mount'], 0]);
});
