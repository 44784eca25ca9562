import {describe, expect, it} from 'vitest';
import {KINDS, STATUSES} from '../../../geo/index.ts';
import {decay} from '../../../src/core/scale/decay.ts';
import {markShape} from '../../../src/svg/mark.ts';
import type {MarkLook} from '../../../src/svg/mark-look.ts';
import {brokenNumbers, doubleKeys, keyed, look, only, palette} from './shapes.ts';

const draw = (given: Partial<MarkLook> = {}, cased = true) => [
  markShape(look(given), palette, {key: 'mark', x: 100.004, y: 50, cased})
];
const EVERY = KINDS.flatMap((kind) =>
  STATUSES.flatMap((status) =>
    (['point', 'area'] as const).flatMap((placement) =>
      (['known', 'unknown', 'none'] as const).map((figure) => ({kind, status, placement, figure}))
    )
  )
);

describe('markShape', () => {
  it('stands at its place, with a casing unless none is wanted', () => {
    expect(draw()[0]!.attributes).toEqual({transform: 'translate(100 50)'});
    expect(only(draw(), 'casing').attributes).toMatchObject({stroke: palette.halo, 'stroke-width': 4.5});
    expect(keyed(draw({}, false), 'casing')).toEqual([]);
  });

  it('draws every combination differently, with unique keys and finite numbers', () => {
    const drawn = EVERY.map((given) => draw(given));
    expect(drawn.flatMap(doubleKeys)).toEqual([]);
    expect(drawn.flatMap(brokenNumbers)).toEqual([]);
    const points = KINDS.flatMap((kind) => STATUSES.map((status) => JSON.stringify(draw({kind, status}))));
    expect(new Set(points).size).toBe(KINDS.length * STATUSES.length);
    const areas = KINDS.flatMap((kind) =>
      STATUSES.map((status) => JSON.stringify(draw({kind, status, placement: 'area'})))
    );
    expect(new Set(areas).size).toBe(KINDS.length * STATUSES.length);
  });

  it('colors by kind', () => {
    for (const kind of KINDS) expect(only(draw({kind}), 'line').attributes.stroke).toBe(palette[kind]);
  });

  it('fills what is reported with about half of what is confirmed', () => {
    const opacity = {fill: 0.78, line: 1};
    expect(only(draw({opacity}), 'fill').attributes['fill-opacity']).toBe(0.78);
    expect(only(draw({opacity, status: 'reported'}), 'fill').attributes['fill-opacity']).toBe(0.42);
  });

  it('leaves what is alleged empty and dashes its line', () => {
    expect(keyed(draw({status: 'alleged'}), 'fill')).toEqual([]);
    expect(only(draw({status: 'alleged'}), 'line').attributes).toHaveProperty('stroke-dasharray');
    expect(only(draw(), 'line').attributes).not.toHaveProperty('stroke-dasharray');
  });

  it('crosses out what is denied or dismissed, and only that', () => {
    const crossed = STATUSES.filter((status) => keyed(draw({status}), 'crossing').length > 0);
    expect(crossed).toEqual(['denied', 'dismissed']);
  });

  it('gives a confirmed plot a solid core and leaves a reported one empty', () => {
    expect(keyed(draw({kind: 'plot', radius: 6}), 'fill')).toHaveLength(1);
    expect(keyed(draw({kind: 'plot', radius: 6, status: 'reported'}), 'fill')).toEqual([]);
  });

  it('drains the fill and keeps the line as time goes by', () => {
    const fills = [0, 0.35, 0.7, 1].map((age) => only(draw({opacity: decay(age)}), 'fill').attributes['fill-opacity']);
    expect(fills).toEqual([0.86, 0.5, 0.26, 0.1]);
    expect(only(draw({opacity: decay(1)}), 'line').attributes['stroke-opacity']).toBe(0.6);
  });

  it('hatches an unknown figure and gives none killed a ring with a dot', () => {
    expect(only(draw({figure: 'unknown'}), 'fill').attributes).toMatchObject({fill: 'none', stroke: palette.attack});
    expect(only(draw({figure: 'none', radius: 4}), 'fill')).toMatchObject({tag: 'circle', attributes: {r: 1.25}});
  });

  it('is fainter and hollow where only a vague date allows it', () => {
    expect(draw({sure: false})[0]!.attributes.opacity).toBe(0.55);
    expect(only(draw({sure: false}), 'fill').attributes['fill-opacity']).toBe(0.26);
  });

  it('draws areas without a sharp line', () => {
    const area = draw({placement: 'area', radius: 20});
    expect(keyed(area, 'line')).toEqual([]);
    expect(only(area, 'ring-0').attributes['stroke-width']).toBeGreaterThan(
      only(area, 'ring-8').attributes['stroke-width'] as number
    );
  });

  it('sends out a ring while it arrives', () => {
    expect(keyed(draw(), 'arrival')).toEqual([]);
    expect(only(draw({arrival: 0}), 'arrival').attributes.r).toBe(16);
  });
});
