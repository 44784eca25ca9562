import type {Box} from '../core/scene/place-labels.ts';
import type {Canvas2d, Look} from './paint-look.ts';
import {applyTransform, lookOf, numberIn, referenceIn, setLine} from './paint-look.ts';
import {setType} from './paint-text.ts';
import {paintedBox} from './painted-box.ts';
import type {Shape} from './shape.ts';

/**
 * Paints shapes on a canvas, as a browser draws them as SVG: everything of which our own drawings are made. The canvas keeps
 * its state. Attributes count; style sheets, which drawings have none of, do not.
 */
export function paintShapes(context: Canvas2d, shapes: readonly Shape[]): void {
  new Painter(context, withIds(shapes)).paint(shapes, {});
}

const layers = new WeakMap<Canvas2d['canvas'], OffscreenCanvasRenderingContext2D>();

class Painter {
  readonly #context: Canvas2d;
  readonly #byId: ReadonlyMap<string, Shape>;

  constructor(context: Canvas2d, byId: ReadonlyMap<string, Shape>) {
    this.#context = context;
    this.#byId = byId;
  }

  paint(shapes: readonly Shape[], outer: Look): void {
    for (const shape of shapes) this.#element(shape, outer);
  }

  #element(shape: Shape, outer: Look): void {
    const {tag, attributes} = shape;
    if (tag === 'defs' || tag === 'clipPath' || tag === 'linearGradient' || tag === 'title') return;
    const opacity = Number(attributes['opacity'] ?? 1);
    if (opacity <= 0) return;
    this.#context.save();
    if (attributes['transform'] !== undefined) applyTransform(this.#context, String(attributes['transform']));
    this.#clip(shape);
    if (opacity < 1) this.#throughLayer(shape, outer, opacity);
    else this.#content(shape, outer);
    this.#context.restore();
  }

  #content(shape: Shape, outer: Look): void {
    const {tag, attributes, children = []} = shape;
    const look = lookOf(shape, outer);
    if (tag === 'g') this.paint(children, look);
    else if (tag === 'text') this.#text(shape, look, [0, 0]);
    else if (tag === 'use') {
      const used = this.#byId.get(String(attributes['href']).slice(1));
      this.#context.translate(Number(attributes['x'] ?? 0), Number(attributes['y'] ?? 0));
      if (used) this.#element(used, look);
    } else this.#outline(pathOf(shape), look);
  }

  // What lies on top of each other in a group is one thing to its opacity. The layer is no larger than the group: a film paints
  // many of them for every frame.
  #throughLayer(shape: Shape, outer: Look, opacity: number): void {
    const context = this.#context;
    const {a, b, c, d, e, f} = context.getTransform();
    const {left, top, right, bottom} = onCanvas(paintedBox(shape, outer), context);
    if (right <= left || bottom <= top) return;
    const layer = layerOf(context.canvas, right - left, bottom - top);
    layer.setTransform(a, b, c, d, e - left, f - top);
    new Painter(layer, this.#byId).#content(shape, outer);
    context.globalAlpha *= opacity;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(layer.canvas, left, top);
  }

  #clip({attributes}: Shape): void {
    const id = referenceIn(attributes['clip-path']?.toString());
    const clip = id === null ? undefined : this.#byId.get(id);
    if (!clip) return;
    const all = new Path2D();
    for (const child of clip.children ?? []) all.addPath(pathOf(child));
    this.#context.clip(all);
  }

  #outline(path: Path2D, look: Look): void {
    this.#inOrder(look, {
      fill: (context) => context.fill(path),
      stroke: (context) => context.stroke(path)
    });
  }

  // Each line of our texts says where it stands.
  #text({attributes, text, children = []}: Shape, look: Look, [left, top]: readonly [number, number]): void {
    const [x, y] = [Number(attributes['x'] ?? left), Number(attributes['y'] ?? top)];
    if (text !== undefined && text !== '') {
      setType(this.#context, look);
      this.#inOrder(look, {
        fill: (context) => context.fillText(text, x, y),
        stroke: (context) => context.strokeText(text, x, y)
      });
    }
    for (const child of children) this.#text(child, lookOf(child, look), [x, y]);
  }

  #inOrder(look: Look, draw: {fill: (context: Canvas2d) => void; stroke: (context: Canvas2d) => void}): void {
    const context = this.#context;
    const alpha = context.globalAlpha;
    const fill = () => {
      const paint = this.#paintOf(look['fill'] ?? '#000');
      if (paint === null) return;
      context.fillStyle = paint;
      context.globalAlpha = alpha * numberIn(look, 'fill-opacity', 1);
      draw.fill(context);
    };
    const stroke = () => {
      const paint = this.#paintOf(look['stroke'] ?? 'none');
      if (paint === null || numberIn(look, 'stroke-width', 1) <= 0) return;
      context.strokeStyle = paint;
      setLine(context, look);
      context.globalAlpha = alpha * numberIn(look, 'stroke-opacity', 1);
      draw.stroke(context);
    };
    if (look['paint-order']?.startsWith('stroke')) [stroke, fill].forEach((step) => step());
    else [fill, stroke].forEach((step) => step());
    context.globalAlpha = alpha;
  }

  #paintOf(paint: string): string | CanvasGradient | null {
    const id = referenceIn(paint);
    if (id === null) return paint === 'none' ? null : paint;
    const gradient = this.#byId.get(id);
    return gradient?.tag === 'linearGradient' ? this.#gradient(gradient) : null;
  }

  // In the units of the drawing, which is how all of ours are given.
  #gradient({attributes, children = []}: Shape): CanvasGradient {
    const at = (name: string) => Number(attributes[name] ?? 0);
    const gradient = this.#context.createLinearGradient(at('x1'), at('y1'), at('x2'), at('y2'));
    for (const {attributes: stop} of children) {
      const alpha = Math.round(Number(stop['stop-opacity'] ?? 1) * 255);
      gradient.addColorStop(Number(stop['offset']), `${stop['stop-color']}${alpha.toString(16).padStart(2, '0')}`);
    }
    return gradient;
  }
}

