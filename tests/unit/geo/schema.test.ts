import {readdirSync, readFileSync} from 'node:fs';
import {parse, resolve} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {
  BASES,
  FLOW_KINDS,
  KINDS,
  MEASURES,
  PLACE_PRECISIONS,
  RELATIONS,
  SOURCE_TYPES,
  STATUSES,
  SUBKINDS
} from '../../../geo/index.ts';
import type {IssueCode} from '../../../geo/index.ts';
import {fileType} from '../../../geo/parse/file-type.ts';
import {FIXTURES, fixture, GOOD} from './fixture.ts';

const SCHEMAS = resolve(import.meta.dirname, '../../../public/schema');

interface Schema {
  readonly [keyword: string]: Schema;
}

const [incident, flow, sources, region] = ['incident', 'flow', 'sources', 'region'].map(
  (name) => JSON.parse(readFileSync(`${SCHEMAS}/${name}.schema.json`, 'utf8')) as Schema
) as [Schema, Schema, Schema, Schema];

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  strictTuples: false,
  allErrors: true,
  schemas: [incident, flow, sources, region]
});

const VALIDATORS = {
  incidents: ajv.getSchema('incident.schema.json#/$defs/collection')!,
  flows: ajv.getSchema('flow.schema.json#/$defs/collection')!,
  sources: ajv.getSchema('sources.schema.json')!,
  region: ajv.getSchema('region.schema.json')!
};

// What a schema cannot tell: other records, other files, the text of the file, the calendar, the plane, and mere warnings.
const BEYOND_SCHEMA = new Set<IssueCode>([
  ...(['json-invalid', 'key-duplicate', 'not-canonical', 'text-bidi', 'title-long'] as const),
  ...([
    'id-duplicate',
    'source-missing',
    'related-missing',
    'related-self',
    'derived-missing',
    'derived-cycle',
    'member-missing'
  ] as const),
  ...(['ring-open', 'ring-winding', 'decimals-excess', 'precision-coordinates', 'country-mismatch'] as const),
  ...(['date-invalid', 'figure-order', 'history-order', 'history-status'] as const)
]);

const BAD = readdirSync(`${FIXTURES}/bad`)
  .map((file) => ({file, code: parse(file).name as IssueCode}))
  .filter(({code}) => code !== 'json-invalid')
  .map(({file, code}) => ({file, code, value: fixture(`bad/${file}`)}))
  .filter(({value}) => ![null, 'catalog'].includes(fileType(value)));

it('lists exactly the words that the code knows', () => {
  const {$defs} = incident;
  const properties = $defs!.properties!.properties!;
  expect(properties.kind!.enum).toEqual(KINDS);
  expect(properties.subkind!.enum).toEqual(Object.values(SUBKINDS).flat());
  expect($defs!.status!.enum).toEqual(STATUSES);
  expect($defs!.precision!.enum).toEqual(PLACE_PRECISIONS);
  expect($defs!.attribution!.properties!.basis!.enum).toEqual(BASES);
  expect($defs!.figure!.properties!.measure!.enum).toEqual(MEASURES);
  expect($defs!.related!.properties!.rel!.enum).toEqual(RELATIONS);
  expect(flow.$defs!.properties!.properties!.kind!.enum).toEqual(FLOW_KINDS);
  expect(sources.$defs!.source!.properties!.type!.enum).toEqual(SOURCE_TYPES);
});

it('ties each subkind to its kind', () => {
  const rules = incident.$defs!.properties!.allOf as unknown as readonly Schema[];
  const lists = KINDS.map((kind) => rules.find((rule) => String(rule.if?.properties?.kind?.const) === kind));
  expect(lists.map((rule) => rule?.then!.properties!.subkind!.enum)).toEqual(KINDS.map((kind) => SUBKINDS[kind]));
});

it('accepts a ledger of versions, also one that is not up to date, and refuses a hash that is none', () => {
  const versions = ajv.compile(JSON.parse(readFileSync(`${SCHEMAS}/versions.schema.json`, 'utf8')) as Schema);
  expect(versions(JSON.parse(readFileSync(`${SCHEMAS}/../../data/khorasan/versions.json`, 'utf8')))).toBe(true);
  expect(versions(fixture('bad/version-unlisted.json'))).toBe(true);
  expect(versions(fixture('bad/hash-invalid.json'))).toBe(false);
});

it.each(['incidents', 'flows', 'sources', 'region'] as const)('accepts the good %s', (type) => {
  expect(VALIDATORS[type](GOOD[type])).toBe(true);
});

describe.each(BAD)('bad/$file', ({code, value}) => {
  const accepted = BEYOND_SCHEMA.has(code);

  it(`is ${accepted ? 'beyond what a schema can tell' : 'refused'}`, () => {
    const type = fileType(value) as keyof typeof VALIDATORS;
    expect(VALIDATORS[type](value)).toBe(accepted);
  });
});

it('explains every property of a record', () => {
  const objects = [
    incident.$defs!.properties!,
    incident.$defs!.where!,
    incident.$defs!.figure!,
    incident.$defs!.knownSince!,
    incident.$defs!.statusChange!,
    flow.$defs!.properties!,
    region.$defs!.properties!,
    region.$defs!.member!
  ];
  const described = (schema: Schema) =>
    'description' in schema ||
    (String(schema.$ref).startsWith('#/$defs/') && 'description' in incident.$defs![String(schema.$ref).slice(8)]!);
  const silent = objects.flatMap(({properties}) =>
    Object.entries(properties!).filter(([, schema]) => !described(schema) && !String(schema.$ref).includes('.json#'))
  );
  expect(silent).toEqual([]);
});
