import {readFileSync} from 'node:fs';
import type {Flow, Incident, NamedRegion, Source} from '../../../geo/index.ts';
import {deepFreeze} from './deep-freeze.ts';

/** The folder of the fixtures. */
export const FIXTURES = `${import.meta.dirname}/../../fixtures`;

/** The text of a fixture. */
export function fixtureText(path: string): string {
  return readFileSync(`${FIXTURES}/${path}`, 'utf8');
}

/** The value of a fixture, frozen. */
export function fixture(path: string): unknown {
  return deepFreeze(JSON.parse(fixtureText(path)) as unknown);
}

/** The good data set and the good region, frozen. */
export const GOOD = {
  entry: (fixture('good/catalog.json') as unknown[])[0],
  incidents: fixture('good/incidents.geojson') as {readonly features: readonly Incident[]},
  flows: fixture('good/flows.geojson') as {readonly features: readonly Flow[]},
  sources: fixture('good/sources.json') as readonly Source[],
  region: fixture('good/regions/harbor-bay.geojson') as NamedRegion
} as const;
