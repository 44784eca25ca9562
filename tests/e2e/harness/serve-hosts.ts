import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, resolve} from 'node:path';
import {inject} from 'vitest';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/frames');
const PYM = resolve(import.meta.dirname, '../../../node_modules/pym.js/dist/pym.v1.min.js');

/** What a strict page allows: frames of the site, and the style of its own that fixtures have; no script at all. */
const strictPolicy = () => `default-src 'none'; frame-src ${inject('siteUrls').app}`;

/** Other people's pages, served from an origin of their own. */
export interface Hosts {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves the pages of `fixtures/frames`; in them SITE is the address of the app, and HOST, in an address, the pages' own origin. */
export async function serveHosts(): Promise<Hosts> {
  let origin = '';
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url!, 'http://host').pathname);
    if (name === 'pym.v1.min.js') {
      response.setHeader('Content-Type', 'text/javascript').end(readFileSync(PYM));
      return;
    }
    if (!/^[a-z-]+$/.test(name)) {
      response.writeHead(204).end();
      return;
    }
    if (name === 'strict') response.setHeader('Content-Security-Policy', strictPolicy());
    const html = readFileSync(resolve(FIXTURES, `${name}.html`), 'utf8');
    response
      .setHeader('Content-Type', 'text/html')
      .end(html.replaceAll('SITE', inject('siteUrls').app).replaceAll('HOST', encodeURIComponent(origin)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}
