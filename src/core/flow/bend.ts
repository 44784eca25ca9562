import type {Position} from '../../../geo/index.ts';

type Ends = readonly [from: Position, to: Position] | null;

/** Bend of the shortest and of the longest flow, as a share of the chord. */
const MIN_BEND = 0.1;
const MAX_BEND = 0.2;

/** Chord in degrees from which a flow bends most. */
const LONG_CHORD = 60;

/** Factors for flows between the same two places, so that each gets a curve of its own on both sides of the chord. */
const LANES = [1, -1, 2.2, -2.2, 3.4, -3.4];

/** How much more a flow bends that passes outside of another one to the same place. */
const OUTER = 1.7;

/** Angle in degrees below which two flows that come to one place would run into one another. */
const NARROW_ANGLE = 30;

/**
 * Sideways reach of every flow's curve as a share of its chord; longer flows bend more (Jenny et al. 2018,
 * https://doi.org/10.1080/15230406.2016.1262280). Both directions between two places bend to their own left,
 * which keeps them apart; further flows the same way take wider lanes. Flows that come to one place from nearly the same
 * direction bend away from one another. 0 where there is no arrow.
 */
export function flowBends(flows: readonly Ends[]): readonly number[] {
  const arriving = new Map<string, NonNullable<Ends>[]>();
  for (const ends of flows) {
    if (!ends) continue;
    const there = arriving.get(placeKey(ends[1]));
    if (there) there.push(ends);
    else arriving.set(placeKey(ends[1]), [ends]);
  }
  const seen = new Map<string, number>();
  return flows.map((ends) => {
    if (!ends) return 0;
    const key = ends.map(placeKey).join('>');
    const lane = seen.get(key) ?? 0;
    seen.set(key, lane + 1);
    return chordBend(ends) * LANES[lane % LANES.length]! * outside(ends, arriving.get(placeKey(ends[1]))!);
  });
}

function placeKey([lon, lat]: Position): string {
  return `${Math.round(lon)},${Math.round(lat)}`;
}

// 1 for the left of the way; to the right, and wider, where the only neighbors among those that arrive there lie to the left.
function outside([from, to]: NonNullable<Ends>, arriving: readonly NonNullable<Ends>[]): number {
  const turns = arriving
    .filter(([start]) => placeKey(start) !== placeKey(from))
    .map(([start]) => turn([to, from], [to, start]))
    .filter((angle) => Math.abs(angle) < NARROW_ANGLE);
  // Seen from where both end, what lies clockwise of a flow is on the left of its way.
  return turns.length > 0 && turns.every((angle) => angle < 0) ? -OUTER : 1;
}

// Angle in degrees from one chord to another, counterclockwise.
function turn(a: NonNullable<Ends>, b: NonNullable<Ends>): number {
  const degrees = direction(b) - direction(a);
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function direction([[lon0, lat0], [lon1, lat1]]: NonNullable<Ends>): number {
  return (Math.atan2(lat1 - lat0, lon1 - lon0) * 180) / Math.PI;
}

function chordBend([[lon0, lat0], [lon1, lat1]]: NonNullable<Ends>): number {
  const chord = Math.hypot(lon1 - lon0, lat1 - lat0);
  return MIN_BEND + (MAX_BEND - MIN_BEND) * Math.min(1, chord / LONG_CHORD);
}
