import app, {svelteWithRunes} from '../../vite.config.ts';
import {onePage, workersInside} from './one-file-build.ts';

const ROOT = `${import.meta.dirname}/../..`;

/** The page that the app saves as one file: its own build of the same code. */
export default {
  ...app,
  root: `${ROOT}/src/app/one-file`,
  publicDir: false,
  plugins: [workersInside(), svelteWithRunes(), onePage()],
  build: {
    ...app.build,
    outDir: `${ROOT}/dist/one-file`,
    sourcemap: false,
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {input: `${ROOT}/src/app/one-file/main.ts`, output: {codeSplitting: false}}
  }
};
