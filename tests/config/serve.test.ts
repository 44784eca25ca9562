import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {SECURITY_HEADERS} from '../../geo/cli/serve/security-headers.mjs';
import {serveFolder} from '../../geo/cli/serve/serve-folder.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/assets'), {recursive: true});
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'site/assets/app-abc123.js'), 'export {};');
  writeFileSync(join(folder, 'site/flows.d9c7c36eba89.geojson'), '{}');
  writeFileSync(join(folder, 'site/tiles.pmtiles'), '0123456789');
  server = await serveFolder({folder: join(folder, 'site')});
});

afterAll(async () => {
  await server.close();
  rmSync(folder, {recursive: true});
});

/** The status of a request whose path is sent as it is written. */
function statusOf(path: string): Promise<number | undefined> {
  const {hostname, port} = new URL(server.url);
  return new Promise((done, fail) => {
    request({hostname, port, path}, (response) => done(response.resume().statusCode))
      .on('error', fail)
      .end();
  });
}

it('sends the security headers with every response, found or not', async () => {
  for (const path of ['', 'assets/app-abc123.js', 'nothing.json']) {
    const {headers} = await fetch(server.url + path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
  }
});

it('keeps files with a hash in their name for a year and asks again for all others', async () => {
  for (const path of ['assets/app-abc123.js', 'flows.d9c7c36eba89.geojson']) {
    expect((await fetch(server.url + path)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  expect((await fetch(server.url)).headers.get('cache-control')).toBe('no-cache');
});

it('serves byte ranges of tiles', async () => {
  const response = await fetch(`${server.url}tiles.pmtiles`, {headers: {Range: 'bytes=2-4'}});
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe('bytes 2-4/10');
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(await response.text()).toBe('234');
});

it('says in a sentence what it does not serve', async () => {
  const missing = await fetch(`${server.url}nothing.json`);
  expect([missing.status, await missing.text()]).toEqual([404, 'There is no such file.\n']);
  const posted = await fetch(server.url, {method: 'POST'});
  expect([posted.status, await posted.text()]).toEqual([405, 'Only GET and HEAD are served.\n']);
});

it('serves nothing outside its folder', async () => {
  for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '//../secret.txt']) {
    expect(await statusOf(path)).toBe(404);
  }
});

it('serves another folder in the place of its data', async () => {
  mkdirSync(join(folder, 'records'));
  writeFileSync(join(folder, 'records/catalog.json'), '[]');
  mkdirSync(join(folder, 'site/data'));
  writeFileSync(join(folder, 'site/data/old.json'), '{}');
  const both = await serveFolder({folder: join(folder, 'site'), data: join(folder, 'records')});
  expect(await (await fetch(`${both.url}data/catalog.json`)).text()).toBe('[]');
  expect((await fetch(`${both.url}data/old.json`)).status).toBe(404);
  expect((await fetch(`${both.url}tiles.pmtiles`)).status).toBe(200);
  expect((await fetch(`${both.url}data/..%2fsecret.txt`)).status).toBe(404);
  await both.close();
});

it('takes the next port when one is taken', async () => {
  const port = Number(new URL(server.url).port);
  const second = await serveFolder({folder, port});
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});
