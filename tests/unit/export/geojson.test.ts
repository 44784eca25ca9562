import {describe, expect, it} from 'vitest';
import geojsonValidation from 'geojson-validation';
import type {Issue} from '../../../geo/index.ts';
import {normalizeText, readDataset, report, salvage} from '../../../geo/index.ts';
import {geojson} from '../../../src/export/geojson.ts';
import {flow, incident} from '../core/records.ts';
import {exportSet, HOSTILE, HOSTILE_SET, note, REAL, REAL_SET, REAL_TEXTS} from './export-sets.ts';

type File = Record<string, unknown> & {features: unknown[]; about: Record<string, unknown>};
const parse = (text: string) => JSON.parse(text) as File;

// What a reader says about the note itself is its own affair, so long as it keeps the records.
const aboutRecords = (issues: readonly Issue[]) => issues.filter(({pointer}) => pointer !== '/about');

describe('geojson', () => {
  it('is in canonical form', () => {
    const {incidents, flows} = geojson(REAL_SET);
    expect(normalizeText(incidents)).toBe(incidents);
    expect(normalizeText(flows)).toBe(flows);
  });

  it('is the file of the data set, byte for byte, when nothing is filtered and the note is taken off', () => {
    const bare = (text: string) => normalizeText(JSON.stringify({...parse(text), about: undefined}));
    const {incidents, flows} = geojson(REAL_SET);
    expect(bare(incidents)).toBe(REAL_TEXTS.incidents);
    expect(bare(flows)).toBe(REAL_TEXTS.flows);
  });

  it('is read back with its own bibliography to the identical records', () => {
    const [incidents, flows] = Object.values(geojson(REAL_SET)).map(parse);
    const {dataset, issues, quarantined} = readDataset({
      entry: REAL.entry,
      ...{incidents, flows, sources: incidents!.about.sources}
    });
    expect(quarantined).toEqual([]);
    expect(aboutRecords(issues)).toEqual([]);
    expect(dataset).toEqual(REAL);
  });

  it('is read back when a filter left related records out', () => {
    const part = REAL.incidents.filter(({properties}) => properties.kind === 'arrest');
    const file = parse(geojson(exportSet(part)).incidents);
    expect(part.some(({properties}) => properties.related.length > 0)).toBe(true);
    const {records, quarantined} = salvage('incidents', file);
    expect(quarantined).toEqual([]);
    expect(records).toEqual(part);
  });

  it('says what it is in a member that no reader takes for a record', () => {
    const {sources, filterInWords, ...rest} = note({sources: REAL.sources.slice(0, 3)});
    const about = {...rest, filter: filterInWords, sources};
    const files = geojson(
      exportSet([incident('a', {sources: [{id: 's'}], summary: 'x', verified: true})], [], {sources})
    );
    expect(parse(files.incidents).about).toEqual(about);
    expect(parse(files.flows).about).toEqual(about);
    expect(aboutRecords(report(parse(files.incidents)))).toEqual([]);
  });

  it('says that the version is not known where it could not be computed', () => {
    expect(parse(geojson(exportSet([], [], {version: null})).flows).about.version).toBeNull();
  });

  it('is two empty collections for no records', () => {
    const files = Object.values(geojson(exportSet([]))).map(parse);
    expect(files.map(({type, features}) => [type, features])).toEqual(Array(2).fill(['FeatureCollection', []]));
  });

  it('keeps hostile texts as they are', () => {
    const cited = (i: number) => ({summary: 'x', verified: true, sources: [{id: `s${i}`}]});
    const set = exportSet(
      HOSTILE.map((title, i) => incident(`h${i}`, {title, ...cited(i)})),
      HOSTILE.map((title, i) => flow(`f${i}`, {title, ...cited(i)})),
      HOSTILE_SET.about
    );
    const files = geojson(set);
    const titles = (text: string) =>
      (parse(text).features as {id: string; properties: {title: string}}[])
        .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
        .map(({properties}) => properties.title);
    expect(titles(files.incidents)).toEqual([...HOSTILE]);
    expect(titles(files.flows)).toEqual([...HOSTILE]);
    expect(Object.getPrototypeOf(parse(files.incidents))).toBe(Object.prototype);
  });

  it('is GeoJSON in the eyes of geojson-validation', () => {
    for (const text of Object.values(geojson(REAL_SET))) {
      expect(geojsonValidation.isFeatureCollection(parse(text), true)).toEqual([]);
    }
  });
});
