import {describe, expect, it} from 'vitest';
import {annotatedPart, standingMarks} from '../../../src/svg/standing-marks.ts';
import {incident} from '../core/records.ts';
import {sceneOf} from '../core/scene/scenes.ts';
import {view} from './shapes.ts';

describe('standingMarks', () => {
  it('puts a mark where the map has its place, moved by its offset, and tells what lies outside', () => {
    const records = [incident('here', {at: [69.2, 34.5]}), incident('there', {at: [-74, 40.7]})];
    const scene = sceneOf(records);
    const offsets = new Float32Array(4);
    offsets[scene.store.rowOf('here') * 2] = 12;
    const {inView, outside} = standingMarks({...scene, fan: {offsets, fanned: [], stacks: []}}, view());
    expect(inView.map(({mark}) => mark.id)).toEqual(['here']);
    expect(inView[0]!.x).toBeCloseTo(412);
    expect(inView[0]!.y).toBeCloseTo(300);
    expect(inView[0]!.origin[0]).toBeCloseTo(400);
    expect(outside.map(({id}) => id)).toEqual(['there']);
  });

  it('counts a place without a point on the screen as outside', () => {
    const {inView, outside} = standingMarks(sceneOf([incident('a')]), view({project: () => null}));
    expect([inView.length, outside.length]).toEqual([0, 1]);
  });
});

describe('annotatedPart', () => {
  const records = Array.from({length: 30}, (_, i) =>
    incident(`r${i}`, {edtf: `2024-01-${String(i + 1).padStart(2, '0')}`})
  );

  it('is the scene itself while that is small', () => {
    const scene = sceneOf(records);
    expect(annotatedPart(scene, 30)).toBe(scene);
  });

  it('keeps the newest rows and the selected one', () => {
    const scene = sceneOf(records, {selected: 'r3', hovered: 'gone'});
    const {bits} = annotatedPart(scene, 5);
    const kept = scene.store.ids.filter((_, row) => bits[row]);
    expect(kept).toEqual(['r3', 'r25', 'r26', 'r27', 'r28', 'r29']);
  });

  it('keeps what was found, unless that is as much as would be cut', () => {
    const kept = (found: ReadonlySet<string>, limit: number) => {
      const scene = sceneOf(records, {found});
      const {bits} = annotatedPart(scene, limit);
      return scene.store.ids.filter((_, row) => bits[row]);
    };
    expect(kept(new Set(['r1', 'r7', 'gone']), 3)).toEqual(['r1', 'r7', 'r27', 'r28', 'r29']);
    expect(kept(new Set(['r1', 'r7', 'gone']), 2)).toEqual(['r28', 'r29']);
  });

  it('does not bring back a selected row that the filters hide', () => {
    const whole = sceneOf(records, {selected: 'r3'});
    const bits = whole.bits.slice();
    bits[whole.store.rowOf('r3')] = 0;
    const part = annotatedPart({...whole, bits}, 5);
    expect(part.bits[whole.store.rowOf('r3')]).toBe(0);
  });
});
