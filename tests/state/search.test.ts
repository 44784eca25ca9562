import {expect, it} from 'vitest';
import type {Dataset} from '../../geo/index.ts';
import type {FoundRecords} from '../../src/core/search/record-search.ts';
import type {Searcher} from '../../src/state/record-finder.svelte.ts';
import {recordSet} from '../../src/core/store/record-set.ts';
import {english} from '../../src/core/words/words.ts';
import {Search} from '../../src/state/search.svelte.ts';
import {incident} from '../unit/core/records.ts';

const PROVINCE = {
  name: 'Khatlon',
  admin1: 'Kulob province',
  country: 'TJ',
  precision: 'province',
  radiusKm: 9
} as const;
const NOWHERE = {name: 'Somewhere', precision: 'unknown', radiusKm: null} as const;
const PLACE = {name: 'Kulob', country: 'TJ', position: [69.785, 37.915], population: 2e5} as const;
const HIT = {...PLACE, match: 'exact', spelling: null} as const;

function datasetOf(length: number): Dataset {
  const incidents = Array.from({length}, (_, i) =>
    incident(`r${i}`, {title: i < 2 ? 'Bomb in Kulob' : 'Raid', where: i === 0 ? PROVINCE : NOWHERE})
  );
  return {incidents, flows: [], sources: []} as unknown as Dataset;
}

/** A search elsewhere that answers when the test says so. */
class ManualSearcher implements Searcher {
  readonly asked: string[] = [];
  readonly #waiting: {resolve: (found: FoundRecords) => void; reject: (error: Error) => void}[] = [];
  missing = false;

  find(_: Dataset, query: string): Promise<FoundRecords> {
    this.asked.push(query);
    return new Promise((resolve, reject) => this.#waiting.push({resolve, reject}));
  }

  async places(query: string) {
    if (this.missing) throw new Error('gone');
    return query === '' ? [] : [HIT];
  }

  async answer(...ids: readonly string[]): Promise<void> {
    this.#waiting.shift()!.resolve({hits: [], ids: new Set(ids)});
    await settled();
  }

  async fail(): Promise<void> {
    this.#waiting.shift()!.reject(new Error('fell over'));
    await settled();
  }

  async pause(): Promise<void> {}

  close(): void {}
}

const settled = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

function searchOf(length: number, searcher: ManualSearcher | null = new ManualSearcher()) {
  return new Search({...recordSet(datasetOf(length)), view: {words: english}}, searcher);
}
const kinds = (search: Search) => search.suggestions.map(({kind}) => kind);

it('offers records, the text itself, values and places for what is typed', async () => {
  const search = searchOf(4);
  search.type(' kulob');
  expect(kinds(search)).toEqual(['record', 'record', 'text', 'value']);
  await settled();
  expect(kinds(search)).toEqual(['record', 'record', 'text', 'value', 'place']);
  expect(search.suggestions[2]).toEqual({kind: 'text', count: 2});
  expect([...search.found!]).toEqual(['r0', 'r1']);
});

it('offers and finds nothing without letters, and once it is closed', () => {
  const search = searchOf(4);
  search.type('kulob');
  search.close();
  expect([search.suggestions, search.found, search.query]).toEqual([[], null, '']);
  expect(search.text).toBe('kulob');
  search.type('  ');
  expect([search.suggestions, search.found, search.listed]).toEqual([[], null, false]);
  search.reset();
  expect(search.text).toBe(null);
});

it('walks through the suggestions and the field in a circle', () => {
  const search = searchOf(4, null);
  search.type('kulob');
  const walked = [1, 1, 1, 1, 1, 1, -1, -1].map((step) => {
    search.move(step);
    return search.active;
  });
  expect(walked).toEqual([0, 1, 2, 3, -1, 0, -1, 3]);
  search.type('kulob l');
  expect(search.active).toBe(-1);
});

it('has no places without a search elsewhere, and says so when their list cannot be read', async () => {
  expect(searchOf(4, null).places.status).toBe('idle');
  const searcher = new ManualSearcher();
  searcher.missing = true;
  const search = searchOf(4, searcher);
  search.type('kulob');
  await settled();
  expect([search.places.status, search.places.hits, search.waiting]).toEqual(['failed', [], false]);
  searcher.missing = false;
  search.type('kulo');
  await settled();
  expect(search.places.status).toBe('failed');
  await search.places.find('');
  expect(search.places.status).toBe('ready');
});

it('asks elsewhere about many records, and takes the answer over when it comes', async () => {
  const searcher = new ManualSearcher();
  const search = searchOf(1000, searcher);
  search.type('kulob');
  expect(search.found).toBe(null);
  await settled();
  expect([search.waiting, kinds(search)]).toEqual([true, ['value', 'place']]);
  await searcher.answer('r0', 'r1');
  expect([search.waiting, [...search.found!]]).toEqual([false, ['r0', 'r1']]);
  search.type('kulob r');
  expect([...search.found!]).toEqual(['r0', 'r1']);
  await searcher.answer();
  expect(search.found!.size).toBe(0);
  expect(searcher.asked).toEqual(['kulob', 'kulob r']);
});

it('reads the values of many records part by part, when the field has the focus or something is typed', async () => {
  const search = searchOf(1200);
  const offered = () => kinds(search).includes('value');
  search.prepare();
  search.type('kulob');
  expect(offered()).toBe(false);
  await settled();
  expect(offered()).toBe(true);
});

it('searches here when elsewhere fails, and apart for the filter', async () => {
  const searcher = new ManualSearcher();
  const search = searchOf(1000, searcher);
  expect(search.matches('kulob')).toBe(null);
  await searcher.fail();
  expect([...search.matches('kulob')!]).toEqual(['r0', 'r1']);
  search.type('raid');
  expect(search.found).toBe(null);
  expect([...search.matches('kulob')!]).toEqual(['r0', 'r1']);
});
