import {expect, it} from 'vitest';
import {bandPaths} from '../../../src/core/timeline/band-paths.ts';
import {day} from './store.ts';

const LAYOUT = {top: 100, pitch: 8, timeWindow: [day('2024-01-01'), day('2025-01-01')] as const};

function band(id: string, status: 'confirmed' | 'disputed' | 'denied', year = '2024') {
  const extent = [day(`${year}-06-01`), day(`${year}-07-01`)] as const;
  return {id, kind: 'plot' as const, status, extent, x0: 10, x1: 40, lane: 2};
}

it('draws all bands of one look as one set of paths, and those outside of the window apart', () => {
  const sure = band('a', 'confirmed');
  const paths = bandPaths([sure, {...sure, id: 'b', x0: 50, x1: 80}, band('c', 'confirmed', '2023')], LAYOUT);
  expect(paths.map(({pills, faded}) => [pills.match(/M/g)?.length, faded])).toEqual([
    [2, false],
    [1, true]
  ]);
});

it('keeps the outline half a px inside of the band and of its lane', () => {
  const [paths] = bandPaths([band('a', 'confirmed')], LAYOUT);
  expect(paths!.pills).toBe('M13.5 116.5h23a3 3 0 0 1 0 6h-23a3 3 0 0 1 0 -6z');
});

it('fills half of what is disputed and strikes out what is denied', () => {
  const [disputed, denied] = bandPaths([band('a', 'disputed'), band('b', 'denied')], LAYOUT);
  expect([disputed!.halves !== '', disputed!.lines]).toEqual([true, '']);
  expect([denied!.halves, denied!.lines]).toEqual(['', 'M8 119.5H41']);
});

it('draws lines where lanes are too low for pills', () => {
  const [paths] = bandPaths([band('a', 'disputed')], {...LAYOUT, pitch: 3});
  expect(paths).toMatchObject({pills: '', halves: '', lines: 'M10 107.5H39'});
});
