import {mergeConfig} from 'vite';
import app from '../../vite.config.ts';

const TESTS = `${import.meta.dirname}/..`;

/** The gallery of scenes: the app's own build with another page. */
export default mergeConfig(app, {root: `${TESTS}/scenes`, build: {outDir: `${TESTS}/.output/scenes`}});
