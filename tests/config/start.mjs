// npm start: installs what is missing, checks and builds the data and the app, serves it and prints the address.
import './require-node.mjs';
import {resolve} from 'node:path';
import {BUILD_STEPS} from './build-steps.mjs';
import {installPackages, packagesInstalled} from './install-packages.mjs';
import {ROOT, runNode} from './run-tool.mjs';
import {serveFolder} from '../../geo/cli/serve/serve-folder.mjs';

const DEFAULT_PORT = 4173;

/**
 * Says what is being done, does it, and says how long it took.
 * @param {string} title
 * @param {() => Promise<void>} work
 */
async function step(title, work) {
  const began = Date.now();
  process.stdout.write(`${title} ... `);
  try {
    await work();
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

/**
 * The port to serve on: PORT if it is set.
 * @returns {number}
 */
function wantedPort() {
  const text = process.env.PORT ?? '';
  if (text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`invalid PORT: ${text}`);
  return port;
}

async function start() {
  const port = wantedPort();
  if (packagesInstalled()) console.log('The packages are installed.');
  else await step('Installing the packages (about a minute the first time)', installPackages);
  for (const {title, command} of BUILD_STEPS) {
    await step(title, async () => {
      const {code, output} = await runNode(command(), {quiet: true});
      if (code !== 0) throw new Error(output.trim());
    });
  }
  const server = await serveFolder({folder: resolve(ROOT, 'dist'), port});
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  console.log(`Dateline is ready; Ctrl-C ends it.\n\n  ${server.url}\n`);
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
