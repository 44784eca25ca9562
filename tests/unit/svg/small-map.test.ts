import {describe, expect, it} from 'vitest';
import {fan} from '../../../src/core/scene/fan.ts';
import {flowRows} from '../../../src/core/flow/flow-store.ts';
import {smallMap} from '../../../src/svg/small-map.ts';
import {svgMap} from '../../../src/svg/map.ts';
import {flow, incident} from '../core/records.ts';
import {PLAYBACK, sceneOf} from '../core/scene/scenes.ts';
import {brokenNumbers, doubleKeys, only, texts, view} from './shapes.ts';

describe('smallMap', () => {
  it('draws flows and marks as the large map does, and no words', () => {
    const scene = sceneOf([incident('a')], {flows: flowRows([flow('f', {edtf: '2024-02'})])});
    const {shapes, inView} = smallMap(scene, view());
    const large = svgMap(scene, view(), {shapes: [], topology: null});
    expect(only(shapes, 'marks').children).toEqual(only(large, 'marks').children);
    expect(only(shapes, 'flows').children).toHaveLength(only(large, 'flows').children!.length);
    expect(texts(shapes)).toEqual([]);
    expect(texts(large)).not.toEqual([]);
    expect(inView).toBe(1);
    expect(doubleKeys(shapes)).toEqual([]);
    expect(brokenNumbers(shapes)).toEqual([]);
  });

  it('counts what stands in a stack, and leaves out what lies outside the view', () => {
    const records = Array.from({length: 15}, (_, i) => incident(`r${i}`, {edtf: `2024-01-${String(i + 10)}`}));
    const scene = sceneOf([...records, incident('far', {at: [-100, 40]})]);
    const stacked = fan(scene.store, scene.bits, {extent: PLAYBACK.timeWindow, zoom: 5, markScale: 1});
    const {shapes, inView} = smallMap({...scene, fan: stacked}, view());
    expect(inView).toBe(15);
    expect(only(shapes, 'marks').children).toHaveLength(1);
  });
});
