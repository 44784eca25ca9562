import {expect, test} from 'vitest';
import {bands} from '../../../src/core/timeline/bands.ts';
import {flags} from '../../../src/core/timeline/flags.ts';
import {timeScale} from '../../../src/core/timeline/time-scale.ts';
import {day, incident, shown} from './store.ts';

const SCALE = timeScale([day('2024-01-01'), day('2024-12-31')], 365);

test('a record known to the day is no band, a series neither', () => {
  const {store, bits} = shown(
    incident('day', 'attack', '2024-03-22'),
    incident('month', 'plot', '2024-06', {status: 'alleged'}),
    incident('series', 'attack', '2015/2024', {series: true}),
    incident('before', 'attack', '2020')
  );
  expect(bands(store, bits, SCALE, 4).placed).toEqual([
    {
      ...{id: 'month', kind: 'plot', status: 'alleged', lane: 0, x0: 152, x1: 182},
      extent: [day('2024-06-01'), day('2024-07-01')]
    }
  ]);
});

test('a record of about a day is a band, for no bar of days may hold it', () => {
  const {store, bits} = shown(incident('about', 'plot', '2024-03-22~'), incident('doubted', 'plot', '2024-03-22?'));
  expect(bands(store, bits, SCALE, 4).placed.map(({id}) => id)).toEqual(['about']);
});

test('what goes on beyond the view runs out of the plot', () => {
  const {store, bits} = shown(incident('open', 'milestone', '../2024-02-01'), incident('on', 'plot', '2024-11/2026'));
  const {placed} = bands(store, bits, SCALE, 4);
  expect(placed.find(({id}) => id === 'open')!.x0).toBe(-8);
  expect(placed.find(({id}) => id === 'on')!.x1).toBe(365 + 8);
});

test('what finds no lane is reported and not dropped', () => {
  const {store, bits} = shown(...[0, 1, 2].map((n) => incident(`m${n}`, 'arrest', '2024-05')));
  const {placed, left} = bands(store, bits, SCALE, 2);
  expect(placed).toHaveLength(2);
  expect(left).toHaveLength(1);
});

test('a milestone gets a flag only where its date is no wider than the flag', () => {
  const {store, bits} = shown(
    incident('day', 'milestone', '2024-03-07'),
    incident('month', 'milestone', '2024-06'),
    incident('attack', 'attack', '2024-03-07')
  );
  expect(flags(store, bits, SCALE).map(({ids}) => ids)).toEqual([['day']]);
});

test('flags that would overlap are one flag that holds them all', () => {
  const {store, bits} = shown(
    incident('a', 'milestone', '2024-03-07', {status: 'alleged'}),
    incident('b', 'milestone', '2024-03-09', {status: 'reported'}),
    incident('c', 'milestone', '2024-04-20')
  );
  expect(flags(store, bits, SCALE)).toMatchObject([
    {ids: ['a', 'b'], status: 'reported', extent: [day('2024-03-07'), day('2024-03-10')]},
    {ids: ['c'], status: 'confirmed'}
  ]);
});
