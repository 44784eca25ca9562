import {readdirSync, readFileSync} from 'node:fs';
import {extname, resolve} from 'node:path';
import {expect, it} from 'vitest';
import {ROOT} from '../config/run-tool.mjs';

const FOLDERS = ['.ci', 'data', 'geo', 'public', 'src', 'tests'];
const FILES = [
  ...['.gitignore', 'CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'README.md'],
  ...['package-lock.json', 'package.json', 'tsconfig.json', 'vite.config.ts']
];
const IGNORED = /^(\.git|\.cache|node_modules|dist|.*\.local)$/;

const CODE = new Set(['.ts', '.svelte', '.js', '.mjs', '.cjs', '.css']);
const MAX_LINES = 400;

it('has nothing at the top level but what the layout names', () => {
  const entries = readdirSync(ROOT).filter((name) => !IGNORED.test(name));
  expect(entries.filter((name) => !FOLDERS.includes(name) && !FILES.includes(name))).toEqual([]);
});

it(`has no code file of more than ${MAX_LINES} lines`, () => {
  const files = ['geo', 'src', 'tests'].flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), {recursive: true, encoding: 'utf8'}).map((name) => `${folder}/${name}`)
  );
  const code = files.filter((name) => CODE.has(extname(name)) && !name.startsWith('tests/.output/'));
  expect(code.length).toBeGreaterThan(0);
  expect(code.filter((name) => readFileSync(resolve(ROOT, name), 'utf8').split('\n').length > MAX_LINES + 1)).toEqual(
    []
  );
});

it('has a lockfile that names no registry, and exact versions', () => {
  expect(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  const {dependencies, devDependencies, optionalDependencies} = JSON.parse(
    readFileSync(resolve(ROOT, 'package.json'), 'utf8')
  ) as Record<string, Record<string, string>>;
  const versions = Object.entries({...dependencies, ...devDependencies, ...optionalDependencies});
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
