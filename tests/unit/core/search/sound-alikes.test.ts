import {expect, it} from 'vitest';
import {fold} from '../../../../src/core/search/fold.ts';
import {soundAlikes} from '../../../../src/core/search/sound-alikes.ts';

function listOf(...names: readonly string[]) {
  const list = soundAlikes();
  for (const name of names) list.add(name, fold(name));
  return (word: string, beginning = false) => list.of(word, fold(word), beginning);
}

it('finds other spellings of a name, and not the name itself', () => {
  const of = listOf('Kulob', 'Kulyab', 'Kerman', 'Kulob');
  expect(of('Kulob')).toEqual(['kulyab']);
  expect(of('Kolab')).toEqual(['kulob', 'kulyab']);
  expect(of('Kabul')).toEqual([]);
});

it('finds names across scripts by their consonants', () => {
  const of = listOf('Kerman', 'کرمان', 'Crimean');
  expect(of('کرمان')).toEqual(['kerman', 'crimean']);
  expect(of('Kerman')).toEqual(['krman']);
});

it('finds what begins like a word across scripts alone', () => {
  const of = listOf('Kermanshah', 'کرمانشاه');
  expect(of('کرمان', true)).toEqual(['kermanshah']);
  expect(of('کرمان')).toEqual([]);
  expect(of('Kerman', true)).toEqual(['krmanshah']);
});

it('finds nothing like a word that is too short to tell', () => {
  expect(listOf('Osh', 'اوش')('Ош')).toEqual([]);
});
