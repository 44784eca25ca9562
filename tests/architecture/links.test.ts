import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ROOT} from '../config/run-tool.mjs';

const PAGES = [
  'CHANGELOG.md',
  'README.md',
  ...['data', 'geo', 'public', 'src', 'tests'].flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.md') && !name.startsWith('.output'))
      .map((name) => `${folder}/${name}`)
  )
].filter((page) => existsSync(resolve(ROOT, page)));

/** The anchors that a page's headings get where Markdown is shown: lower case, punctuation dropped, spaces to hyphens. */
function anchors(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
  );
}

/** What is wrong with a link of a page, or null. Links to other sites are not followed. */
function fault(page: string, link: string): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? resolve(ROOT, page) : resolve(ROOT, dirname(page), decodeURI(path));
  if (relative(ROOT, target).startsWith('..') || !existsSync(target)) return `${link}: no such file`;
  if (anchor === undefined || !target.endsWith('.md')) return null;
  return anchors(readFileSync(target, 'utf8')).includes(anchor) ? null : `${link}: no such heading`;
}

describe('every link resolves', () => {
  for (const page of PAGES) {
    it(`in ${page}`, () => {
      const text = readFileSync(resolve(ROOT, page), 'utf8').replace(/```[\s\S]*?```/g, '');
      const links = [...text.matchAll(/\]\(([^\s)]+)\)/g)].map(([, link = '']) => link);
      expect(links.map((link) => fault(page, link)).filter((found) => found !== null)).toEqual([]);
    });
  }
});
