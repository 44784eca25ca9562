import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Ajv from 'ajv';
import {afterAll, describe, expect, it} from 'vitest';
import {build} from 'vite';
import {oembed, oembedBuild, readSite} from './oembed-build.ts';

/** What https://oembed.com asks of the type rich, and of every type. */
const RICH = {
  type: 'object',
  required: ['version', 'type', 'html', 'width', 'height'],
  properties: {
    version: {const: '1.0'},
    type: {const: 'rich'},
    title: {type: 'string'},
    provider_name: {type: 'string'},
    provider_url: {type: 'string', pattern: '^https?://'},
    html: {type: 'string', pattern: '^<iframe [^<>]*></iframe>$'},
    width: {type: 'integer', minimum: 100},
    height: {type: 'integer', minimum: 100}
  },
  additionalProperties: false
};

const folder = mkdtempSync(join(tmpdir(), 'dateline-oembed-'));
afterAll(() => rmSync(folder, {recursive: true}));

async function built(site: string | undefined): Promise<{html: string; files: string[]}> {
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html><head><title>Site</title></head><body></body></html>'
  );
  const outDir = join(folder, 'out');
  await build({
    ...{configFile: false, root: folder, publicDir: false, logLevel: 'error'},
    plugins: [oembedBuild(site)],
    build: {outDir, emptyOutDir: true}
  });
  return {html: readFileSync(join(outDir, 'index.html'), 'utf8'), files: readdirSync(outDir)};
}

it('is what the specification asks of type rich, with numbers for width and height', () => {
  const validate = new Ajv().compile(RICH);
  validate(oembed('https://maps.example/d/'));
  expect(validate.errors).toBeNull();
});

describe('a build that is told the address of its site', () => {
  it('holds the file and, early in its head, the link to it', async () => {
    const {html, files} = await built('https://maps.example/d');
    expect(html.indexOf('href="https://maps.example/d/oembed.json"')).toBeGreaterThan(html.indexOf('<head>'));
    expect(html.indexOf('application/json+oembed')).toBeLessThan(10_000);
    expect(files).toContain('oembed.json');
    expect(JSON.parse(readFileSync(join(folder, 'out/oembed.json'), 'utf8'))).toEqual(
      oembed('https://maps.example/d/')
    );
  });
});

it('writes neither file nor link when no address is named', async () => {
  const {html, files} = await built(undefined);
  expect(html).not.toContain('oembed');
  expect(files).not.toContain('oembed.json');
});

it.each(['maps.example', 'ftp://maps.example/', 'https://maps.example/?a=1', 'javascript:alert(1)'])(
  'refuses %s as the address of a site',
  (text) => expect(() => readSite(text)).toThrow(TypeError)
);
