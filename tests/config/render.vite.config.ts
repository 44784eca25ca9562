import app, {securityPolicyMeta, svelteWithRunes} from '../../vite.config.ts';

const ROOT = `${import.meta.dirname}/../..`;

/**
 * The page that `dateline render` steers: its own build of the same code, because a second page in the build of the app would
 * cut what both share into more files, which the first map waits for.
 */
export default {
  ...app,
  root: `${ROOT}/src/app/render`,
  publicDir: false,
  plugins: [svelteWithRunes(), securityPolicyMeta()],
  build: {
    ...app.build,
    outDir: `${ROOT}/dist/render`,
    sourcemap: false,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: `${ROOT}/src/app/render/index.html`,
      // What the app fetches late comes here with the film.
      checks: {ineffectiveDynamicImport: false}
    }
  }
};
