import {expect, test} from 'vitest';
import type {Position} from '../../../../geo/index.ts';
import type {Region} from '../../../../src/core/region/region.ts';
import {MOST_CORNERS, regionIssues} from '../../../../src/core/region/region-issues.ts';
import type {RegionIssue} from '../../../../src/core/region/region-issues.ts';
import {regions as words} from '../../../../src/core/words/en/regions.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {box, CHUKOTKA, circle, closed, file, polygon} from './regions.ts';

const issues = (region: Region) => regionIssues(deepFreeze(region));
const codes = (region: Region) => issues(region).map(({code}) => code);

test('regions that can be used have no issues', () => {
  const good: Region[] = [
    {shape: 'named', id: 'khorasan'},
    box(60, 30, 70, 40),
    box(170, -20, -170, -10),
    box(-180, -90, 180, 90),
    polygon([70, 40], [72, 40], [71, 41]),
    polygon([70, 40], [72, 40], [71, 41], [70, 40]),
    polygon([170, 0], [-170, 0], [180, 10]),
    polygon([-120, 70], [0, 70], [120, 70]),
    circle([180, 90], 0.1),
    circle([0, 0], 20_000),
    file(CHUKOTKA)
  ];
  expect(good.map(codes)).toEqual(good.map(() => []));
});

test('an area needs three corners', () => {
  expect(issues(polygon())).toEqual([{code: 'too-few-points', count: 0}]);
  expect(issues(polygon([1, 1]))).toEqual([{code: 'too-few-points', count: 1}]);
  expect(issues(polygon([1, 1], [2, 2], [1, 1]))).toEqual([{code: 'too-few-points', count: 2}]);
  expect(
    codes(
      file(
        closed([
          [1, 1],
          [2, 2]
        ])
      )
    )
  ).toEqual(['too-few-points']);
});

test('edges that cross are found where they cross', () => {
  expect(issues(polygon([71, 41], [72, 42], [72, 41], [71, 42]))).toEqual([{code: 'self-crossing', at: [71.5, 41.5]}]);
  expect(
    codes(
      file(
        closed([
          [71, 41],
          [72, 42],
          [72, 41],
          [71, 42]
        ])
      )
    )
  ).toEqual(['self-crossing']);
});

test('what lies on a line has no area', () => {
  expect(codes(polygon([70, 40], [71, 40], [72, 40]))).toEqual(['zero-area']);
  expect(codes(polygon([70, 40], [71, 41], [72, 42]))).toEqual(['zero-area']);
  expect(codes(box(70, 40, 70, 41))).toEqual(['zero-area']);
});

test('rectangles have their south below their north', () => {
  expect(issues(box(60, 40, 70, 30))).toEqual([{code: 'upside-down', south: 40, north: 30}]);
  expect(codes(box(60, 40, 70, 40))).toEqual(['upside-down']);
});

test('latitudes end at the poles', () => {
  expect(issues(polygon([70, 40], [72, 40], [71, 90.5]))).toEqual([{code: 'latitude-out-of-range', lat: 90.5}]);
  expect(codes(box(0, -91, 10, 10))).toEqual(['latitude-out-of-range']);
  expect(codes(circle([0, 91], 10))).toEqual(['latitude-out-of-range']);
  expect(
    codes(
      file(
        closed([
          [400_000, 5_000_000],
          [500_000, 5_000_000],
          [500_000, 6_000_000]
        ])
      )
    )
  ).toEqual(['latitude-out-of-range']);
});

test('a radius is more than nothing, and less than half around the earth', () => {
  for (const radiusKm of [0, -5, NaN]) expect(codes(circle([0, 0], radiusKm))).toEqual(['radius-not-positive']);
  for (const radiusKm of [20_001, Infinity]) expect(codes(circle([0, 0], radiusKm))).toEqual(['radius-too-large']);
});

test('numbers are finite', () => {
  for (const bad of [NaN, Infinity, -Infinity]) {
    expect(codes(polygon([bad, 40], [72, 40], [71, 41]))).toEqual(['not-finite']);
    expect(codes(box(60, 30, bad, 40))).toEqual(['not-finite']);
    expect(codes(circle([0, bad], 10))).toEqual(['not-finite']);
    expect(
      codes(
        file(
          closed([
            [bad, 40],
            [72, 40],
            [71, 41]
          ])
        )
      )
    ).toEqual(['not-finite']);
  }
});

test('a drawn polygon has at most ten thousand corners', () => {
  const around = (count: number) =>
    polygon(
      ...Array.from({length: count}, (_, i): Position => {
        const angle = (2 * Math.PI * i) / count;
        return [30 * Math.cos(angle), 30 * Math.sin(angle)];
      })
    );
  expect(codes(around(MOST_CORNERS))).toEqual([]);
  expect(codes(around(MOST_CORNERS + 1))).toEqual(['too-many-points']);
});

test('each code comes once, however many rings have it', () => {
  const line = closed([
    [70, 40],
    [71, 40],
    [72, 40]
  ]).coordinates;
  const bow = closed([
    [71, 41],
    [72, 42],
    [72, 41],
    [71, 42]
  ]).coordinates;
  expect(codes(file({type: 'MultiPolygon', coordinates: [line, bow, line, bow]}))).toEqual([
    'zero-area',
    'self-crossing'
  ]);
});

test('every issue has a sentence that says what to do', () => {
  const all: RegionIssue[] = [
    {code: 'not-finite'},
    {code: 'latitude-out-of-range', lat: -90.5},
    {code: 'too-few-points', count: 2},
    {code: 'too-many-points', most: 10_000},
    {code: 'zero-area'},
    {code: 'self-crossing', at: [71.5, 41.2]},
    {code: 'upside-down', south: 40, north: -30},
    {code: 'radius-not-positive'},
    {code: 'radius-too-large', mostKm: 20_000},
    {code: 'file-too-large', mostMegabytes: 5},
    {code: 'not-json'},
    {code: 'not-geojson'},
    {code: 'geometry-invalid'},
    {code: 'no-polygon', found: ['Point', 'LineString']},
    {code: 'no-polygon', found: []}
  ];
  const sentences = all.map((issue) => words.issue(issue));
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}]+[;:.,] .+\.$/);
  expect(new Set(sentences).size).toBe(all.length);
  expect(sentences[5]).toBe('Two edges cross near 41.2° N, 71.5° E; move one of these corners.');
  expect(sentences[3]).toContain('10,000 corners');
});

test('coordinates are written with their hemispheres', () => {
  expect(words.coordinates([-71.46, -41.2])).toBe('41.2° S, 71.5° W');
  expect(words.coordinates([190, 0])).toBe('0.0° N, 170.0° W');
  expect(words.coordinates([-0.01, -0.01])).toBe('0.0° N, 0.0° E');
});
