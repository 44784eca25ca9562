import {expect, it} from 'vitest';
import {recordTerms} from '../../../../src/core/search/record-terms.ts';
import {soundAlikes} from '../../../../src/core/search/sound-alikes.ts';

it('gives the folded words of a text', () => {
  expect(recordTerms('Взрыв в Kermān', 'title', soundAlikes())).toEqual(['vzryv', 'v', 'kerman']);
  expect(recordTerms('', 'summary', soundAlikes())).toEqual([]);
});

it('adds neighboring words of a place as one, within one name', () => {
  expect(recordTerms('Lashkar Gāh\nHelmand', 'places', soundAlikes())).toEqual([
    'lashkar',
    'gah',
    'lashkargah',
    'helmand'
  ]);
});

it('adds the initials of an actor, of three words with capitals and more', () => {
  expect(recordTerms('Islamic Movement of Uzbekistan', 'actors', soundAlikes())).toContain('imu');
  expect(recordTerms('Islamic State\nKhorasan Province', 'actors', soundAlikes())).toEqual([
    'islamic',
    'state',
    'khorasan',
    'province'
  ]);
});

it('takes up as names what begins with a capital, or has none in its script', () => {
  const names = soundAlikes();
  recordTerms('called Kulyab کرمان', 'summary', names);
  expect(names.of('Kulob', 'kulob', false)).toEqual(['kulyab']);
  expect(names.of('Kerman', 'kerman', false)).toEqual(['krman']);
  expect(names.of('killed', 'killed', false)).toEqual([]);
});