// The pixels of a canvas that a box of its drawing touches, smoothed edges included; all of them for none.
function onCanvas(box: Box | null, context: Canvas2d): Box {
  const {width, height} = context.canvas;
  if (!box) return {left: 0, top: 0, right: width, bottom: height};
  if (box.right < box.left) return {left: 0, top: 0, right: 0, bottom: 0};
  const {a, b, c, d, e, f} = context.getTransform();
  const corners = [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].map((y) => [a * x + c * y + e, b * x + d * y + f] as const)
  );
  const [x, y] = [corners.map((corner) => corner[0]), corners.map((corner) => corner[1])];
  return {
    ...{left: Math.max(0, Math.floor(Math.min(...x)) - 1), top: Math.max(0, Math.floor(Math.min(...y)) - 1)},
    ...{right: Math.min(width, Math.ceil(Math.max(...x)) + 1), bottom: Math.min(height, Math.ceil(Math.max(...y)) + 1)}
  };
}

// Empty, of a size in px. One for each canvas, however often it is painted on; groups inside of a group get that of the
// layer. Painted by the processor whatever the browser likes best, so that the same drawing is the same to the last bit.
function layerOf(canvas: Canvas2d['canvas'], width: number, height: number): OffscreenCanvasRenderingContext2D {
  const layer = layers.get(canvas) ?? new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true})!;
  // Setting the size empties it, also where it stays the same.
  Object.assign(layer.canvas, {width, height});
  layers.set(canvas, layer);
  return layer;
}

function withIds(shapes: readonly Shape[], found = new Map<string, Shape>()): ReadonlyMap<string, Shape> {
  for (const shape of shapes) {
    const {id} = shape.attributes;
    if (id !== undefined) found.set(String(id), shape);
    withIds(shape.children ?? [], found);
  }
  return found;
}

function pathOf({tag, attributes}: Shape): Path2D {
  const at = (name: string) => Number(attributes[name] ?? 0);
  if (tag === 'path') return new Path2D(String(attributes['d'] ?? ''));
  const path = new Path2D();
  if (tag === 'circle') path.arc(at('cx'), at('cy'), Math.max(0, at('r')), 0, 2 * Math.PI);
  else if (tag === 'line') {
    path.moveTo(at('x1'), at('y1'));
    path.lineTo(at('x2'), at('y2'));
  } else if (tag === 'rect') {
    // As in SVG a radius is at most half a side.
    const radius = Math.min(Number(attributes['rx'] ?? attributes['ry'] ?? 0), at('width') / 2, at('height') / 2);
    path.roundRect(at('x'), at('y'), at('width'), at('height'), radius);
  } else throw new TypeError(`cannot be painted: ${tag}`);
  return path;
}
