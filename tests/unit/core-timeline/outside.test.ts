import {expect, test} from 'vitest';
import {outside} from '../../../src/core/timeline/outside.ts';
import {day, incident, shown} from './store.ts';

test('records are earlier, inside or later; series and hidden rows are not counted', () => {
  const {store, bits} = shown(
    incident('before', 'attack', '2023-12-31'),
    incident('reaching-in', 'plot', '2023/2024-01-01'),
    incident('inside', 'arrest', '2024-01-10'),
    incident('after', 'milestone', '2024-02-01'),
    incident('series', 'attack', '2020/2025', {series: true}),
    incident('hidden', 'attack', '2024-01-05')
  );
  bits[store.rowOf('hidden')] = 0;
  expect(outside(store, bits, [day('2024-01-01'), day('2024-02-01')])).toEqual({earlier: 1, inside: 2, later: 1});
});
