import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Camera} from '../../../../src/core/camera/camera.ts';
import {MAX_ZOOM, mercator, TILE_SIZE} from '../../../../src/core/camera/camera.ts';
import {flight} from '../../../../src/core/camera/flight.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

const SIZE = Object.freeze({width: 1000, height: 640});
const MOSCOW: Camera = deepFreeze({center: [37.6, 55.8], zoom: 6, bearing: 0, pitch: 0});

// Equal centers and equal zooms are seldom drawn by chance, so they have a share of their own.
const center = fc.tuple(fc.double({min: -180, max: 179.99, noNaN: true}), fc.double({min: -80, max: 80, noNaN: true}));
const zoom = fc.double({min: 0, max: MAX_ZOOM, noNaN: true});
const camera = (at: fc.Arbitrary<readonly [number, number]>, depth: fc.Arbitrary<number>): fc.Arbitrary<Camera> =>
  fc.record({
    center: at,
    zoom: depth,
    bearing: fc.double({min: -180, max: 179.9, noNaN: true}),
    pitch: fc.double({min: 0, max: 60, noNaN: true})
  });
const pairs = fc
  .tuple(camera(center, zoom), camera(center, zoom), fc.constantFrom('other', 'same center', 'near', 'same zoom'))
  .map(([a, b, kind]): [Camera, Camera] => {
    if (kind === 'same center') return [a, {...b, center: a.center}];
    if (kind === 'near') return [a, {...b, center: [a.center[0], a.center[1] + 1e-5]}];
    if (kind === 'same zoom') return [a, {...b, zoom: a.zoom}];
    return [a, b];
  })
  .map((pair) => deepFreeze(pair));

// How far apart two cameras look on the screen: px between their centers at the wider zoom, and steps of zoom.
function apart(a: Camera, b: Camera): {px: number; zooms: number; turn: number} {
  const [[ax, ay], [bx, by]] = [mercator(a.center), mercator(b.center)];
  const dx = Math.abs(ax - bx);
  const scale = 2 ** Math.min(a.zoom, b.zoom);
  const turn = Math.abs(a.bearing - b.bearing);
  return {
    px: Math.hypot(Math.min(dx, TILE_SIZE - dx), ay - by) * scale,
    zooms: Math.abs(a.zoom - b.zoom),
    turn: Math.min(turn, 360 - turn)
  };
}

describe('flight', () => {
  it('begins exactly at the one camera and ends exactly at the other', () => {
    check(
      fc.property(pairs, ([from, to]) => {
        const {at} = flight(from, to, SIZE);
        expect([at(0), at(1), at(-1), at(2)]).toEqual([from, to, from, to]);
      })
    );
  });

  it('never jumps and is never without a number', () => {
    check(
      fc.property(pairs, ([from, to]) => {
        const {at} = flight(from, to, SIZE);
        const cameras = Array.from({length: 1001}, (_, index) => at(index / 1000));
        const steps = cameras.slice(1).map((each, index) => apart(cameras[index]!, each));
        expect(
          cameras.flatMap((each) => [...each.center, each.zoom, each.bearing, each.pitch]).every(Number.isFinite)
        ).toBe(true);
        expect(Math.max(...steps.map(({px}) => px))).toBeLessThan(30);
        expect(Math.max(...steps.map(({zooms}) => zooms))).toBeLessThan(0.06);
        expect(Math.max(...steps.map(({turn}) => turn))).toBeLessThan(0.3);
      }),
      300
    );
  });

  it('takes between 900 and 1,600 ms when anything moves', () => {
    check(
      fc.property(pairs, ([from, to]) => {
        const {durationMs} = flight(from, to, SIZE);
        expect(durationMs).toBeGreaterThanOrEqual(900);
        expect(durationMs).toBeLessThanOrEqual(1600);
      })
    );
  });

  it('takes no time when nothing moves, though the longitude be written otherwise', () => {
    expect(flight(MOSCOW, {...MOSCOW}, SIZE).durationMs).toBe(0);
    const fiji: Camera = {...MOSCOW, center: [-180, -18]};
    expect(flight(fiji, {...fiji, center: [180, -18]}, SIZE).durationMs).toBe(0);
  });

  it('takes longer for a longer way', () => {
    const [kyiv, manila] = [{...MOSCOW, center: [30.5, 50.4]} as Camera, {...MOSCOW, center: [121, 14.6]} as Camera];
    expect(flight(MOSCOW, kyiv, SIZE).durationMs).toBeLessThan(flight(MOSCOW, manila, SIZE).durationMs);
  });

  it('rises on a long way between two deep views, and comes down again', () => {
    const {at} = flight(MOSCOW, {...MOSCOW, center: [121, 14.6]}, SIZE);
    expect(at(0.5).zoom).toBeLessThan(4);
    expect(at(0.25).zoom).toBeGreaterThan(at(0.5).zoom);
    expect(at(0.75).zoom).toBeGreaterThan(at(0.5).zoom);
  });

  it('crosses the antimeridian where that way is the shorter one', () => {
    const [east, west] = [{...MOSCOW, center: [170, -18]} as Camera, {...MOSCOW, center: [-170, -18]} as Camera];
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const [lon] = flight(east, west, SIZE).at(share).center;
      expect(Math.abs(lon)).toBeGreaterThan(169.9);
      expect(lon).toBeGreaterThanOrEqual(-180);
      expect(lon).toBeLessThan(180);
    }
  });

  it('turns the short way through south', () => {
    const turned = flight({...MOSCOW, bearing: 170}, {...MOSCOW, bearing: -170}, SIZE);
    expect(Math.abs(turned.at(0.5).bearing)).toBeCloseTo(180, 9);
    expect(turned.at(0.25).bearing).toBeGreaterThan(170);
  });

  it('sets out and arrives slowly', () => {
    const {at} = flight(MOSCOW, {...MOSCOW, pitch: 40}, SIZE);
    expect(at(0.1).pitch).toBeLessThan(2);
    expect(at(0.5).pitch).toBeCloseTo(20, 9);
    expect(at(0.9).pitch).toBeGreaterThan(38);
  });

  it('flies over a map that has no size yet', () => {
    expect(flight(MOSCOW, {...MOSCOW, zoom: 2}, {width: 0, height: 0}).at(0.5).zoom).toBeCloseTo(4, 9);
  });
});
