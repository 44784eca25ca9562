// npm test: runs everything that must hold. `npm test -- unit e2e` runs only the stages or groups that are named.
import './require-node.mjs';
import {installPackages, packagesInstalled} from './install-packages.mjs';
import {STAGES} from './stages.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {{stage: Stage, passed: number, failed: number, seconds: number}} Result */

/**
 * @param {readonly string[]} names stages or groups; all if there are none
 * @returns {readonly Stage[]}
 */
function selectedStages(names) {
  const known = new Set(STAGES.flatMap(({name, group}) => [name, group]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown) throw new Error(`unknown stage: ${unknown}; the stages are ${[...known].join(', ')}`);
  return STAGES.filter(({name, group}) => names.length === 0 || names.includes(name) || names.includes(group));
}

/**
 * @param {Stage} stage
 * @param {readonly Result[]} before
 * @returns {Promise<Result>}
 */
async function runStage(stage, before) {
  console.log(`\n── ${stage.name}`);
  const began = Date.now();
  const missing = before.find((result) => result.failed > 0 && stage.needs?.includes(result.stage.name));
  if (missing) console.error(`Not run, because ${missing.stage.name} failed.`);
  const outcome = missing ? {passed: 0, failed: 1} : await stage.run();
  return {stage, ...outcome, seconds: (Date.now() - began) / 1000};
}

async function test() {
  const stages = selectedStages(process.argv.slice(2));
  if (!packagesInstalled()) {
    console.log('Installing the packages (about a minute the first time) ...');
    await installPackages();
  }
  /** @type {Result[]} */
  const results = [];
  for (const stage of stages) results.push(await runStage(stage, results));

  console.log('\n── summary');
  for (const {stage, passed, failed, seconds} of results) {
    const verdict = failed === 0 ? 'ok' : `${failed} FAILED`;
    console.log(
      `${stage.name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s ${String(passed).padStart(6)} passed  ${verdict}`
    );
  }
  const total = (/** @type {'passed' | 'failed'} */ key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0) process.exitCode = 1;
}

test().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
