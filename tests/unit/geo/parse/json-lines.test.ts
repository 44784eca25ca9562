import fc from 'fast-check';
import {expect, it} from 'vitest';
import {jsonLines} from '../../../../geo/parse/json-lines.ts';
import {childPointer} from '../../../../geo/parse/json-pointer.ts';

const TEXT = `{
  "a": [
    {"b": "x\\n{,", "c/d": 1},
    [1,
     2]
  ]
}
`;

it.each([
  ['', 1],
  ['/a', 2],
  ['/a/0', 3],
  ['/a/0/b', 3],
  ['/a/0/c~1d', 3],
  ['/a/1', 4],
  ['/a/1/0', 4],
  ['/a/1/1', 5]
])('finds %j on line %i', (pointer, line) => {
  expect(jsonLines(TEXT).line(pointer)).toBe(line);
});

it('gives a value that is missing the line of what should hold it', () => {
  expect(jsonLines(TEXT).line('/a/0/missing/deep')).toBe(3);
});

it('names a key that stands twice in one object, and no key that stands in two', () => {
  expect(jsonLines('{"a": {"x": 1, "x": 2}, "b": {"x": 3}}').duplicates).toEqual(['/a/x']);
});

it('finds every value of a text that is indented on the line that a count of line feeds gives', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.array(fc.string())), {minLength: 1}), (value) => {
      const lines = jsonLines(JSON.stringify(value, null, 1));
      let line = 2;
      value.forEach((element, index) => {
        expect(lines.line(`/${index}`)).toBe(line);
        const keys = Object.keys(element);
        keys.forEach((key) => {
          line++;
          expect(lines.line(childPointer(`/${index}`, key))).toBe(line);
          if (element[key]!.length > 0) line += element[key]!.length + 1;
        });
        line += keys.length > 0 ? 2 : 1;
      });
    }),
    {seed: 1}
  );
});

it('walks nesting that would exhaust the stack', () => {
  const depth = 100_000;
  expect(jsonLines('['.repeat(depth) + ']'.repeat(depth)).duplicates).toEqual([]);
});
