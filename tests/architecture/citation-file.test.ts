import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {CatalogEntry} from '../../geo/index.ts';
import {nameParts} from '../../src/core/cite/author-names.ts';
import {ROOT} from '../config/run-tool.mjs';

const text = readFileSync(resolve(ROOT, 'CITATION.cff'), 'utf8');
const catalog = JSON.parse(readFileSync(resolve(ROOT, 'data/catalog.json'), 'utf8')) as CatalogEntry[];
const {version} = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {version: string};

/** The keys at the left margin with what stands beside and below them, which is all of YAML that the file uses. */
const keys = new Map(
  [...text.matchAll(/^([a-z-]+):(.*(?:\n[ -].*)*)/gm)].map(([, key, value]) => [key!, value!.trim()] as const)
);

// https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
describe('CITATION.cff', () => {
  it('has the keys that the format asks for', () => {
    for (const key of ['cff-version', 'message', 'title', 'authors']) expect(keys.get(key), key).toBeTruthy();
    expect(keys.get('cff-version')).toBe('1.2.0');
  });

  it('has no key that the format does not know', () => {
    const known = (
      'abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message ' +
      'preferred-citation references repository repository-artifact repository-code title type url version'
    ).split(' ');
    expect([...keys.keys()].filter((key) => !known.includes(key))).toEqual([]);
    expect(['software', 'dataset']).toContain(keys.get('type'));
  });

  it('gives every author a name, and those that the data sets give', () => {
    const authors = [...keys.get('authors')!.matchAll(/- name: (.+)/g)].map(([, name]) => name);
    expect(authors.length).toBeGreaterThan(0);
    for (const {authors: named = []} of catalog) expect(nameParts(named).map(({family}) => family)).toEqual(authors);
  });

  it('has the version of the package', () => {
    expect(keys.get('version')).toBe(version);
  });
});
