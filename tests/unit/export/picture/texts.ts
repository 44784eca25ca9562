import type {Box} from '../../../../src/core/scene/place-labels.ts';
import type {Shape} from '../../../../src/svg/shape.ts';
import {textWidth} from '../../../../src/svg/text-width.ts';

/** A line of a picture, the box that it takes in px, and the size of its letters. */
export interface SetLine {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const number = (value: unknown, otherwise = 0) => Number(value ?? otherwise);

/** All lines of text of shapes that are moved and scaled but not turned; those below a key that is to be left are not looked at. */
export function setLines(shapes: readonly Shape[], leave: string, frame: Frame = {x: 0, y: 0, scale: 1}): SetLine[] {
  return shapes.flatMap((shape) => {
    if (shape.key === leave) return [];
    if (shape.tag === 'text') return linesOf(shape, frame);
    return setLines(shape.children ?? [], leave, moved(shape, frame));
  });
}

function moved({attributes}: Shape, {x, y, scale}: Frame): Frame {
  const transform = String(attributes.transform ?? '');
  const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(transform) ?? [];
  const [, by = '1'] = /scale\((\S+)\)/.exec(transform) ?? [];
  return {x: x + Number(dx) * scale, y: y + Number(dy) * scale, scale: scale * Number(by)};
}

function linesOf({attributes, children = []}: Shape, {x, y, scale}: Frame): SetLine[] {
  return children.map(({attributes: line, text = ''}) => {
    const [size, weight] = [number(line['font-size']), number(line['font-weight'], 400)];
    const width = textWidth(text.replaceAll('\u2009', ' '), {size, weight});
    const toRight = (attributes['text-anchor'] === 'start') !== (attributes.direction === 'rtl');
    const left = number(line.x) - (toRight ? 0 : width);
    const [baseline, high] = [number(line.y), size * 0.78];
    return {
      text,
      size: size * scale,
      box: {
        ...{left: x + left * scale, right: x + (left + width) * scale},
        ...{top: y + (baseline - high) * scale, bottom: y + (baseline + size * 0.24) * scale}
      }
    };
  });
}
