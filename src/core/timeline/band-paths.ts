import type {Kind, Status, TimeExtent} from '../../../geo/index.ts';
import type {Band} from './bands.ts';

/** A band in its lane, counted from the top. */
type PlacedBand = Band & {readonly lane: number};

/** Where bands stand: px of the first lane's top, height of a lane, and the half-open window (ms, UTC) beyond which they fade. */
export interface BandLayout {
  readonly top: number;
  readonly pitch: number;
  readonly timeWindow: TimeExtent;
}

/** All bands that look the same, as paths; empty where there is nothing to draw. */
export interface BandPaths {
  readonly kind: Kind;
  readonly status: Status;
  readonly faded: boolean;
  /** Pills, for a line 1 px wide that stays inside them. */
  readonly pills: string;
  /** The first halves of pills that are disputed. */
  readonly halves: string;
  /** Lines: through what is denied or dismissed, and in place of pills where a lane is too low for one. */
  readonly lines: string;
}

/** The bands as one set of paths for every look, so that drawing thousands costs no more elements than drawing ten. */
export function bandPaths(bands: readonly PlacedBand[], layout: BandLayout): readonly BandPaths[] {
  const groups = new Map<string, PlacedBand[]>();
  for (const band of bands) {
    const look = `${band.kind} ${band.status} ${isOutside(band.extent, layout)}`;
    const group = groups.get(look);
    if (group) group.push(band);
    else groups.set(look, [band]);
  }
  return [...groups.values()].map((group) => {
    const {kind, status, extent} = group[0]!;
    const [isPill, isStruck] = [layout.pitch > 3, status === 'denied' || status === 'dismissed'];
    const paths = (make: (band: PlacedBand, layout: BandLayout) => string) =>
      group.map((band) => make(band, layout)).join('');
    return {
      ...{kind, status, faded: isOutside(extent, layout)},
      pills: isPill ? paths(pill) : '',
      halves: isPill && status === 'disputed' ? paths(half) : '',
      lines: isPill ? (isStruck ? paths(strike) : '') : paths(line)
    };
  });
}

function isOutside([start, end]: TimeExtent, {timeWindow: [from, to]}: BandLayout): boolean {
  return end <= from || start >= to;
}

// The middle of the outline, half a px inside of the lane.
function pill({x0, x1, lane}: PlacedBand, {top, pitch}: BandLayout): string {
  const r = Math.min((pitch - 2) / 2, (x1 - x0 - 1) / 2);
  const across = x1 - x0 - 1 - 2 * r;
  return `M${x0 + 0.5 + r} ${top + lane * pitch + 0.5}h${across}a${r} ${r} 0 0 1 0 ${pitch - 2}h${-across}a${r} ${r} 0 0 1 0 ${2 - pitch}z`;
}

function half({x0, x1, lane}: PlacedBand, {top, pitch}: BandLayout): string {
  const r = Math.min((pitch - 2) / 2, (x1 - x0 - 1) / 2);
  const across = (x1 - x0 - 1) / 2 - r;
  return `M${x0 + 0.5 + r} ${top + lane * pitch + 0.5}h${across}v${pitch - 2}h${-across}a${r} ${r} 0 0 1 0 ${2 - pitch}z`;
}

function strike({x0, x1, lane}: PlacedBand, {top, pitch}: BandLayout): string {
  return `M${x0 - 2} ${top + lane * pitch - 0.5 + pitch / 2}H${x1 + 1}`;
}

function line({x0, x1, lane}: PlacedBand, {top, pitch}: BandLayout): string {
  return `M${x0} ${top + lane * pitch + 1.5}H${x1 - 1}`;
}
