import {readFile} from 'node:fs/promises';
import type {Position} from 'geojson';
import {mesh} from 'topojson-client';
import type {GeometryObject, Topology} from 'topojson-specification';
import {packageFile} from './package-file.ts';

/** Where the line around the West Bank comes from: Natural Earth 10m countries, public domain. */
export const COUNTRIES_FILE = packageFile('world-atlas/countries-10m.json');

const PALESTINE = '275';
const ISRAEL = '376';

// The parallel of 27 degrees 40 minutes between Morocco and Western Sahara, and the line of 1923 between the Golan Heights
// and Israel, generalized.
const LINES: readonly (readonly Position[])[] = [
  [
    [-13.177, 27.6667],
    [-8.6667, 27.6667]
  ],
  [
    [35.6505, 32.6855],
    [35.6475, 32.72],
    [35.6525, 32.76],
    [35.661, 32.8],
    [35.6545, 32.84],
    [35.637, 32.878],
    [35.6205, 32.892],
    [35.6325, 32.93],
    [35.626, 32.98],
    [35.6285, 33.04],
    [35.6205, 33.08],
    [35.637, 33.12],
    [35.6485, 33.165],
    [35.6655, 33.205],
    [35.6735, 33.24],
    [35.6535, 33.2555],
    [35.6235, 33.2745]
  ]
];

/** Gaza lies west of this longitude, the West Bank east of it. */
const BETWEEN_GAZA_AND_WEST_BANK = 34.7;

/**
 * Borders of the worldview `un` that follow no line between provinces; [lon, lat]. The provinces count East Jerusalem as
 * Israel, the countries of the same source do not: the line around the West Bank is theirs.
 */
export async function readDrawnLines(): Promise<(readonly Position[])[]> {
  const countries = JSON.parse(await readFile(COUNTRIES_FILE, 'utf8')) as Topology;
  const pair = (a: GeometryObject, b: GeometryObject): boolean => a.id === PALESTINE && b.id === ISRAEL;
  const {coordinates} = mesh(
    countries,
    countries.objects.countries as GeometryObject,
    (a, b) => pair(a, b) || pair(b, a)
  );
  return [...LINES, ...coordinates.filter((line) => line[0]![0]! > BETWEEN_GAZA_AND_WEST_BANK)];
}
