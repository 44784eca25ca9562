import {describe, expect, it} from 'vitest';
import type {Incident} from '../../../geo/index.ts';
import type {Box} from '../../../src/core/scene/place-labels.ts';
import {overlaps} from '../../../src/core/scene/place-labels.ts';
import {english} from '../../../src/core/words/words.ts';
import {edgeMarkers} from '../../../src/svg/edge-markers.ts';
import {standingMarks} from '../../../src/svg/standing-marks.ts';
import {incident} from '../core/records.ts';
import {sceneOf} from '../core/scene/scenes.ts';
import {doubleKeys, texts, view} from './shapes.ts';

const at = (id: string, country: string, lon: number, lat: number, name = id): Incident =>
  incident(id, {at: [lon, lat], where: {name, country, precision: 'settlement', radiusKm: null}});

function markers(records: readonly Incident[], given: Parameters<typeof view>[0] = {}, avoid: readonly Box[] = []) {
  const scene = sceneOf(records);
  return edgeMarkers(scene, view(given), {outside: standingMarks(scene, view(given)).outside, avoid});
}

describe('edgeMarkers', () => {
  it('name one place, one country or one part of the world, with the count', () => {
    const germany = [at('Gera', 'DE', 12, 50.9), at('Cologne', 'DE', 7, 50.9)];
    expect(texts(markers([at('NY', 'US', -74, 40.7, 'New York, NY')]).shapes)).toEqual(['New York, 1']);
    expect(texts(markers(germany).shapes)).toEqual(['Germany, 2']);
    expect(texts(markers([...germany, at('Vienna', 'AT', 16.4, 48.2)]).shapes)).toEqual(['Europe, 3']);
  });

  it('name parts of the world in the words of the view', () => {
    const map = {...english.map, regions: {...english.map.regions, europe: 'Europa'}};
    const records = [at('Gera', 'DE', 12, 50.9), at('Vienna', 'AT', 16.4, 48.2)];
    expect(texts(markers(records, {words: {...english, map}}).shapes)).toEqual(['Europa, 2']);
  });

  it('count every mark that is not in view exactly once', () => {
    const places: [string, number, number][] = [['DE', 10, 50], ['TR', 30, 40], ['US', -74, 40], ['PH', 121, 14], ['MZ', 35, -18]]; // prettier-ignore
    const records = places.flatMap(([country, lon, lat], i) =>
      Array.from({length: i + 1}, (_, n) => at(`${country}${n}`, country, lon + n, lat))
    );
    const said = texts(markers([...records, at('here', 'AF', 69, 34.4)]).shapes);
    expect(said.map((text) => Number(/\d+$/.exec(text)![0])).reduce((a, b) => a + b)).toBe(records.length);
  });

  it('stand at the side where the place lies and point there', () => {
    const box = (lon: number, lat: number) => markers([at('x', 'DE', lon, lat)]).boxes[0]!;
    expect(box(-20, 34.5).left).toBe(14);
    expect(box(140, 34.5).right).toBe(786);
    expect(box(69.2, 70).top).toBe(14);
    expect(box(69.2, -30).bottom).toBe(586);
  });

  it('keep apart', () => {
    const records = ['DE', 'TR', 'US', 'BR', 'MZ', 'AU'].map((country, i) => at(country, country, -20, 34 + i / 100));
    const {boxes, shapes} = markers(records);
    expect(doubleKeys(shapes)).toEqual([]);
    boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false));
  });

  it('have keys of their own, though two parts of the world hold a place of the same name', () => {
    const {shapes} = markers([at('1', 'DE', -20, 34, 'Tripoli'), at('2', 'AU', -20, 34.1, 'Tripoli')]);
    expect(texts(shapes)).toEqual(['Tripoli, 1', 'Tripoli, 1']);
    expect(doubleKeys(shapes)).toEqual([]);
  });

  it('keep clear of what stands at the edge, where it leaves them room', () => {
    const west = [at('x', 'DE', -20, 34.5)];
    const [free] = markers(west).boxes;
    const mark = {left: 0, right: 40, top: free!.top - 5, bottom: free!.bottom + 5};
    const [moved] = markers(west, {}, [mark]).boxes;
    expect(overlaps(moved!, mark)).toBe(false);
    expect(Math.abs(moved!.top - free!.top)).toBeLessThan(45);
    expect(markers(west, {}, [{left: 0, right: 400, top: 0, bottom: 600}]).boxes).toEqual([free]);
  });

  it('stand inside of what takes a whole edge, such as the attribution', () => {
    const attribution = {left: 0, right: 800, top: 570, bottom: 600};
    const [box] = markers([at('x', 'MZ', 69.2, -30)], {}, [attribution]).boxes;
    expect(overlaps(box!, attribution)).toBe(false);
    expect(box!.bottom).toBe(566);
  });

  it('find the side of what lies behind the globe', () => {
    const {boxes} = markers([at('x', 'US', -170, 34.5)], {project: () => null});
    expect(boxes[0]!.top).toBe(14);
  });
});
