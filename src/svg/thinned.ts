import type {GeoStream} from 'd3-geo';

/**
 * Drops points of projected lines that lie closer than `least` px to the last one kept; ends are kept. For lines so wide
 * that nobody sees the difference, and that cost their drawing by the point.
 */
export function thinned(stream: GeoStream, least: number): GeoStream {
  let kept: readonly [x: number, y: number] | null = null;
  let dropped: readonly [x: number, y: number] | null = null;
  return {
    point(x, y) {
      if (kept && Math.hypot(x - kept[0], y - kept[1]) < least) {
        dropped = [x, y];
        return;
      }
      [kept, dropped] = [[x, y], null];
      stream.point(x, y);
    },
    lineStart() {
      [kept, dropped] = [null, null];
      stream.lineStart();
    },
    lineEnd() {
      if (dropped) stream.point(...dropped);
      stream.lineEnd();
    },
    polygonStart: () => stream.polygonStart(),
    polygonEnd: () => stream.polygonEnd(),
    sphere: () => stream.sphere?.()
  };
}
