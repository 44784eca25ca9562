import {describe, expect, it} from 'vitest';
import {leaders} from '../../../src/svg/leaders.ts';
import {standingMarks} from '../../../src/svg/standing-marks.ts';
import {incident} from '../core/records.ts';
import {sceneOf} from '../core/scene/scenes.ts';
import {flat, only, view} from './shapes.ts';

const scene = sceneOf([incident('a', {kind: 'plot'}), incident('b', {kind: 'arrest'})]);
const draw = (offsets: readonly number[], fanned: readonly number[]) => {
  const fan = {offsets: Float32Array.from(offsets), fanned, stacks: []};
  return leaders({...scene, fan}, view(), standingMarks({...scene, fan}, view()).inView);
};

describe('leaders', () => {
  it('run from one dot at the true point to the edge of each mark', () => {
    const shapes = draw([30, 0, 0, 30], [0, 1]);
    const lines = String(only(shapes, 'line').attributes.d).split('M').slice(1);
    expect(lines).toHaveLength(2);
    expect(flat(shapes).filter(({tag}) => tag === 'circle')).toHaveLength(1);
    const [x0, x1] = lines[0]!.split('L').map((point) => Number(point.split(',')[0])) as [number, number];
    expect(x1 - x0).toBeCloseTo(30 - 6 * 1.33 - 1.5, 0);
  });

  it('keep their dot from one camera to the next', () => {
    const fan = {offsets: Float32Array.of(30, 0, 0, 30), fanned: [0, 1], stacks: []};
    const dots = [5, 5.3].map((zoom) => {
      const seen = view({camera: {center: [68, 35], zoom, bearing: 0, pitch: 0}});
      const shapes = leaders({...scene, fan}, seen, standingMarks({...scene, fan}, seen).inView);
      return flat(shapes).find(({tag}) => tag === 'circle')!;
    });
    expect(dots[1]!.key).toBe(dots[0]!.key);
    expect(dots[1]!.attributes.cx).not.toBe(dots[0]!.attributes.cx);
  });

  it('are none where nothing is set off', () => {
    expect(draw([0, 0, 0, 0], [])).toEqual([]);
  });
});
