import type {Shape} from './shape.ts';

/** A canvas that shapes are painted on, on the page or off it. */
export type Canvas2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The attributes that an element hands down to those inside it, as text (https://www.w3.org/TR/SVG2/propidx.html). */
export type Look = Readonly<Record<string, string>>;

const INHERITED = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'paint-order', 'text-anchor', 'direction', 'dominant-baseline'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing']
]);

/** What an element looks like inside of others; its own attributes go before theirs. */
export function lookOf({attributes}: Shape, outer: Look): Look {
  const own = Object.entries(attributes).filter(([name]) => INHERITED.has(name));
  return own.length === 0
    ? outer
    : {...outer, ...Object.fromEntries(own.map(([name, value]) => [name, String(value)]))};
}

/** A number of a look; the initial value of the attribute when it is not said. */
export function numberIn(look: Look, name: string, initial: number): number {
  return name in look ? Number.parseFloat(look[name]!) : initial;
}

/** The id that `url(#id)` names; null for another paint. */
export function referenceIn(paint: string | undefined): string | null {
  return paint?.match(/^url\(#([^)]+)\)$/)?.[1] ?? null;
}

/** Moves, turns and scales a canvas as a `transform` attribute says, of `translate`, `rotate` and `scale`. */
export function applyTransform(context: Canvas2d, transform: string): void {
  for (const [, name, list] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c] = list!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === 'translate') context.translate(a, b ?? 0);
    else if (name === 'scale') context.scale(a, b ?? a);
    else if (name === 'rotate') {
      context.translate(b ?? 0, c ?? 0);
      context.rotate((a * Math.PI) / 180);
      context.translate(-(b ?? 0), -(c ?? 0));
    } else throw new TypeError(`unknown transform: ${name}`);
  }
}

/** Sets everything of a canvas that a line is drawn with, but its paint. */
export function setLine(context: Canvas2d, look: Look): void {
  context.lineWidth = numberIn(look, 'stroke-width', 1);
  context.lineCap = (look['stroke-linecap'] ?? 'butt') as CanvasLineCap;
  context.lineJoin = (look['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
  context.miterLimit = 4;
  const dashes = look['stroke-dasharray'] ?? 'none';
  context.setLineDash(
    dashes === 'none'
      ? []
      : dashes
          .trim()
          .split(/[\s,]+/)
          .map(Number)
  );
  context.lineDashOffset = numberIn(look, 'stroke-dashoffset', 0);
}
