import type {Environment} from 'vitest/runtime';

/**
 * Node without a DOM, but with modules compiled for the client: under the plain `node` environment Svelte compiles
 * `.svelte.ts` files for the server, where `$effect` never runs.
 */
export default {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({teardown: () => undefined})
} satisfies Environment;
