import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {build} from 'vite';
import app from '../../vite.config.ts';
import {META_POLICY} from '../../geo/cli/serve/security-headers.mjs';

const root = mkdtempSync(join(tmpdir(), 'dateline-policy-'));
let page = '';

beforeAll(async () => {
  writeFileSync(join(root, 'page.css'), 'body {margin: 0}');
  writeFileSync(join(root, 'page.js'), `import './page.css'; import('./later.js');`);
  writeFileSync(join(root, 'later.js'), `export const later = 1;`);
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><html><head></head><body><script type="module" src="./page.js"></script></body></html>'
  );
  const built = await build({
    ...app,
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {...app.build, write: false, rolldownOptions: {input: join(root, 'index.html')}}
  });
  const outputs = 'output' in built ? built.output : [];
  const html = outputs.find(({fileName}) => fileName === 'index.html');
  page = html?.type === 'asset' ? String(html.source) : '';
});

afterAll(() => rmSync(root, {recursive: true}));

it('writes the policy of the header into the page', () => {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(content.replaceAll('&#39;', "'")).toBe(META_POLICY);
});

it('builds a page without inline scripts and styles', () => {
  const scripts = [...page.matchAll(/<script[^>]*>([^<]*)/g)];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(([tag, body]) => !tag.includes(' src="./') || body !== '')).toEqual([]);
  expect(page).not.toMatch(/<style| style=| on[a-z]+=/);
});
