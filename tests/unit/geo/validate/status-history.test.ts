import {expect, it} from 'vitest';
import type {StatusChange} from '../../../../geo/index.ts';
import {report} from '../../../../geo/validate/report.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {GOOD} from '../fixture.ts';

const change = (status: StatusChange['status'], from: string) => ({status, from, source: 'police-2031'}) as const;

// The third record is reported and not verified.
const codesOf = (statusHistory: readonly unknown[]) => {
  const record = GOOD.incidents.features[2]!;
  const changed = {...record, properties: {...record.properties, statusHistory}};
  return report(deepFreeze({...GOOD.incidents, features: [changed]})).map(({code, pointer}) => [code, pointer]);
};
const AT = '/features/0/properties/statusHistory';

it('accepts statuses that follow each other', () => {
  expect(codesOf([change('reported', '2031-06')])).toEqual([]);
  expect(codesOf([change('alleged', '2031-06-21'), change('reported', '2031-06-22')])).toEqual([]);
});

it.each([
  ['2031-06-22', '2031-06-21'],
  ['2031-06-22', '2031-06-22'],
  ['2031-06', '2031-06-22'],
  ['2031-06/..', '2031-07']
])('finds that %s and then %s are not in order', (first, second) => {
  expect(codesOf([change('alleged', first), change('reported', second)])).toEqual([['history-order', `${AT}/1/from`]]);
});

it('finds a history that is empty or ends with another status', () => {
  expect(codesOf([])).toEqual([['history-status', AT]]);
  expect(codesOf([change('alleged', '2031-06')])).toEqual([['history-status', AT]]);
});

it('finds that a record without verification was called confirmed', () => {
  expect(codesOf([change('confirmed', '2031-06'), change('reported', '2031-07')])).toEqual([
    ['status-unverified', `${AT}/0/status`]
  ]);
});
