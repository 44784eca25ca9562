import {describe, expect, it} from 'vitest';
import {paintedBox} from '../../../src/svg/painted-box.ts';
import type {Shape} from '../../../src/svg/shape.ts';

function shape(tag: Shape['tag'], attributes: Shape['attributes'], children?: readonly Shape[]): Shape {
  return {tag, key: tag, attributes, ...(children && {children})};
}

const line = shape('path', {d: 'M10,20L30,-5.5 40,20Z', stroke: '#000', 'stroke-width': 3});

describe('paintedBox', () => {
  it('holds paths, circles, rectangles and lines with the corners of their strokes', () => {
    expect(paintedBox(line, {})).toEqual({left: 4, top: -11.5, right: 46, bottom: 26});
    expect(paintedBox(shape('circle', {cx: 5, cy: 6, r: 4, fill: '#000'}), {})).toEqual({
      ...{left: 1, top: 2, right: 9, bottom: 10}
    });
    expect(paintedBox(shape('rect', {width: 8, height: 2}), {})).toEqual({left: 0, top: 0, right: 8, bottom: 2});
  });

  it('holds all children of a group, whose stroke they have, and nothing of what is only referred to', () => {
    const gradient = shape('linearGradient', {id: 'a', x1: -900});
    const group = shape('g', {stroke: '#000', 'stroke-width': 1}, [
      gradient,
      shape('path', {d: 'M0,0L10,10'}),
      shape('line', {x1: 50, y1: 60, x2: 40, y2: 80})
    ]);
    expect(paintedBox(group, {})).toEqual({left: -2, top: -2, right: 52, bottom: 82});
  });

  it('is of no size for a group without children', () => {
    const {left, right} = paintedBox(shape('g', {}), {})!;
    expect(left).toBeGreaterThan(right);
  });

  it('says nothing of words, of what is moved or used, and of paths with steps or arcs', () => {
    const path = (d: string) => shape('path', {d});
    const others = [
      ...[shape('text', {x: 1, y: 2}), shape('use', {href: '#a'}), path('M0,0h5'), path('M0,0A1,1 0 1 1 2,2')],
      shape('circle', {r: 3, transform: 'translate(9 9)'})
    ];
    for (const other of others) expect(paintedBox(shape('g', {}, [line, other]), {})).toBeNull();
  });
});
