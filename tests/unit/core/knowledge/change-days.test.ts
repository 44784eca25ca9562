import {expect, it} from 'vitest';
import {changeDays} from '../../../../src/core/knowledge/change-days.ts';
import {changesBetween} from '../../../../src/core/knowledge/changes-between.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {endOf, KHORASAN} from './datasets.ts';

const changes = deepFreeze(changesBetween(KHORASAN, endOf('2023-12-01'), Infinity));

it('keeps every change once, in its order, under its day and record', () => {
  const days = changeDays(changes);
  const listed = days.flatMap(({instant, records}) =>
    records.flatMap(({id, changes: steps}) => steps.map((step) => [instant, id, step] as const))
  );
  expect(listed.map(([, , step]) => step)).toEqual(changes);
  expect(listed.every(([instant, id, step]) => step.instant === instant && step.id === id)).toBe(true);
  expect(days.map(({instant}) => instant)).toEqual([...new Set(changes.map(({instant}) => instant))]);
});

it('names a record once a day', () => {
  for (const {records} of changeDays(changes)) {
    const ids = records.map(({id}) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

it('is empty where nothing changed', () => {
  expect(changeDays([])).toEqual([]);
});
