import {expect, it} from 'vitest';
import {arrange} from '../../../../geo/normalize/arrange.ts';
import {deepFreeze} from '../deep-freeze.ts';

const VALUE = deepFreeze({z: 1, b: [{y: 1, x: 2}], a: {q: 1, p: 2}, extra: {d: 1, c: 2}});

it('puts known keys in the order of the layout and the others behind them by name', () => {
  const arranged = arrange(VALUE, {a: {p: null, q: null}, b: [{x: null, y: null}]}, 'keep');
  expect(JSON.stringify(arranged)).toBe('{"a":{"p":2,"q":1},"b":[{"x":2,"y":1}],"extra":{"c":2,"d":1},"z":1}');
});

it('drops what the layout does not know, on request', () => {
  expect(arrange(VALUE, {a: {p: null}, b: [{x: null}]}, 'drop')).toEqual({a: {p: 2}, b: [{x: 2}]});
});

it('never sets a prototype', () => {
  const arranged = arrange(JSON.parse('{"__proto__": {"polluted": true}}'), {}, 'keep') as object;
  expect(Object.getPrototypeOf(arranged)).toBe(Object.prototype);
  expect(Object.keys(arranged)).toEqual(['__proto__']);
});
