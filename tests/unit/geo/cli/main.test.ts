import {execFile} from 'node:child_process';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../../..');
const TSX = createRequire(import.meta.url).resolve('tsx/cli');

async function dateline(...args: string[]): Promise<{code: number; stdout: string; stderr: string}> {
  try {
    const result = await promisify(execFile)(process.execPath, [TSX, 'geo/cli/main.ts', ...args], {cwd: ROOT});
    return {code: 0, ...result};
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string};
    return {code, stdout, stderr};
  }
}

it('tells what it can do', async () => {
  const {code, stdout} = await dateline('help');
  expect(code).toBe(0);
  expect(stdout).toContain('dateline check FILE|DIR...');
});

it.each([[['fly']], [['check', '--quick', 'data']], [['build', 'data']], [['regions', 'data']]])(
  'exits with 2 for %j',
  async (args) => {
    const {code, stderr} = await dateline(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('Exit codes');
  }
);
