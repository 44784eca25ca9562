import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {BrowserCandidate} from './browser-candidate.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PACKAGE = resolve(ROOT, 'node_modules/@sparticuz/chromium');

/**
 * The Chromium that the npm registry ships for Linux on x64, unpacked once into .cache/: as it is, and with the system
 * libraries it brings for machines that lack them. Empty on other systems and where the package is not installed.
 */
export function shippedChromium(): readonly BrowserCandidate[] {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) return [];
  const folder = unpacked();
  const path = resolve(folder, 'chromium');
  const fonts = existsSync('/etc/fonts') ? {} : {FONTCONFIG_PATH: resolve(folder, 'fonts')};
  return [
    {path, env: fonts},
    {path, env: {...fonts, LD_LIBRARY_PATH: resolve(folder, 'al2023/lib')}}
  ];
}

/** Unpacks beside the final folder and renames, so that a run that was cut off leaves nothing half done. */
function unpacked(): string {
  const {version} = JSON.parse(readFileSync(resolve(PACKAGE, 'package.json'), 'utf8')) as {version: string};
  const cache = resolve(ROOT, '.cache');
  const folder = resolve(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  const partial = mkdtempSync(`${folder}-`);
  try {
    execFileSync(process.execPath, ['--import', 'tsx', resolve(import.meta.dirname, 'unpack-chromium.ts')], {
      cwd: ROOT,
      env: {...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'}
    });
    const fontsConf = resolve(partial, 'fonts/fonts.conf');
    writeFileSync(fontsConf, readFileSync(fontsConf, 'utf8').replaceAll('/tmp/fonts', resolve(folder, 'fonts')));
    renameSync(partial, folder);
  } finally {
    rmSync(partial, {recursive: true, force: true});
  }
  return folder;
}
