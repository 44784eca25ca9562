import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {resolve} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {gatherTypes} from './gather-types.ts';
import {typeProblems} from './type-problems.ts';

test('types of several files become one that needs no other, with a number for what has a name twice', () => {
  const folder = mkdtempSync(resolve(tmpdir(), 'types-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const write = (name: string, text: string) => writeFileSync(resolve(folder, name), text);
  write('other.d.ts', 'export type Place = [number, number];\nexport interface Unused { a: 1 }\n');
  write('own.d.ts', `import type {Place as There} from './other.js';\nexport interface Place { at: There }\n`);
  write('barrel.d.ts', `export * from './own.js';\nexport * as rest from './other.js';\n`);
  write(
    'index.d.ts',
    `import type {Place} from './barrel.js';
/** Goes. */
export declare function go(to: Place): void;
declare global { interface HTMLElementTagNameMap { 'a-place': HTMLElement } }
export type {Place};
`
  );
  const text = gatherTypes(resolve(folder, 'index.d.ts'));
  expect(text).not.toMatch(/import|Unused/);
  expect(text).toContain('/** Goes. */\ndeclare function go(to: Place): void;');
  expect(text).toContain('at: Place2');
  expect(
    typeProblems({
      'types.d.ts': text,
      'user.ts': `import {go, type Place} from './types.js';
const place: Place = {at: [1, 2]};
go(place);
document.querySelector('a-place')!.focus();
// @ts-expect-error a place has two numbers
go({at: [1]});
`
    })
  ).toEqual([]);
});
