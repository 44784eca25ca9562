import fc from 'fast-check';
import {expect, it} from 'vitest';
import {printJson} from '../../../../geo/normalize/print-json.ts';

it('prints what fits on one line, and every object of a list on its own', () => {
  const value = {when: {edtf: '2024'}, bounds: [1, 2, 3, 4], none: [], list: [{id: 'a', tags: ['x']}, {id: 'b'}]};
  expect(printJson(value)).toBe(`{
  "when": {"edtf": "2024"},
  "bounds": [1, 2, 3, 4],
  "none": [],
  "list": [
    {"id": "a", "tags": ["x"]},
    {"id": "b"}
  ]
}
`);
});

it('breaks what is too long for one line', () => {
  const long = 'x'.repeat(80);
  expect(printJson({a: {b: long, c: long}})).toBe(`{\n  "a": {\n    "b": "${long}",\n    "c": "${long}"\n  }\n}\n`);
});

it('fills the lines of a long ring with positions', () => {
  const ring = Array.from({length: 100}, (_, i) => [i / 4, 50 - i]);
  const text = printJson({ring});
  const lines = text.split('\n').slice(2, -4);
  expect(JSON.parse(text)).toEqual({ring});
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => line.length < 120 || line.length > 140)).toEqual([]);
});

it('prints JSON that reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = printJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(printJson(JSON.parse(text))).toBe(text);
    }),
    {seed: 1, numRuns: 500}
  );
});
