import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {missingStages} from '../../../../../geo/cli/render/built-app.ts';
import {STAGES} from '../../../../config/stages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dateline-built-'));
afterAll(() => rmSync(folder, {recursive: true}));

it('is built by the stages of the tests, as far as it is not there', () => {
  const all = missingStages(folder);
  expect(STAGES.map(({name}) => name)).toEqual(expect.arrayContaining([...all]));
  expect(all).toContain('build app');

  writeFileSync(join(folder, 'index.html'), '');
  expect(missingStages(folder)).toEqual(['build one file', 'build render page']);
  for (const part of ['one-file', 'render']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'one-file/viewer.html'), '');
  writeFileSync(join(folder, 'render/index.html'), '');
  expect(missingStages(folder)).toEqual([]);

  // A build of the app empties the folder, so nothing of it is left.
  rmSync(join(folder, 'index.html'));
  expect(missingStages(folder)).toEqual(all);
});
