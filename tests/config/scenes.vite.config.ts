import app from '../../vite.config.ts';

const TESTS = `${import.meta.dirname}/..`;

/** The gallery of scenes: the app's own build with another page. */
export default {
  ...app,
  root: `${TESTS}/scenes`,
  build: {
    ...app.build,
    outDir: `${TESTS}/.output/scenes`,
    // Both libraries of the map come with the first scene by WebGL.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {input: `${TESTS}/scenes/index.html`}
  }
};
