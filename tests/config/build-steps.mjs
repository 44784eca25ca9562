import {toolPath} from './run-tool.mjs';

/**
 * The steps from the files in data/ to a built app, in order. The commands are looked up late: they come with packages.
 * @type {readonly {name: string, title: string, command: () => string[]}[]}
 */
export const BUILD_STEPS = [
  {
    name: 'check data',
    title: 'Checking the records in data/',
    command: () => [toolPath('tsx'), 'geo/cli/main.ts', 'check', 'data']
  },
  {
    name: 'build data',
    title: 'Building the data sets',
    command: () => [toolPath('tsx'), 'geo/cli/main.ts', 'build']
  },
  {
    name: 'basemap',
    title: 'Building the basemap',
    command: () => [toolPath('tsx'), 'geo/cli/basemap/main.ts']
  },
  {
    name: 'build app',
    title: 'Building the app',
    command: () => [toolPath('vite'), 'build', '--logLevel', 'warn']
  },
  {
    name: 'build one file',
    title: 'Building the page that a view is saved in',
    command: () => [toolPath('vite'), 'build', '--config', 'tests/config/one-file.vite.config.ts', '--logLevel', 'warn']
  }
];
