import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';
import {expect, test} from 'vitest';
import {typeProblems} from '../config/type-problems.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LIBRARY = resolve(ROOT, 'dist/lib');

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

const FRAMING_PAGE = `import type {FrameState, FramedMap} from './dateline-client.js';
import {connect, FrameError} from './dateline-client.js';

const map: FramedMap = connect(document.querySelector('iframe')!, {origin: 'https://maps.example', timeout: 5000});
const off = map.on('chapterchange', ({chapter}) => console.log(chapter?.story, chapter?.id));
map.setStory('turned-outward').then(
  async (state: FrameState) => {
    await map.setChapter(state.paused ? 2 : 'kabul');
    await map.setStory(null);
    off();
  },
  (error: unknown) => error instanceof FrameError && error.reason === 'no-such-story' && map.disconnect()
);
// @ts-expect-error there is no such event
map.on('explode', () => undefined);
// @ts-expect-error a chapter is no Date
void map.setChapter(new Date(0));
`;

test.each([
  ['library', 'dateline.d.ts', PAGE],
  ['client for frames', '../dateline-client.d.ts', FRAMING_PAGE]
])('the types of the %s hold by themselves, without any package', (_, path, page) => {
  const types = readFileSync(resolve(LIBRARY, path), 'utf8');
  expect(types).not.toMatch(/^import /m);
  expect(typeProblems({[basename(path)]: types, 'page.ts': page})).toEqual([]);
});

test('importing the library does nothing, not even where there are no elements', () => {
  const address = JSON.stringify(pathToFileURL(resolve(LIBRARY, 'dateline.js')).href);
  const script = `const before = Object.keys(globalThis).length;
const names = Object.keys(await import(${address}));
console.log(JSON.stringify([names, Object.keys(globalThis).length - before]));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'});
  expect(JSON.parse(said)).toEqual([['IncidentMapElement', 'decode', 'defineIncidentMap', 'encode', 'mount'], 0]);
});

test('the packages that the library leaves to the page are its peers, in the versions that it is tested with', () => {
  const {dependencies, peerDependencies} = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'peerDependencies',
    Readonly<Record<string, string>>
  >;
  const modules = readdirSync(LIBRARY, {recursive: true, encoding: 'utf8'}).filter((path) =>
    /^(?:[\w-]+|chunks\/.*)\.js$/.test(path)
  );
  const left = modules.flatMap((path) =>
    ts
      .preProcessFile(readFileSync(resolve(LIBRARY, path), 'utf8'), true, true)
      .importedFiles.map(({fileName}) => fileName)
      .filter((name) => !name.startsWith('.'))
  );
  expect(left.length).toBeGreaterThan(0);
  expect(peerDependencies).toEqual(Object.fromEntries(left.map((name) => [name, dependencies[name]])));
});
