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
  const began = Date.now();
  const head = `\n── ${stage.name}`;
  if (!stage.beside) console.log(head);
  const missing = before.find((result) => result.failed > 0 && stage.needs?.includes(result.stage.name));
  if (missing) console.error(`Not run, because ${missing.stage.name} failed.`);
  const {output, ...outcome} = missing ? {passed: 0, failed: 1, output: ''} : await stage.run();
  if (stage.beside) console.log([head, output].filter(Boolean).join('\n'));
  return {stage, ...outcome, seconds: (Date.now() - began) / 1000};
}

/** How many of the stages that run beside others are under way at a time. */
const LANES = 2;

/**
 * Runs the stages of a batch, some at a time; those of a group that keeps its order wait for one another.
 * @param {readonly Stage[]} batch
 * @param {readonly Result[]} before
 * @returns {Promise<readonly Result[]>} in the order of the stages
 */
async function runBeside(batch, before) {
  /** @type {Map<Stage, Result>} */
  const done = new Map();
  const waiting = [...batch];
  /** @type {Set<string>} */
  const busy = new Set();
  const next = () => {
    const at = waiting.findIndex(({ordered, group}) => !ordered || !busy.has(group));
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  const lane = async () => {
    for (let stage = next(); stage; stage = next()) {
      if (stage.ordered) busy.add(stage.group);
      done.set(stage, await runStage(stage, before));
      if (stage.ordered) busy.delete(stage.group);
    }
  };
  await Promise.all(Array.from({length: LANES}, lane));
  return batch.map((stage) => /** @type {Result} */ (done.get(stage)));
}

/**
 * Runs stages one after the other, but those beside each other that say so.
 * @param {readonly Stage[]} stages
 * @returns {Promise<readonly Result[]>} in the order of the stages
 */
async function runStages(stages) {
  /** @type {Result[]} */
  const results = [];
  for (let at = 0; at < stages.length;) {
    const alone = stages.findIndex((stage, index) => index >= at && !stage.beside);
    const end = alone === at ? at + 1 : alone < 0 ? stages.length : alone;
    results.push(...(await runBeside(stages.slice(at, end), results)));
    at = end;
  }
  return results;
}

async function test() {
  const stages = selectedStages(process.argv.slice(2));
  if (!packagesInstalled()) {
    console.log('Installing the packages (about a minute the first time) ...');
    await installPackages();
  }
  const results = await runStages(stages);

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
