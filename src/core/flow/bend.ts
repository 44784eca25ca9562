import type {Position} from '../../../geo/index.ts';

type Ends = readonly [from: Position, to: Position] | null;

/** Bend of the shortest and of the longest flow, as a share of the chord. */
const MIN_BEND = 0.1;
const MAX_BEND = 0.2;

/** Chord in degrees from which a flow bends most. */
const LONG_CHORD = 60;

/** Factors for flows between the same two places, so that each gets a curve of its own on both sides of the chord. */
const LANES = [1, -1, 2.2, -2.2, 3.4, -3.4];

/**
 * Sideways reach of every flow's curve as a share of its chord; longer flows bend more (Jenny et al. 2018,
 * https://doi.org/10.1080/15230406.2016.1262280). Both directions between two places bend to their own left,
 * which keeps them apart; further flows the same way take wider lanes. 0 where there is no arrow.
 */
export function flowBends(flows: readonly Ends[]): readonly number[] {
  const seen = new Map<string, number>();
  return flows.map((ends) => {
    if (!ends) return 0;
    const key = ends.map(([lon, lat]) => `${Math.round(lon)},${Math.round(lat)}`).join('>');
    const lane = seen.get(key) ?? 0;
    seen.set(key, lane + 1);
    return chordBend(ends) * LANES[lane % LANES.length]!;
  });
}

function chordBend([[lon0, lat0], [lon1, lat1]]: NonNullable<Ends>): number {
  const chord = Math.hypot(lon1 - lon0, lat1 - lat0);
  return MIN_BEND + (MAX_BEND - MIN_BEND) * Math.min(1, chord / LONG_CHORD);
}
