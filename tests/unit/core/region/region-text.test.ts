import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Position} from '../../../../geo/index.ts';
import type {Region} from '../../../../src/core/region/region.ts';
import {regionIssues} from '../../../../src/core/region/region-issues.ts';
import {formatRegion, parseRegion} from '../../../../src/core/region/region-text.ts';
import {check} from '../check.ts';
import {box, CHUKOTKA, circle, file, polygon} from './regions.ts';

const lon = fc.integer({min: -18_000_000, max: 18_000_000}).map((n) => n / 1e5);
const lat = fc.integer({min: -9_000_000, max: 9_000_000}).map((n) => n / 1e5);
const km = fc.integer({min: 1, max: 2_000_000_000}).map((n) => n / 1e5);
const regions: fc.Arbitrary<Region> = fc
  .oneof(
    fc.constantFrom('khorasan', 'fergana-valley', 'a1').map((id): Region => ({shape: 'named', id})),
    fc.tuple(lon, lat, lon, lat).map((bounds): Region => box(...bounds)),
    fc.array(fc.tuple(lon, lat), {minLength: 3, maxLength: 5}).map((ring): Region => polygon(...ring)),
    fc.tuple(lon, lat, km).map(([x, y, radius]): Region => circle([x, y], radius))
  )
  .filter((region) => regionIssues(region).length === 0);

test('regions are written compactly', () => {
  expect(formatRegion({shape: 'named', id: 'fergana-valley'})).toBe('named:fergana-valley');
  expect(formatRegion(box(60.1234567, -30, -170, 40.5))).toBe('box:60.12346,-30,-170,40.5');
  expect(formatRegion(polygon([71, 40], [72, -0], [71.5, 0.00001]))).toBe('poly:71,40,72,0,71.5,0.00001');
  expect(formatRegion(circle([-0.000001, 41.2], 150))).toBe('circle:0,41.2,150');
});

test('every region comes back as it was', () => {
  check(
    fc.property(regions, (region) => {
      const text = formatRegion(region)!;
      expect(parseRegion(text)).toEqual(JSON.parse(JSON.stringify(region)));
      expect(formatRegion(parseRegion(text)!)).toBe(text);
      // Links keep these characters as they are.
      expect(text).toMatch(/^[a-z\d:,.-]+$/);
    }),
    400
  );
});

test('polygons of files do not fit into a link, nor do polygons of very many corners', () => {
  expect(formatRegion(file(CHUKOTKA))).toBeNull();
  const around = (count: number) =>
    polygon(
      ...Array.from({length: count}, (_, i): Position => {
        const angle = (2 * Math.PI * i) / count;
        return [100 + 70.12345 * Math.cos(angle), 30.12345 * Math.sin(angle)];
      })
    );
  expect(formatRegion(around(1000))).toBeNull();
  const text = formatRegion(around(250));
  expect(parseRegion(text!)).not.toBeNull();
});

test('what is no region, or none that can be used, is null', () => {
  const bad = [
    ...[
      '',
      ':',
      'named:',
      'named:-a',
      'named:Ab',
      'named:../x',
      `named:${'a'.repeat(65)}`,
      'khorasan',
      'file:a.geojson'
    ],
    ...[
      'box:',
      'box:1,2,3',
      'box:1,2,3,4,5',
      'box:1,4,3,2',
      'box:1,2,3,95',
      'box:a,2,3,4',
      'box:1e1,2,30,4',
      'box: 1,2,3,4'
    ],
    ...[
      'circle:1,2',
      'circle:1,2,0',
      'circle:1,2,-5',
      'circle:1,2,20001',
      'circle:1,91,5',
      'circle:1,2,NaN',
      'circle:1,2,Infinity'
    ],
    ...[
      'poly:',
      'poly:1,2,3,4',
      'poly:1,2,3,4,5',
      'poly:1,1,2,2,2,1,1,2',
      'poly:1,1,2,2,3,3',
      'poly:1,1,2,,2,1',
      '__proto__:1,2,3'
    ],
    `poly:${'1,2,'.repeat(5000)}1,2`
  ];
  for (const text of bad) expect(parseRegion(text), text.slice(0, 40)).toBeNull();
});

test('nothing makes it throw', () => {
  const numbers = fc.array(fc.oneof(fc.double().map(String), fc.string()), {maxLength: 8});
  const near = fc.tuple(fc.constantFrom('box', 'poly', 'circle', 'named'), numbers);
  check(
    fc.property(
      fc.oneof(
        fc.string(),
        near.map(([kind, list]) => `${kind}:${list.join(',')}`)
      ),
      (text) => {
        const region = parseRegion(text);
        if (region) expect(regionIssues(region)).toEqual([]);
        else expect(region).toBeNull();
      }
    ),
    500
  );
});
