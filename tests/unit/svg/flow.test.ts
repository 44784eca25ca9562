import {describe, expect, it} from 'vitest';
import type {Status} from '../../../geo/index.ts';
import {arrow, flowWidth} from '../../../src/core/flow/arrow.ts';
import {flowRows} from '../../../src/core/flow/flow-store.ts';
import {flowShape} from '../../../src/svg/flow.ts';
import {flow} from '../core/records.ts';
import {brokenNumbers, doubleKeys, flat, keyed, only, palette} from './shapes.ts';

function draw({
  value = null,
  status = 'confirmed',
  to = [300, 100],
  id = 'f'
}: {value?: number | null; status?: Status; to?: readonly [number, number]; id?: string} = {}) {
  const row = flowRows([flow(id, {status})])[0]!;
  const width = flowWidth(value);
  return [flowShape({row, arrow: arrow([0, 100], to, {bend: 0.1, width}), width}, palette, {prefix: 'p'})];
}

describe('flowShape', () => {
  it('draws a known number as one filled ribbon and an unknown one as two rails', () => {
    expect(only(draw({value: 2000}), 'ribbon').attributes.fill).toMatch(/^url\(#/);
    expect(keyed(draw({value: 2000}), 'rail-0')).toEqual([]);
    expect(keyed(draw(), 'ribbon')).toEqual([]);
    expect(only(draw(), 'rail-0').attributes.d).not.toBe(only(draw(), 'rail-1').attributes.d);
  });

  it.each(['alleged', 'disputed', 'denied', 'dismissed'] as const)(
    'dashes what is %s and leaves its head hollow',
    (status) => {
      expect(only(draw({status}), 'rail-0').attributes).toHaveProperty('stroke-dasharray');
      expect(only(draw({status, value: 1000}), 'ribbon').attributes).toMatchObject({'stroke-width': 8, fill: 'none'});
      expect(only(draw({status}), 'head').attributes.fill).toBe(palette.halo);
      expect(only(draw({status: 'reported'}), 'head').attributes.fill).toBe(palette.flow);
    }
  );

  it('fades in its tail along the way, under an id of its own', () => {
    const gradient = only(draw({id: 'a b"c'}), 'tail');
    expect(gradient.attributes).toMatchObject({
      id: 'p-tail-a_b_c',
      gradientUnits: 'userSpaceOnUse',
      x1: 0,
      y1: 100,
      x2: 300,
      y2: 100
    });
    const stops = gradient.children!.map(({attributes}) => attributes['stop-opacity']);
    expect(stops).toEqual([0.04, 0.5, 1]);
    expect(only(draw({id: 'a b"c'}), 'rail-0').attributes.stroke).toBe('url(#p-tail-a_b_c)');
  });

  it('is a head alone when it is too short for a body', () => {
    expect(flat(draw({to: [30, 100]})).map(({key}) => key)).toEqual(['flow-f', 'head']);
  });

  it('sets opacity on the whole, so that no seam shows, and has unique keys and finite numbers', () => {
    const drawn = draw({value: 5000});
    expect(drawn[0]!.attributes.opacity).toBe(0.94);
    expect(doubleKeys(drawn)).toEqual([]);
    expect(brokenNumbers(drawn)).toEqual([]);
  });
});
