import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {readPlaceList as readColumns} from '../../../../geo/cli/places/read-place-list.ts';
import {readPlaceList} from '../../../../src/core/search/place-list.ts';
import {placeSearch} from '../../../../src/core/search/place-search.ts';

describe('the places of GeoNames', async () => {
  const columns = await readColumns();
  const {list, issues} = readPlaceList(columns);
  const {search} = placeSearch(list!);

  it('are read without an issue by those who search them', () => {
    expect(issues).toEqual([]);
    expect(columns.name.length).toBeGreaterThan(20_000);
  });

  it('are at most 700 KB when they are sent', () => {
    expect(gzipSync(JSON.stringify(columns)).length).toBeLessThan(700 * 1024);
  });

  it.each([
    ['Kulyab', 'Kulob', 'TJ'],
    ['Kŭlob', 'Kulob', 'TJ'],
    ['Кӯлоб', 'Kulob', 'TJ'],
    ['Kermān', 'Kerman', 'IR'],
    ['Керман', 'Kerman', 'IR'],
    ['کرمان', 'Kerman', 'IR'],
    ['Lashkargah', 'Lashkar Gah', 'AF'],
    ['Mazar i Sharif', 'Mazar-i-Sharif', 'AF'],
    ['Moskva', 'Moscow', 'RU'],
    ['Москва', 'Moscow', 'RU'],
    ['مسکو', 'Moscow', 'RU'],
    ['Красногорск', 'Krasnogorsk', 'RU'],
    ['Krasnogorks', 'Krasnogorsk', 'RU'],
    ['Köln', 'Cologne', 'DE'],
    ['Симферополь', 'Simferopol', 'UA'],
    ['New York', 'New York', 'US']
  ])('are found as %s: %s', (query, name, country) => {
    expect(search(query)[0]).toMatchObject({name, country});
  });
});
