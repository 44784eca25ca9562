import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a Node script and resolves with its exit code and output; it never rejects for a failing script.
 * @param {readonly string[]} args the script and its arguments
 * @param {{env?: Record<string, string>, quiet?: boolean}} [options] `quiet` keeps the output off the screen
 * @returns {Promise<{code: number, output: string}>}
 */
export function runNode(args, {env = {}, quiet = false} = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: {...process.env, ...env},
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit']
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({code: code ?? 1, output}));
  });
}

/**
 * The path of the command that an installed package brings, so that it runs without a shell on every system.
 * @param {string} name the package, whose command has the same name
 * @returns {string}
 */
export function toolPath(name) {
  const folder = resolve(ROOT, 'node_modules', name);
  const {bin} = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  return resolve(folder, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * The arguments that run npm: the copy that started this process if there is one, else the one beside Node.
 * @returns {string[]}
 */
export function npmCommand() {
  const started = process.env.npm_execpath ?? '';
  const beside = resolve(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js');
  const onWindows = resolve(process.execPath, '../node_modules/npm/bin/npm-cli.js');
  const found = [started, beside, onWindows].find((path) => path.endsWith('npm-cli.js') && existsSync(path));
  if (!found) throw new Error('npm was not found beside Node: start this command as "npm start" or "npm test".');
  return [found];
}
