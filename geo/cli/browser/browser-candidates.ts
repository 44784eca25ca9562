import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import type {BrowserCandidate} from './browser-candidate.ts';
import {shippedChromium} from './shipped-chromium.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const USUAL_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['', homedir()].flatMap((base) => [
    `${base}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${base}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${base}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => [
    `${process.env[name] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env[name] ?? ''}\\Microsoft\\Edge\\Application\\msedge.exe`
  ])
};

/** The folder into which Playwright downloads browsers, and where the program lies in each build. */
const PLAYWRIGHT_CACHE: Partial<Record<NodeJS.Platform, string>> = {
  linux: join(homedir(), '.cache/ms-playwright'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright')
};
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe'
];

/**
 * Every browser worth trying, best first: CHROME_PATH alone if it is set, else installed browsers, Playwright's
 * downloads, and last the one shipped in the npm registry, which is unpacked only when it is reached.
 */
export function* browserCandidates(): Generator<BrowserCandidate> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    yield {path: chosen, env: {}};
    return;
  }
  for (const path of [...onSearchPath(), ...(USUAL_PATHS[process.platform] ?? []), ...playwrightDownloads()]) {
    if (existsSync(path)) yield {path, env: {}};
  }
  yield* shippedChromium();
}

function onSearchPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

function playwrightDownloads(): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? PLAYWRIGHT_CACHE[process.platform];
  if (!cache || !existsSync(cache)) return [];
  const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  return builds.flatMap((build) => PLAYWRIGHT_PROGRAMS.map((program) => join(cache, build, program)));
}
