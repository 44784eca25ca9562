import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {npmCommand, ROOT, runNode} from './run-tool.mjs';

const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/** How much of npm's error is shown: its own advice comes first, a page of its options after it. */
const LINES_OF_ERROR = 12;

/**
 * Whether what lies in node_modules is what package-lock.json asks for. npm writes its record there last, so a broken
 * install has none. Optional packages may be absent: most of them are for other systems.
 * @returns {boolean}
 */
export function packagesInstalled() {
  const record = resolve(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, {version, optional, devOptional}]) =>
      path === '' || installed[path]?.version === version || (!installed[path] && (optional || devOptional))
  );
}

/**
 * Installs exactly what package-lock.json says, without running any package's install scripts.
 * @returns {Promise<void>} rejects with a sentence for the user
 */
export async function installPackages() {
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const {code, output} = await runNode([...npmCommand(), 'ci', ...options], {quiet: true});
  if (code === 0) return;
  if (UNREACHABLE.test(output)) {
    throw new Error(
      'The npm registry cannot be reached, and not every package is in the local cache: check the network or the proxy settings of npm, then run the command again.'
    );
  }
  throw new Error(`npm could not install the packages:\n${output.split('\n').slice(0, LINES_OF_ERROR).join('\n')}`);
}
