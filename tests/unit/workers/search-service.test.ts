import {expect, test} from 'vitest';
import type {SearchResponse} from '../../../src/workers/search-messages.ts';
import {searchService} from '../../../src/workers/search-service.ts';

const record = (id: string, title: string) => ({id, texts: [title, '', '', '', '']});

const LIST = {
  ...{name: ['Kulob', 'Kerman'], country: ['TJ', 'IR'], lon: [69.785, 57.08], lat: [37.915, 30.28]},
  ...{population: [220_000, 580_000], spellings: ['Kulyab|Кӯлоб', 'کرمان']}
};

const settled = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

/** A service that reads these files, one after the other; a file that is undefined cannot be had. */
function start(...files: readonly unknown[]) {
  const answers: SearchResponse[] = [];
  const asked: string[] = [];
  const handle = searchService({
    answer: (response) => answers.push(response),
    fetchJson: async (url) => {
      const file = files[asked.push(url) - 1];
      if (file === undefined) throw new Error('gone');
      return file;
    }
  });
  return {answers, asked, handle};
}

test('records are found in all parts that were sent, and in no part that others have taken the place of', () => {
  const {answers, handle} = start();
  handle({type: 'records', first: true, records: [record('a', 'Bomb in Kulob'), record('b', 'Raid')]});
  handle({type: 'records', first: false, records: [record('c', 'Kulyab again')]});
  handle({type: 'find', id: 1, query: 'Кӯлоб', limit: 1});
  expect(answers).toEqual([
    {type: 'found', id: 1, hits: [expect.objectContaining({id: 'a'})], rows: Uint32Array.of(0, 2)}
  ]);
  handle({type: 'records', first: true, records: [record('d', 'Raid')]});
  handle({type: 'find', id: 2, query: 'kulob', limit: 1});
  expect(answers.at(-1)).toEqual({type: 'found', id: 2, hits: [], rows: Uint32Array.of()});
});

test('places are found in a list that is fetched once', async () => {
  const {answers, asked, handle} = start(LIST);
  handle({type: 'places', id: 1, url: 'places.json', query: 'Kulyab', limit: 3});
  handle({type: 'places', id: 2, url: 'places.json', query: 'Керман', limit: 3});
  await settled();
  expect(answers).toEqual([
    {type: 'places', id: 1, hits: [expect.objectContaining({name: 'Kulob', position: [69.785, 37.915]})]},
    {type: 'places', id: 2, hits: [expect.objectContaining({name: 'Kerman'})]}
  ]);
  expect(asked).toEqual(['places.json']);
});

test('a list that could not be read is asked for again the next time', async () => {
  const {answers, handle} = start(undefined, {...LIST, lat: []}, LIST);
  for (const id of [1, 2, 3]) {
    handle({type: 'places', id, url: 'places.json', query: 'Kerman', limit: 3});
    await settled();
  }
  expect(answers.map(({type}) => type)).toEqual(['failed', 'failed', 'places']);
  expect(answers[1]).toMatchObject({reason: expect.stringContaining('entries of “lat”')});
});
