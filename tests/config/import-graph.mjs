import {runNode, toolPath} from './run-tool.mjs';

const FOLDERS = '^(geo/cli|geo|src/[^/]+)';
const BLOCK = /(?<=```mermaid\n)[^`]*(?=```)/;

/**
 * The import graph of the folders of geo/ and src/ as the code is now, in Mermaid's language.
 * @returns {Promise<string>}
 */
export async function importGraph() {
  const config = ['--config', 'tests/config/dependency-cruiser.cjs'];
  const shape = ['--output-type', 'mermaid', '--include-only', '^(geo|src)/', '--collapse', FOLDERS];
  const {code, output} = await runNode([toolPath('dependency-cruiser'), 'geo', 'src', ...config, ...shape], {
    quiet: true
  });
  if (code !== 0) throw new Error(output);
  return `${output.trim()}\n`;
}

/**
 * The graph that stands in a README.
 * @param {string} readme
 * @returns {string}
 */
export function drawnGraph(readme) {
  const graph = BLOCK.exec(readme)?.[0];
  if (graph === undefined) throw new Error('src/README.md has no mermaid block for the import graph');
  return graph;
}

/**
 * A README with another graph in the place of the one that stands in it.
 * @param {string} readme
 * @param {string} graph
 * @returns {string}
 */
export function withGraph(readme, graph) {
  return readme.replace(BLOCK, () => graph);
}
