import {describe, expect, it} from 'vitest';
import type {Incident} from '../../../geo/index.ts';
import {overlaps} from '../../../src/core/scene/place-labels.ts';
import {edgeMarkers} from '../../../src/svg/edge-markers.ts';
import {standingMarks} from '../../../src/svg/standing-marks.ts';
import {incident} from '../core/records.ts';
import {sceneOf} from '../core/scene/scenes.ts';
import {doubleKeys, texts, view} from './shapes.ts';

const at = (id: string, country: string, lon: number, lat: number, name = id): Incident =>
  incident(id, {at: [lon, lat], where: {name, country, precision: 'settlement', radiusKm: null}});

function markers(records: readonly Incident[], given: Parameters<typeof view>[0] = {}) {
  const scene = sceneOf(records);
  return edgeMarkers(scene, view(given), standingMarks(scene, view(given)).outside);
}

describe('edgeMarkers', () => {
  it('name one place, one country or one part of the world, with the count', () => {
    const germany = [at('Gera', 'DE', 12, 50.9), at('Cologne', 'DE', 7, 50.9)];
    expect(texts(markers([at('NY', 'US', -74, 40.7, 'New York, NY')]).shapes)).toEqual(['New York, 1']);
    expect(texts(markers(germany).shapes)).toEqual(['Germany, 2']);
    expect(texts(markers([...germany, at('Vienna', 'AT', 16.4, 48.2)]).shapes)).toEqual(['Europe, 3']);
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

  it('find the side of what lies behind the globe', () => {
    const {boxes} = markers([at('x', 'US', -170, 34.5)], {project: () => null});
    expect(boxes[0]!.top).toBe(14);
  });
});
