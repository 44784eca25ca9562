import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {buildCommand} from '../../../../geo/cli/build-command.ts';
import {placeList} from '../../../../geo/cli/places/place-list.ts';
import {FIXTURES} from '../fixture.ts';

const OUTPUT = {print: () => undefined, say: () => undefined};

let to = '';

beforeEach(async () => {
  to = await mkdtemp(join(tmpdir(), 'dateline-places-'));
});

afterEach(() => rm(to, {recursive: true}));

it('builds the places that it is given beside the regions', async () => {
  const list = placeList('');
  expect(await buildCommand({from: `${FIXTURES}/good`, to, places: () => Promise.resolve(list)}, OUTPUT)).toBe(0);
  expect(JSON.parse(await readFile(join(to, 'places.json'), 'utf8'))).toEqual(list);
});

it('leaves an earlier build as it is when the places cannot be read', async () => {
  await buildCommand({from: `${FIXTURES}/good`, to}, OUTPUT);
  const before = await readdir(to);
  const places = () => Promise.reject(new Error('no table'));
  await expect(buildCommand({from: `${FIXTURES}/good`, to, places}, OUTPUT)).rejects.toThrow('no table');
  expect(await readdir(to)).toEqual(before);
  expect(before).not.toContain('places.json');
});
