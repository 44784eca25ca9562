import {expect, it} from 'vitest';
import {salvageEntry} from '../../../../geo/validate/salvage-entry.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {GOOD} from '../fixture.ts';

const dated = (edtf: string) => ({properties: {when: {edtf}}});

it('gives a good entry as it is', () => {
  expect(salvageEntry(GOOD.entry, [])).toEqual({entry: GOOD.entry, issues: []});
});

it('replaces only what is wrong', () => {
  const entry = deepFreeze({...(GOOD.entry as object), coverage: 7});
  const salvaged = salvageEntry(entry, []);
  expect(salvaged.entry).toEqual({...(GOOD.entry as object), coverage: ''});
  expect(salvaged.issues).toMatchObject([{code: 'type-invalid', pointer: '/coverage'}]);
});

it('keeps the periods of an entry that is wrong elsewhere, and drops those that are no periods', () => {
  const entry = GOOD.entry as {readonly periods: readonly object[]};
  expect(salvageEntry(deepFreeze({...entry, coverage: 7}), []).entry.periods).toEqual(entry.periods);
  const [first, second] = entry.periods;
  const wrong = salvageEntry(deepFreeze({...entry, periods: [first, {...second, edtf: '20 May'}]}), []);
  expect(wrong.issues).toMatchObject([{code: 'date-invalid', pointer: '/periods/1/edtf'}]);
  expect(wrong.entry.periods).toBe(undefined);
});

it('has no periods where none are given', () => {
  const {periods: _, ...entry} = GOOD.entry as {readonly periods: unknown};
  expect(salvageEntry(deepFreeze(entry), [])).toEqual({entry, issues: []});
});

it('spans the finite dates of the records where no window is given', () => {
  const {entry} = salvageEntry(undefined, [dated('2031-05'), dated('../2031-02-03'), dated('2031-04-02')]);
  expect(entry.view).toEqual({bounds: [-180, -60, 180, 80], window: '2031-02-03/2031-05-31', playhead: '2031-05-31'});
});

it('gives an entry that is valid in what can be checked even when there is nothing at all', () => {
  const {entry} = salvageEntry(null, []);
  expect(salvageEntry({...entry, description: 'x', license: 'x', coverage: 'x'}, []).issues).toEqual([]);
});
