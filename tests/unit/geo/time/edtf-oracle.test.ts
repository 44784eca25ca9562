import edtf from 'edtf';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {parseEdtf} from '../../../../geo/time/edtf.ts';

const two = (value: number) => String(value).padStart(2, '0');
const year = fc.integer({min: 1, max: 9999}).map((value) => String(value).padStart(4, '0'));
const month = fc.integer({min: 1, max: 12}).map(two);
const day = fc.integer({min: 1, max: 31}).map(two);
const mark = fc.constantFrom('', '', '?', '~', '%');
const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-'))
);
const marked = fc.tuple(plain, mark).map((parts) => parts.join(''));
const component = fc.tuple(year, mark, month, mark, day).map(([y, a, m, b, d]) => `${y}${a}-${b}${m}-${d}`);
const unspecified = fc.oneof(
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`)
);
const end = fc.oneof(marked, marked, fc.constant('..'));
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
// The oracle takes the ends of a set from its first and last member, so these are in order and of one precision.
const oneOf = fc
  .tuple(plain, plain)
  .filter(([a, b]) => a.length === b.length && a < b)
  .map((members) => `[${members.join(',')}]`);
const instant = fc
  .tuple(
    plain.filter((text) => text.length === 10),
    fc.integer({min: 0, max: 23}),
    fc.integer({min: 0, max: 59}),
    fc.constantFrom('Z', '+05:30', '-03:00')
  )
  .map(([date, hour, minute, zone]) => `${date}T${two(hour)}:${two(minute)}:07${zone}`);

// The oracle ends an extent at its last millisecond.
function oracle(text: string): [number, number] | null {
  try {
    const {min, max} = edtf(text);
    return [min, text.includes('T') ? max + 1000 : max + 1];
  } catch {
    return null;
  }
}

// The oracle takes 29 February in any year and then means 1 March.
const impossible = (text: string) => /(\d{4})[?~%]?-[?~%]?02-29/.test(text) && parseEdtf(text) === null;

it('gives the same extent as the package edtf wherever both read a date', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.oneof(marked, component, unspecified, interval, oneOf, instant), (text) => {
      const [ours, theirs] = [parseEdtf(text), oracle(text)];
      if (!ours || !theirs) return;
      compared++;
      expect([text, ...ours.extent]).toEqual([text, ...theirs]);
    }),
    {seed: 3, numRuns: 4000}
  );
  expect(compared).toBeGreaterThan(2500);
});

it('reads every plain, qualified, half-open and one-of date that the package reads', () => {
  fc.assert(
    fc.property(fc.oneof(marked, component, oneOf, instant), (text) => {
      if (oracle(text) && !impossible(text)) expect([text, parseEdtf(text)]).not.toEqual([text, null]);
    }),
    {seed: 4, numRuns: 2000}
  );
});
