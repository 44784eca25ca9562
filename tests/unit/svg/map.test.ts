import {describe, expect, it} from 'vitest';
import {fan} from '../../../src/core/scene/fan.ts';
import {svgMap} from '../../../src/svg/map.ts';
import {worldShapes} from '../../../src/svg/world.ts';
import {incident} from '../core/records.ts';
import {PLAYBACK, sceneOf} from '../core/scene/scenes.ts';
import {brokenNumbers, doubleKeys, only, texts, view} from './shapes.ts';
import {world} from './worlds.ts';

const shapes = worldShapes(world, {...view(), projection: 'mercator', worldview: 'un'});
const draw = (scene: Parameters<typeof svgMap>[0]) => svgMap(scene, view(), {shapes, topology: world});

describe('svgMap', () => {
  it('draws ground, flows, place names, marks and annotations in this order', () => {
    const drawn = draw(sceneOf([incident('a')]));
    expect(drawn.map(({key}) => key)).toEqual(['ground', 'flows', 'places', 'marks', 'annotations']);
    expect(doubleKeys(drawn)).toEqual([]);
    expect(brokenNumbers(drawn)).toEqual([]);
  });

  it('gives up a place name for the label of a record', () => {
    expect(texts(draw(sceneOf([])))).toContain('Kabul');
    const labeled = texts([only(draw(sceneOf([incident('a')])), 'places')]);
    expect(labeled).not.toContain('Kabul');
  });

  it('draws one mark for a stack, and the selected one of it', () => {
    const records = Array.from({length: 15}, (_, i) => incident(`r${i}`, {edtf: `2024-01-${String(i + 10)}`}));
    const scene = sceneOf(records, {selected: 'r3'});
    const stacked = fan(scene.store, scene.bits, {extent: PLAYBACK.timeWindow, zoom: 5, markScale: 1});
    const drawn = only(draw({...scene, fan: stacked}), 'marks').children!.map(({key}) => key);
    expect(drawn).toEqual(['r3', 'r14']);
  });

  it('stands without a ground', () => {
    const drawn = svgMap(sceneOf([incident('a')]), view(), {shapes: [], topology: null});
    expect(only(drawn, 'places').children).toEqual([]);
    expect(only(drawn, 'marks').children).toHaveLength(1);
  });
});
