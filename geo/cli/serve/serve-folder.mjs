import {createServer} from 'node:http';
import {SECURITY_HEADERS} from './security-headers.mjs';

const HOST = '127.0.0.1';
/** Where a build has its data sets. */
const DATA = '/data/';
/** Files named after their content: what Vite builds, and the data sets. */
const HASHED = /^\/assets\/|\.[0-9a-f]{12}\.\w+$/;

/**
 * Serves a built folder on this machine with the app's security headers, byte ranges, and a long life for files whose
 * names carry a hash.
 * @param {{folder: string, data?: string, port?: number}} options `data` is a folder that takes the place of `data/` in it;
 * `port` is the first one tried, then the next free one; 0 is any
 * @returns {Promise<{url: string, close: () => Promise<void>}>} the address ends with a slash
 */
export async function serveFolder({folder, data, port = 0}) {
  const {default: sirv} = await import('sirv');
  /** @param {string} root */
  const filesOf = (root) =>
    sirv(root, {
      // Each file is looked up when it is asked for: a build made while the server runs is served at once.
      dev: true,
      etag: true,
      setHeaders(response, pathname) {
        if (HASHED.test(pathname)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        if (pathname.endsWith('.pmtiles')) response.setHeader('Content-Type', 'application/octet-stream');
      }
    });
  const serveFile = filesOf(folder);
  const serveData = data === undefined ? null : filesOf(data);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only GET and HEAD are served.');
    response.setHeader('Accept-Ranges', 'bytes');
    const missing = () => refuse(response, 404, 'There is no such file.');
    if (!serveData || !request.url?.startsWith(DATA)) return serveFile(request, response, missing);
    request.url = request.url.slice(DATA.length - 1);
    serveData(request, response, missing);
  });
  const bound = await listen(server, port);
  return {
    url: `http://${HOST}:${bound}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.writeHead(status, {'Content-Type': 'text/plain;charset=utf-8'});
  response.end(`${sentence}\n`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) done(listen(server, port + 1));
      else fail(error);
    });
    server.listen(port, HOST, () => {
      server.removeAllListeners('error');
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}
