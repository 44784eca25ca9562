import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {BUILD_STEPS} from './build-steps.mjs';
import {ROOT, runNode, toolPath} from './run-tool.mjs';

const OUTPUT = resolve(ROOT, 'tests/.output');
const ZONE = 'America/Los_Angeles';
const OTHER_ZONES = [
  'UTC',
  'Asia/Tehran',
  'America/St_Johns',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Australia/Lord_Howe'
];

/** @typedef {{passed: number, failed: number}} Outcome how many tests passed and failed; a check counts as one */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} group
 * @property {boolean} [beside] runs beside others that do, and prints when it has ended
 * @property {boolean} [ordered] waits for the stages of its group that stand before it
 * @property {readonly string[]} [needs] names of stages without which it is not run
 * @property {() => Promise<Outcome & {output?: string}>} run
 */

/** @type {Record<string, string>} set by the browser stage for the tests in browsers */
const browserEnv = {};

/**
 * What `npm test` runs, in order. A stage or a group can be asked for by name; a stage is not run if one that it
 * needs has failed.
 * @type {readonly Stage[]}
 */
export const STAGES = [
  {name: 'browser', group: 'e2e', run: findBrowser},
  // The builds come first, because one waits for the other: the checks fill what is free beside them.
  ...BUILD_STEPS.map(({name, command}) => build(name, command)),
  ...(existsSync(resolve(ROOT, 'tests/scenes/index.html')) ? [viteBuild('build scenes', 'scenes')] : []),
  viteBuild('build render page', 'render'),
  viteBuild('build library', 'library'),
  viteBuild('build bundle', 'library', '--mode', 'bundle'),
  viteBuild('build hosts', 'hosts'),
  check('types', 'svelte-check', ['--tsconfig', 'tsconfig.json', '--fail-on-warnings']),
  check('lint', 'eslint', ['--config', 'tests/config/eslint.config.js', '.']),
  check('format', 'prettier', [
    '--check',
    '--log-level=warn',
    '{geo,src,tests}/**/*.{ts,js,mjs,cjs,svelte,css,html}',
    '*.{ts,json}'
  ]),
  check('imports', 'dependency-cruiser', ['--config', 'tests/config/dependency-cruiser.cjs', 'geo', 'src']),
  check('unused', 'knip', ['--no-progress']),
  {name: 'unit', group: 'unit', run: inNode},
  {name: 'zones', group: 'unit', run: inOtherZones},
  {
    name: 'e2e',
    group: 'e2e',
    needs: [
      'browser',
      'build data',
      'basemap',
      'build app',
      'build one file',
      'build scenes',
      'build render page',
      'build library',
      'build bundle',
      'build hosts'
    ],
    run: inBrowsers
  }
];

/**
 * @param {string} name
 * @param {string} tool the package whose command is run
 * @param {readonly string[]} args
 * @returns {Stage}
 */
function check(name, tool, args) {
  return {name, group: 'check', beside: true, run: () => succeeds([toolPath(tool), ...args])};
}

/**
 * @param {string} name
 * @param {() => readonly string[]} command looked up late, because it comes with packages
 * @returns {Stage}
 */
function build(name, command) {
  return {name, group: 'build', beside: true, ordered: true, run: () => succeeds(command())};
}

/**
 * @param {readonly string[]} command
 * @returns {Promise<Outcome & {output: string}>}
 */
async function succeeds(command) {
  const {code, output} = await runNode(command, {quiet: true});
  return {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: output.trim()};
}

/**
 * @param {string} name
 * @param {string} config the configuration in this folder, but for its ending
 * @param {string[]} more further arguments
 * @returns {Stage}
 */
function viteBuild(name, config, ...more) {
  const args = ['build', '--config', `tests/config/${config}.vite.config.ts`, '--logLevel', 'warn', ...more];
  return build(name, () => [toolPath('vite'), ...args]);
}

/**
 * Runs tests and counts them. A skipped test counts as failed: it holds nothing.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<Outcome>}
 */
async function vitest(name, args, env) {
  const report = resolve(OUTPUT, `${name}.json`);
  mkdirSync(OUTPUT, {recursive: true});
  rmSync(report, {force: true});
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const {code} = await runNode([toolPath('vitest'), 'run', ...args, ...reporters], {env});
  const counts = readReport(report);
  return {passed: counts.passed, failed: code === 0 ? counts.failed : Math.max(1, counts.failed)};
}

/**
 * @param {string} path
 * @returns {Outcome}
 */
function readReport(path) {
  try {
    const {numPassedTests, numFailedTests, numPendingTests, numTodoTests} = JSON.parse(readFileSync(path, 'utf8'));
    if (numPendingTests + numTodoTests > 0) console.error(`${numPendingTests + numTodoTests} tests are skipped.`);
    return {passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests};
  } catch {
    return {passed: 0, failed: 1};
  }
}

/** @returns {Promise<Outcome>} */
function inNode() {
  // As many files at a time as there are processors; one of them would be left idle otherwise.
  return vitest('unit', ['--project', 'unit', '--project', 'state', '--maxWorkers=100%'], {TZ: ZONE});
}

/** @returns {Promise<Outcome>} */
function inBrowsers() {
  return vitest('e2e', ['--project', 'e2e'], {TZ: ZONE, ...browserEnv});
}

/** @returns {Promise<Outcome>} */
async function inOtherZones() {
  const total = {passed: 0, failed: 0};
  for (const zone of OTHER_ZONES) {
    const name = `unit in ${zone.replace('/', ' ')}`;
    const {passed, failed} = await vitest(name, ['--project', 'unit', 'tests/unit/geo/time'], {TZ: zone});
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/** @returns {Promise<Outcome>} */
async function findBrowser() {
  const {code, output} = await runNode([toolPath('tsx'), 'tests/e2e/harness/find-browser-cli.ts'], {quiet: true});
  if (code !== 0) {
    console.error(output.trim());
    return {passed: 0, failed: 1};
  }
  const {path, env, version} = JSON.parse(output);
  Object.assign(browserEnv, env, {CHROME_PATH: path});
  console.log(`${path} ${version}`);
  return {passed: 1, failed: 0};
}
