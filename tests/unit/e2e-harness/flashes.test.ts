import {PNG} from 'pngjs';
import {expect, test} from 'vitest';
import type {Blocks} from '../../e2e/harness/flashes.ts';
import {blocksOf, flashes} from '../../e2e/harness/flashes.ts';

type Color = readonly [r: number, g: number, b: number];
const GROUND: Color = [221, 229, 233];
const DARK: Color = [12, 16, 21];
const RED: Color = [230, 0, 0];

/** A picture of one color, in px. */
function plain([r, g, b]: Color, width: number, height: number): PNG {
  const png = new PNG({width, height});
  for (let at = 0; at < png.data.length; at += 4) png.data.set([r, g, b, 255], at);
  return png;
}

/** A screen of 1024 x 768 px with a square of a color in its upper left, so many blocks of 16 px wide, on a ground. */
function screen(ground: Color, square: Color, side: number): Blocks {
  const [columns, rows] = [64, 48];
  const [outside, inside] = [ground, square].map((color) => blocksOf(plain(color, 16, 16)).light);
  const light = new Float32Array(columns * rows * 3);
  for (let block = 0; block < columns * rows; block++)
    light.set(block % columns < side && block / columns < side ? inside! : outside!, block * 3);
  return {columns, rows, light};
}

/** Two pictures by turns, each for so many frames. */
function turns(a: Blocks, b: Blocks, frames: number, length: number): readonly Blocks[] {
  return Array.from({length}, (_, index) => (Math.floor(index / frames) % 2 === 0 ? a : b));
}

const calm = screen(GROUND, GROUND, 0);
const flash = screen(GROUND, DARK, 12);

test('blocks are the mean of linear light, and what does not fill one is left out', () => {
  const png = plain([255, 255, 255], 40, 20);
  for (let y = 0; y < 20; y++) for (let x = 0; x < 8; x++) png.data.set([0, 0, 0, 255], (y * 40 + x) * 4);
  expect(blocksOf(png)).toEqual({columns: 2, rows: 1, light: Float32Array.of(0.5, 0.5, 0.5, 1, 1, 1)});
  expect(blocksOf(png, 0.5)).toMatchObject({columns: 5, rows: 2});
});

test('a picture that stands still does not flash', () => {
  expect(
    flashes(
      Array.from({length: 40}, () => flash),
      20
    )
  ).toEqual({general: 0, red: 0});
});

test('a square that goes on and off five times a second changes ten times', () => {
  expect(flashes(turns(calm, flash, 2, 60), 20).general).toBe(10);
});

test('a square that goes on and off once a second changes twice', () => {
  expect(flashes(turns(calm, flash, 10, 80), 20).general).toBe(2);
});

test('a square of less than a quarter of 341 x 256 px does not count', () => {
  expect(flashes(turns(calm, screen(GROUND, DARK, 8), 2, 60), 20).general).toBe(0);
});

test('small squares close to each other count together', () => {
  const checks = (color: Color): Blocks => {
    const {columns, rows, light} = screen(DARK, color, 16);
    const thinned = light.map((value, i) =>
      (Math.floor(i / 3) + Math.floor(i / 3 / columns)) % 4 === 0 ? light[0]! : value
    );
    return {columns, rows, light: thinned};
  };
  expect(flashes(turns(checks(DARK), checks(GROUND), 2, 60), 20).general).toBe(10);
});

test('changes of less than a tenth of white, or among what is bright, do not count', () => {
  const gray = (value: number) => screen([value, value, value], [value, value, value], 0);
  // Relative luminance 0.216 and 0.262; 0.855 and 1.
  expect(flashes(turns(gray(128), gray(140), 2, 60), 20).general).toBe(0);
  expect(flashes(turns(gray(238), gray(255), 2, 60), 20).general).toBe(0);
  expect(flashes(turns(gray(128), gray(155), 2, 60), 20).general).toBe(10);
});

test('a slow fade from dark to bright is one change, however many pictures it takes', () => {
  const fade = Array.from({length: 20}, (_, i) => screen([i * 10, i * 10, i * 10], DARK, 0));
  expect(flashes(fade, 20).general).toBe(1);
});

test('a red that comes and goes is a red flash, though it is as bright as its ground', () => {
  // Both have a relative luminance of 0.17.
  const gray: Color = [115, 115, 115];
  const found = flashes(turns(screen(gray, gray, 0), screen(gray, RED, 12), 2, 60), 20);
  expect(found).toEqual({general: 0, red: 10});
});

test('a blue that comes and goes is no red flash', () => {
  const blue: Color = [0, 74, 200];
  expect(flashes(turns(calm, screen(GROUND, blue, 12), 2, 60), 20).red).toBe(0);
});
