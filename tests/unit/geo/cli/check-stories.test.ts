import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, parse, resolve} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkCatalog, checkFile} from '../../../../geo/cli/check-files.ts';
import {formatIssue} from '../../../../geo/cli/format-issue.ts';
import type {StoryFault} from '../../../../src/core/story/story-issue.ts';
import {STORY_FAULTS} from '../../../../src/core/story/story-issue.ts';
import {FIXTURES, fixtureText} from '../fixture.ts';

/** Checked where stories are read: a file that is no JSON has the code of any other file, and the others are large. */
type Elsewhere = 'not-json' | 'too-large' | 'too-many';
const ELSEWHERE: readonly string[] = ['not-json', 'too-large', 'too-many'] satisfies readonly Elsewhere[];

// The place of the issue in its fixture, and whether a schema can tell.
const EXPECTED: Readonly<
  Record<Exclude<StoryFault, Elsewhere>, readonly [pointer: string, line: number, schema: boolean]>
> = {
  'not-story': ['', 1, true],
  version: ['', 1, true],
  'no-chapters': ['/chapters', 8, true],
  'chapter-shape': ['/chapters/3', 48, true],
  missing: ['/chapters/1/title', 27, true],
  type: ['/chapters/1/stays', 33, true],
  long: ['/chapters/1/label', 29, true],
  twice: ['/chapters/2/id', 36, false],
  'key-unknown': ['/chapters/0/note', 14, false],
  'data-unknown': ['/data', 4, false],
  'view-unread': ['/chapters/1/view', 32, false],
  'view-key': ['/chapters/1/view', 32, false],
  'view-data': ['/chapters/1/view', 32, false],
  'region-missing': ['/chapters/1/view', 32, false],
  'record-missing': ['/chapters/1/caption', 31, false],
  'selected-unknown': ['/chapters/1/view', 32, false],
  'selected-filtered': ['/chapters/1/view', 32, false],
  'selected-outside': ['/chapters/0/view', 15, false],
  'window-outside': ['/chapters/1/view', 32, false],
  'window-empty': ['/chapters/1/view', 32, false],
  'bounds-empty': ['/chapters/0/bounds', 16, false],
  'nothing-cited': ['/chapters/1/caption', 31, false]
};

const CODES = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[];
const FILES = readdirSync(`${FIXTURES}/bad-stories`);

const schema: object = JSON.parse(
  readFileSync(resolve(FIXTURES, '../../public/schema/story.schema.json'), 'utf8')
) as object;
const accepts = new Ajv2020({strict: true, strictTypes: false, strictTuples: false}).compile(schema);

let folder = '';
let place = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-stories-'));
  place = join(folder, 'stories/harbor-year.json');
  await cp(`${FIXTURES}/good`, folder, {recursive: true});
});

afterEach(() => rm(folder, {recursive: true}));

const check = async () => (await checkCatalog(join(folder, 'catalog.json'))).issues;

it('has one bad story for every code, and none for anything else', () => {
  expect(FILES.map((file) => parse(file).name).sort()).toEqual([...CODES].sort());
  expect([...CODES, ...ELSEWHERE].sort()).toEqual(Object.keys(STORY_FAULTS).sort());
});

it('finds nothing in a good story, with the records and by itself, nor does the schema', async () => {
  expect(await check()).toEqual([]);
  expect((await checkFile(place)).issues).toEqual([]);
  expect(accepts(JSON.parse(fixtureText('good/stories/harbor-year.json')))).toBe(true);
});

describe.each(CODES)('%s', (code) => {
  it('is found in its story, at its place, and nothing else is', async () => {
    const [pointer, line] = EXPECTED[code];
    const text = fixtureText(`bad-stories/${code}.json`);
    await writeFile(place, text);
    const issues = await check();
    expect(issues.map((each) => each.code)).toEqual([`story-${code}`]);
    expect(issues[0]).toMatchObject({pointer, line, severity: STORY_FAULTS[code], file: place});
    expect(issues[0]!.message).toMatch(/^\S.*\.$/s);
  });

  it(`is ${EXPECTED[code][2] ? 'refused by the schema' : 'beyond what the schema can tell'}`, () => {
    expect(accepts(JSON.parse(fixtureText(`bad-stories/${code}.json`)))).toBe(!EXPECTED[code][2]);
  });
});

it('names the chapter and the field in a line', async () => {
  await writeFile(place, fixtureText('bad-stories/record-missing.json'));
  expect((await check()).map(formatIssue)).toEqual([
    `${place}:31 error arrest caption: Chapter 2 names the record “2031-06-quay-arrets”, which does not exist; correct the id. [story-record-missing]`
  ]);
});

it('counts chapters as the file has them', async () => {
  const file = JSON.parse(fixtureText('bad-stories/record-missing.json')) as {chapters: unknown[]};
  await writeFile(place, JSON.stringify({...file, chapters: ['none', ...file.chapters]}));
  expect((await check()).map(({code, pointer}) => [code, pointer])).toEqual([
    ['story-chapter-shape', '/chapters/0'],
    ['story-record-missing', '/chapters/2/caption']
  ]);
});

it('finds what only the text shows: no JSON, and a key that stands twice', async () => {
  const good = await readFile(place, 'utf8');
  await writeFile(place, good.slice(0, -3));
  expect((await check()).map(({code}) => code)).toEqual(['json-invalid']);
  await writeFile(place, good.replace('"language": "en",', '"language": "en", "language": "en",'));
  expect((await check()).map(({code, pointer, line}) => [code, pointer, line])).toEqual([
    ['key-duplicate', '/language', 7]
  ]);
});

it('looks for no record when a story stands by itself or its records cannot be read', async () => {
  await writeFile(place, fixtureText('bad-stories/record-missing.json'));
  expect((await checkFile(place)).issues).toEqual([]);
  await writeFile(join(folder, 'incidents.geojson'), '{');
  expect((await check()).map(({code}) => code)).toEqual(['json-invalid']);
});

it('names a story that is listed and nobody wrote, and one that has the id of another', async () => {
  const catalog = join(folder, 'catalog.json');
  await writeFile(
    catalog,
    (await readFile(catalog, 'utf8')).replace(
      '"stories/harbor-year.json"',
      '"stories/harbor-year.json", "a.json", "b.json"'
    )
  );
  await cp(place, join(folder, 'b.json'));
  expect((await check()).map(({code, pointer, file}) => [code, pointer, file])).toEqual([
    ['file-missing', '/0/files/stories/1', catalog],
    ['id-duplicate', '/id', join(folder, 'b.json')]
  ]);
});

it('wants paths beside the catalog', async () => {
  const catalog = join(folder, 'catalog.json');
  await writeFile(
    catalog,
    (await readFile(catalog, 'utf8')).replace('"stories/harbor-year.json"', '"https://example.org/a.json"')
  );
  expect((await check()).map(({code}) => code)).toContain('path-invalid');
});
