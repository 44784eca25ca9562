import type {PlayScale} from '../time/play-scale.ts';
import type {TimeScale} from './time-scale.ts';

/** Px of the band at the fastest. */
const LEAST = 1;

/**
 * The band that shows how slowly play goes through the window, as a path over the axis: for each px how long it takes, one px
 * higher for each doubling, so that a stretch that runs eight times as slow as the fastest one is three px higher.
 * @param bottom px from the top of the plot
 * @param highest most px of the band
 */
export function paceBand(
  play: PlayScale,
  scale: TimeScale,
  {bottom, highest}: {bottom: number; highest: number}
): string {
  const [start, end] = play.timeWindow.map((instant) =>
    Math.min(Math.max(Math.round(scale.x(instant)), 0), scale.width)
  );
  const times = Array.from({length: end! - start!}, (_, i) => {
    const [from, to] = [scale.instant(start! + i), scale.instant(start! + i + 1)];
    return play.toPlay(to) - play.toPlay(from);
  });
  // The ends of the window may lie within their px, which then take hardly any time.
  const fastest = Math.min(...times.slice(1, -1), Infinity);
  let path = '';
  times.forEach((ms, i) => {
    const height = Math.round(2 * Math.min(highest, LEAST + Math.max(0, Math.log2(ms / fastest)))) / 2;
    path += `M${start! + i} ${bottom}v${-height}h1v${height}z`;
  });
  return path;
}
