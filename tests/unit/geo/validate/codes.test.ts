import {readdirSync, readFileSync} from 'node:fs';
import {parse, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkCatalog} from '../../../../geo/cli/check-files.ts';
import {checkLedger} from '../../../../geo/cli/check-ledger.ts';
import type {AdminUnit} from '../../../../geo/cli/regions/admin-units.ts';
import {makeRegion} from '../../../../geo/cli/regions/make-region.ts';
import {ISSUE_SEVERITIES} from '../../../../geo/issue.ts';
import type {IssueCode} from '../../../../geo/issue.ts';
import {parseJson} from '../../../../geo/parse/parse-json.ts';
import {regionIndex} from '../../../../geo/places/region-index.ts';
import {checkText} from '../../../../geo/validate/check-text.ts';
import {idsOf, readDataset} from '../../../../geo/validate/read-dataset.ts';
import {FIXTURES, fixtureText, GOOD} from '../fixture.ts';

// The place of the issue in its fixture, and the codes that come with it.
const EXPECTED: Readonly<Record<IssueCode, readonly [pointer: string, line: number, ...others: IssueCode[]]>> = {
  'json-invalid': ['', 29],
  'key-duplicate': ['/features/0/properties/status', 16],
  'key-forbidden': ['/features/0/properties/__proto__', 11],
  'nesting-deep': [`/features/0/properties/note${'/0'.repeat(14)}`, 29],
  'type-invalid': ['/features/0/properties/verified', 28],
  'property-missing': ['/features/0/properties/summary', 8],
  'property-unknown': ['/features/0/properties/colour', 29],
  'value-unlisted': ['/features/0/properties/subkind', 10],
  'text-empty': ['/features/0/properties/where/name', 14],
  'text-bidi': ['/features/0/properties/title', 11],
  'title-long': ['/features/0/properties/title', 11],
  'collection-invalid': ['', 1],
  'crs-present': ['/crs', 3],
  'feature-invalid': ['/features/1', 31],
  'id-invalid': ['/features/0/id', 6],
  'id-duplicate': ['/features/1/id', 33],
  'geometry-type': ['/features/0/geometry', 7],
  'position-invalid': ['/features/0/geometry/coordinates', 7],
  'coordinates-out-of-range': ['/features/0/geometry/coordinates', 7],
  'axes-swapped': ['/features/0/geometry/coordinates', 7, 'coordinates-out-of-range'],
  'decimals-excess': ['/features/0/geometry/coordinates/0/0/1', 9, 'not-canonical'],
  'ring-short': ['/features/0/geometry/coordinates/0', 7],
  'ring-open': ['/features/0/geometry/coordinates/0', 7],
  'ring-winding': ['/features/0/geometry/coordinates/0', 7, 'not-canonical'],
  'flow-positions': ['/features/0/geometry/coordinates', 7],
  'precision-geometry': ['/features/0/geometry', 7],
  'precision-coordinates': ['/features/0/geometry/coordinates', 7],
  'series-geometry': ['/features/0/geometry', 7],
  'radius-invalid': ['/features/0/properties/where/radiusKm', 14],
  'country-invalid': ['/features/0/properties/where/country', 14],
  'country-mismatch': ['/features/0/properties/where/country', 14],
  'date-invalid': ['/features/0/properties/when/edtf', 13],
  'figure-value': ['/features/0/properties/figures/0/best', 20],
  'figure-order': ['/features/0/properties/figures/0', 20],
  'status-unverified': ['/features/0/properties/status', 15],
  'history-order': ['/features/0/properties/statusHistory/1/from', 18],
  'history-status': ['/features/0/properties/statusHistory', 16],
  'sources-empty': ['/features/0/properties/sources', 22],
  'source-missing': ['/features/0/properties/sources/0/id', 23],
  'related-missing': ['/features/0/properties/related/0/id', 27],
  'related-self': ['/features/0/properties/related/0/id', 27],
  'derived-missing': ['/0/derivedFrom/0', 17],
  'derived-cycle': ['/0/derivedFrom', 17],
  'csl-date-invalid': ['/0/issued', 12],
  'url-invalid': ['/0/URL', 14],
  'members-empty': ['/properties/members', 9],
  'member-invalid': ['/properties/members/0/code', 10],
  'member-missing': ['/properties/members/0/code', 10],
  'tolerance-invalid': ['/properties/toleranceKm', 8],
  'bounds-invalid': ['/0/view/bounds', 9],
  'window-invalid': ['/0/view/window', 9],
  'path-invalid': ['/0/files/flows', 10],
  'file-missing': ['/0/files/incidents', 10],
  'hash-invalid': ['/versions/0/records/2031-dock-raids', 11],
  'version-unlisted': ['/versions/0/version', 4],
  'not-canonical': ['', 1]
};

const CODES = Object.keys(ISSUE_SEVERITIES) as IssueCode[];

const square = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ]
];

const REGIONS = regionIndex([
  {
    type: 'Feature',
    geometry: {type: 'Polygon', coordinates: square(6, 36, 19, 47)},
    properties: {name: 'Peninsula', country: 'IT'}
  }
]);

const UNITS = ['SI-110', 'SI-111'].map((unit): AdminUnit => ({
  type: 'Feature',
  geometry: {type: 'Polygon', coordinates: square(13, 45, 15, 46)},
  properties: {code: unit, country: 'SI', names: []}
}));

const FILES = readdirSync(`${FIXTURES}/bad`);

it('has one bad fixture for every issue code, and none for anything else', () => {
  expect(FILES.map((file) => parse(file).name).sort()).toEqual([...CODES].sort());
});

it('is complete in the list of codes that geo/README.md gives', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../../../geo/README.md'), 'utf8');
  expect(CODES.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
});

describe.each(CODES)('%s', (code) => {
  it('is found in its fixture, at its place, and nothing else is', async () => {
    const [pointer, line, ...others] = EXPECTED[code];
    const issues = await issuesOf(
      FILES.find((file) => parse(file).name === code)!,
      code
    );
    expect(issues.map((issue) => issue.code).sort()).toEqual([code, ...others].sort());
    const found = issues.find((issue) => issue.code === code)!;
    expect(found).toMatchObject({pointer, line, severity: ISSUE_SEVERITIES[code]});
    expect(found.message).toMatch(/^\S.*\.$/s);
  });
});

async function issuesOf(file: string, code: IssueCode): Promise<ReturnType<typeof checkText>> {
  if (code === 'file-missing') {
    const {issues} = await checkCatalog(`${FIXTURES}/bad/${file}`);
    return issues.filter((issue) => issue.file?.endsWith(file)) as ReturnType<typeof checkText>;
  }
  const text = fixtureText(`bad/${file}`);
  if (code === 'version-unlisted' || code === 'hash-invalid') return checkLedger(text, readDataset(GOOD).dataset);
  if (code === 'member-missing') return [...(await makeRegion(text, UNITS)).issues];
  const own = idsOf(parseJson(text));
  const sourceIds = file.endsWith('.json') ? own : idsOf(GOOD.sources);
  return checkText(text, {sourceIds, recordIds: own, regions: REGIONS});
}
