import {describe, expect, it} from 'vitest';
import type {Projector} from '../../../../src/core/camera/camera.ts';
import {hit} from '../../../../src/core/scene/hit.ts';
import type {Mark} from '../../../../src/core/scene/marks.ts';
import {marks} from '../../../../src/core/scene/marks.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {incident} from '../records.ts';
import {sceneOf} from './scenes.ts';

const MARK = marks(sceneOf([incident('a')]), 4)[0]!;
const mark = (id: string, given: Partial<Mark> = {}): Mark =>
  deepFreeze({...MARK, id, position: [100, 50], radius: 6, ...given});
const plain: Projector = ([x, y]) => [x, y];
const found = (list: readonly Mark[], at: readonly [number, number]) => hit(list, plain, at)?.id ?? null;

describe('hit', () => {
  it('takes a mark up to six pixels from its edge', () => {
    expect(found([mark('a')], [112, 50])).toBe('a');
    expect(found([mark('a')], [112.1, 50])).toBeNull();
  });

  it('looks where the mark stands and not where its place is', () => {
    const fanned = mark('a', {offset: [0, 40]});
    expect(found([fanned], [100, 90])).toBe('a');
    expect(found([fanned], [100, 50])).toBeNull();
  });

  it('prefers points to areas, smaller marks to larger ones, and nearer to farther', () => {
    const area = mark('area', {placement: 'area', radius: 5});
    const large = mark('large', {radius: 30});
    const near = mark('near', {position: [103, 50]});
    expect(found([area, large], [100, 50])).toBe('large');
    expect(found([large, mark('small')], [100, 50])).toBe('small');
    expect(found([mark('far'), near], [103, 50])).toBe('near');
  });

  it('finds nothing behind the globe', () => {
    expect(hit([mark('a')], () => null, [100, 50])).toBeNull();
  });
});
