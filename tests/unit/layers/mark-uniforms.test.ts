import {WebMercatorViewport} from '@deck.gl/core';
import {describe, expect, it} from 'vitest';
import type {Position} from '../../../geo/index.ts';
import {mercator, metersPerPixel} from '../../../src/core/camera/camera.ts';
import {eventStore} from '../../../src/core/store/event-store.ts';
import {tokens} from '../../../src/core/theme/tokens.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {highAndLow, OPEN_END_DAYS} from '../../../src/layers/mark-columns.ts';
import {marksModule, markUniforms, viewUniforms} from '../../../src/layers/mark-uniforms.ts';
import {incident} from '../core/records.ts';
import {sceneOf} from './stores.ts';

const ORIGIN = Date.UTC(1990, 0, 1);
const MARCH = [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)] as const;
const store = eventStore([incident('a')]);

describe('markUniforms', () => {
  it('gives the extent in days and splits the playhead into a day and the time of that day', () => {
    const playhead = Date.UTC(2024, 2, 22) + DAY_MS / 4;
    const uniforms = markUniforms(sceneOf(store, MARCH, {playhead}), tokens.dark, ORIGIN);
    expect(uniforms.extentStart * DAY_MS + ORIGIN).toBe(MARCH[0]);
    expect(uniforms.extentEnd * DAY_MS + ORIGIN).toBe(MARCH[1]);
    expect(uniforms.playheadDay * DAY_MS + ORIGIN).toBe(Date.UTC(2024, 2, 22));
    expect(uniforms.playheadTime).toBe(0.25);
  });

  it('keeps whole days exact in 32 bits', () => {
    const {extentStart, extentEnd, playheadDay} = markUniforms(sceneOf(store, MARCH), tokens.dark, ORIGIN);
    expect([extentStart, extentEnd, playheadDay].map(Math.fround)).toEqual([extentStart, extentEnd, playheadDay]);
  });

  it('lets nothing drain without a trail and nothing arrive without an arrival', () => {
    expect(markUniforms(sceneOf(store, MARCH), tokens.dark, ORIGIN)).toMatchObject({trailPerDay: 0, arrivalDays: 0});
    const moving = sceneOf(store, MARCH, {trail: 10 * DAY_MS, arrival: DAY_MS / 2});
    expect(markUniforms(moving, tokens.dark, ORIGIN)).toMatchObject({trailPerDay: 0.1, arrivalDays: 0.5});
  });

  it('keeps an open extent finite', () => {
    const {extentStart, extentEnd} = markUniforms(
      sceneOf(store, [-Infinity, Infinity], {playhead: 0}),
      tokens.dark,
      ORIGIN
    );
    expect([extentStart, extentEnd]).toEqual([-OPEN_END_DAYS, OPEN_END_DAYS]);
  });

  it('takes the colors of the theme', () => {
    const uniforms = markUniforms(sceneOf(store, MARCH), {...tokens.dark, attack: '#FF0033'}, ORIGIN);
    expect(uniforms.attack).toEqual([1, 0, 0.2, 1]);
  });
});

describe('marksModule', () => {
  it('declares in both shaders the members that its types list, in that order', () => {
    for (const block of [marksModule.vs, marksModule.fs]) {
      const members = [...block.matchAll(/^ {2}(?:float|vec4) (\w+);$/gm)].map(([, name]) => name);
      expect(members).toEqual(Object.keys(marksModule.uniformTypes));
    }
  });
});

describe('viewUniforms', () => {
  const size = {width: 1280, height: 720};
  const place: Position = [37.390312, 55.825812];

  /** The px of the screen that the shader computes for a place, in 32 bits as there. */
  function onScreen(viewport: WebMercatorViewport, position: Position): readonly [x: number, y: number] {
    const {middle, middleOnScreen, eastOnScreen, southOnScreen} = viewUniforms(viewport);
    const at = highAndLow(mercator(position));
    const apart = (high: 0 | 1, low: 2 | 3) =>
      Math.fround(Math.fround(at[high] - middle[high]) + Math.fround(Math.fround(at[low]) - Math.fround(middle[low])));
    const [east, south] = [apart(0, 2), apart(1, 3)];
    const clip = (i: 0 | 1 | 3) => middleOnScreen[i] + eastOnScreen[i] * east + southOnScreen[i] * south;
    return [((clip(0) / clip(3) + 1) / 2) * size.width, ((1 - clip(1) / clip(3)) / 2) * size.height];
  }

  it.each([
    {zoom: 2, longitude: 50, latitude: 40, bearing: 0, pitch: 0},
    {zoom: 5, longitude: 37, latitude: 55, bearing: 30, pitch: 40},
    {zoom: 12, longitude: 37.4, latitude: 55.8, bearing: 0, pitch: 0},
    {zoom: 20, longitude: 37.39031, latitude: 55.82581, bearing: 0, pitch: 0}
  ])('place a mark where the library would, to a fiftieth of a px, at zoom $zoom', (camera) => {
    const viewport = new WebMercatorViewport({...size, ...camera});
    const [x, y] = onScreen(viewport, place);
    const [wantedX, wantedY] = viewport.project([...place]);
    expect(Math.abs(x - wantedX!)).toBeLessThan(0.02);
    expect(Math.abs(y - wantedY!)).toBeLessThan(0.02);
  });

  it('tell how many pixels a kilometer covers on the equator', () => {
    const {pixelsPerKilometer} = viewUniforms(new WebMercatorViewport({...size, longitude: 0, latitude: 0, zoom: 6}));
    expect(pixelsPerKilometer * metersPerPixel(0, 6)).toBeCloseTo(1000, 9);
  });
});
