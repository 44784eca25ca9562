import {expect, it} from 'vitest';
import type {AdminUnit} from '../../../../../geo/cli/regions/admin-units.ts';
import {makeRegion} from '../../../../../geo/cli/regions/make-region.ts';
import {checkText} from '../../../../../geo/validate/check-text.ts';
import {deepFreeze} from '../../deep-freeze.ts';
import {fixtureText, GOOD} from '../../fixture.ts';

const unit = (code: string, west: number, ...names: string[]): AdminUnit => ({
  type: 'Feature',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 44],
        [west, 45],
        [west + 1, 45],
        [west + 1, 44],
        [west, 44]
      ]
    ]
  },
  properties: {code, country: code.slice(0, 2), names}
});

const UNITS = deepFreeze([
  unit('IT-VE', 12, 'Harbour', 'Land of Hàrbor', 'Provincia di Harbor Lánd'),
  unit('SI-110', 14),
  unit('SI-111', 13)
]);
const TEXT = fixtureText('good/regions/harbor-bay.geojson');

it('gives a region the area of its members and a form that needs no more checking', async () => {
  const {text, issues} = await makeRegion(TEXT, UNITS);
  expect(issues).toEqual([]);
  expect(checkText(text!)).toEqual([]);
  expect((JSON.parse(text!) as typeof GOOD.region).properties).toEqual(GOOD.region.properties);
});

it('makes the same again, whatever area the text had', async () => {
  const {text} = await makeRegion(TEXT, UNITS);
  const without = JSON.stringify({...GOOD.region, geometry: null});
  expect((await makeRegion(text!, UNITS)).text).toBe(text);
  expect((await makeRegion(without, UNITS)).text).toBe(text);
});

it('names the members that are not on the map, with their lines', async () => {
  const {text, issues} = await makeRegion(TEXT.replace('SI-110', 'SI-999').replace('IT-VE', 'IT-XX'), UNITS);
  expect(text).toBeNull();
  expect(issues).toMatchObject([
    {code: 'member-missing', pointer: '/properties/members/0/code', line: 10},
    {code: 'member-missing', pointer: '/properties/members/1/except/0', line: 11}
  ]);
});

it('notices that a code is that of another province than the one named', async () => {
  const {issues} = await makeRegion(TEXT.replace('Harbor land', 'Hill land'), UNITS);
  expect(issues).toMatchObject([{code: 'member-missing', pointer: '/properties/members/0/name', line: 10}]);
  expect(issues[0]!.message).toContain('IT-VE is Harbour, not Hill land');
});

it('takes no province of another country for an exception', async () => {
  const {issues} = await makeRegion(TEXT.replace('SI-110', 'IT-VE'), UNITS);
  expect(issues).toMatchObject([{code: 'member-missing', pointer: '/properties/members/1/except/0'}]);
});

it('makes nothing of a text with errors', async () => {
  expect(await makeRegion('{', UNITS)).toMatchObject({text: null, issues: [{code: 'json-invalid'}]});
  const {text, issues} = await makeRegion(fixtureText('bad/tolerance-invalid.geojson'), UNITS);
  expect(text).toBeNull();
  expect(issues).toMatchObject([{code: 'tolerance-invalid', line: 8}]);
});
