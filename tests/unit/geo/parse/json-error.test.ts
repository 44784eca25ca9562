import fc from 'fast-check';
import {expect, it} from 'vitest';
import {jsonError} from '../../../../geo/parse/json-error.ts';
import {parseJson} from '../../../../geo/parse/parse-json.ts';

it.each([
  ['{"a": 1,}', 8, 'there is a comma before "}"; remove it'],
  ['[1 2]', 3, 'expected "," or "]", but found "2"; correct it'],
  ['{a: 1}', 1, 'expected a name in double quotes or "}", but found "a"; correct it'],
  ['{"a" 1}', 5, 'expected ":", but found "1"; correct it'],
  ['{"a": 1', 7, 'the text ends too early; add }'],
  ['  ', 0, 'the text ends too early; add a value'],
  ['1 2', 2, 'expected the end of the text, but found "2"; correct it'],
  ['[1}', 2, 'expected "," or "]", but found "}"; correct it'],
  ['[01]', 1, 'expected a value or "]", but found "01"; correct it'],
  ['[NaN]', 1, 'expected a value or "]", but found "NaN"; correct it']
])('names the place in %j', (text, offset, message) => {
  expect(jsonError(text)).toEqual({offset, message});
});

it.each(['["a\nb"]', '["a', String.raw`["\x"]`])('names a text that is not closed or not escaped: %j', (text) => {
  expect(jsonError(text)).toMatchObject({offset: 1, message: expect.stringContaining('is not closed') as string});
});

it('accepts every JSON value in every layout', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
      expect(jsonError(JSON.stringify(value, null, indent))).toBeNull();
    }),
    {seed: 1, numRuns: 500}
  );
});

it('agrees with JSON.parse on texts with one character changed, added or lost', () => {
  const change = fc.record({
    at: fc.nat(400),
    drop: fc.nat(1),
    put: fc.constantFrom('', '"', ',', '}', '\\', '0', '\n', 'e', '.')
  });
  fc.assert(
    fc.property(fc.json({depthSize: 'medium'}), change, (json, {at, drop, put}) => {
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + put + json.slice(place + drop);
      expect([text, jsonError(text) === null]).toEqual([text, parseJson(text) !== undefined]);
    }),
    {seed: 2, numRuns: 2000}
  );
});
