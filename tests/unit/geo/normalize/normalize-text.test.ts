import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normalizeText} from '../../../../geo/normalize/normalize-text.ts';
import {fixture, fixtureText, GOOD} from '../fixture.ts';

describe.each(['catalog.json', 'incidents.geojson', 'flows.geojson', 'sources.json', 'regions/harbor-bay.geojson'])(
  'good/%s',
  (file) => {
    const text = fixtureText(`good/${file}`);

    it('is canonical', () => {
      expect(normalizeText(text)).toBe(text);
    });

    it('comes back from any layout and any order of its keys', () => {
      fc.assert(
        fc.property(fc.constantFrom(0, 1, '\t'), fc.infiniteStream(fc.nat(1000)), (indent, stream) => {
          const shuffled = shuffleKeys(JSON.parse(text), stream);
          expect(normalizeText(JSON.stringify(shuffled, null, indent))).toBe(text);
        }),
        {seed: 1, numRuns: 50}
      );
    });
  }
);

it('comes back from any order of its records', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...GOOD.incidents.features], {minLength: 5}), (features) => {
      expect(normalizeText(JSON.stringify({...GOOD.incidents, features}))).toBe(fixtureText('good/incidents.geojson'));
    }),
    {seed: 2, numRuns: 50}
  );
});

it('is idempotent for any place, date, order and unknown property', () => {
  const position = fc.tuple(fc.double({min: -180, max: 180, noNaN: true}), fc.double({min: -90, max: 90, noNaN: true}));
  const date = fc.constantFrom('2024', '2024-03-05', '../2024', '2023-24~', '[2020,2022]');
  const change = fc.record({index: fc.nat(4), position, edtf: date, extra: fc.jsonValue()});
  fc.assert(
    fc.property(fc.array(change, {minLength: 1}), (changes) => {
      const features = changes.map(({index, position: coordinates, edtf, extra}, number) => {
        const {geometry, properties} = GOOD.incidents.features[index]!;
        const moved = geometry?.type === 'Point' ? {...geometry, coordinates} : geometry;
        return {
          type: 'Feature',
          id: `r${number}`,
          geometry: moved,
          properties: {...properties, related: [], when: {edtf}, zzz: extra}
        };
      });
      const once = normalizeText(JSON.stringify({type: 'FeatureCollection', features}))!;
      expect(normalizeText(once)).toBe(once);
    }),
    {seed: 3, numRuns: 200}
  );
});

it('keeps a line across the antimeridian as its two ends', () => {
  const [flow] = GOOD.flows.features;
  const text = normalizeText(JSON.stringify({...GOOD.flows, features: [flow]}))!;
  expect(text).toContain('"coordinates": [[12.3, 45.1], [-179.5, -17]]');
});

it('has no canonical form for broken JSON, for other JSON and for records with errors', () => {
  expect(['{', '17', '{}'].map(normalizeText)).toEqual([null, null, null]);
  expect(normalizeText(JSON.stringify(fixture('bad/date-invalid.geojson')))).toBeNull();
});

function shuffleKeys(value: unknown, stream: fc.Stream<number>): unknown {
  if (Array.isArray(value)) return value.map((member) => shuffleKeys(member, stream));
  if (typeof value !== 'object' || value === null) return value;
  const keyed = Object.entries(value).map(([key, member]) => ({key, member, rank: stream.next().value as number}));
  keyed.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(keyed.map(({key, member}) => [key, shuffleKeys(member, stream)]));
}

it('turns the rings of an area', () => {
  expect(normalizeText(fixtureText('bad/ring-winding.geojson'))).toContain(
    '[[[11, 44], [12, 44], [12, 45], [11, 45], [11, 44]]]'
  );
});
