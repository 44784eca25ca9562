import {expect, it} from 'vitest';
import {filmBitrate, filmBytes} from '../../../../src/core/film/film-format.ts';
import {filmManifest} from '../../../../src/core/film/film-manifest.ts';
import {secondsLeft} from '../../../../src/core/film/time-left.ts';

const SIZE = {width: 1280, height: 720};

it('asks for more bits for a larger film, and for more frames, but less than in proportion', () => {
  const rate = (fps: number) => filmBitrate('mp4', SIZE, fps);
  expect(rate(30)).toBe(Math.round(1280 * 720 * 30 * 0.11));
  expect(rate(60)).toBeGreaterThan(rate(30));
  expect(rate(60)).toBeLessThan(2 * rate(30));
  expect(filmBytes('mp4', SIZE, {fps: 30, frames: 300})).toBe(Math.round((rate(30) * 10) / 8));
});

it('expects a GIF to grow with every frame', () => {
  const bytes = (frames: number) => filmBytes('gif', SIZE, {fps: 10, frames});
  expect(bytes(20)).toBeGreaterThan(bytes(10));
  expect(bytes(20) - bytes(10)).toBe(bytes(30) - bytes(20));
});

it('knows how long the rest takes once a part of it is done', () => {
  expect(secondsLeft({done: 0, total: 10, elapsedMs: 50})).toBeNull();
  expect(secondsLeft({done: 5, total: 20, elapsedMs: 2000})).toBe(6);
  expect(secondsLeft({done: 20, total: 20, elapsedMs: 2000})).toBe(0);
});

it('says in its manifest what a film was made of', () => {
  const file = filmManifest({
    ...{title: 'T', file: 'a.mp4', format: 'mp4', codec: 'avc1.640028', bytes: 5, fps: 30, frames: 60, ...SIZE},
    ...{framesSha256: 'ab', view: 'v=1', story: null, address: null, data: 'khorasan', dataSha256: null},
    ...{program: '1.0.0', made: '2026-01-02T03:04:05.000Z'}
  });
  expect(JSON.parse(file)).toMatchObject({kind: 'dateline-film', version: 1, frames: 60, width: 1280, view: 'v=1'});
  expect(file.endsWith('}\n')).toBe(true);
});
