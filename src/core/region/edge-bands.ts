/**
 * Edges sorted into bands of equal height, so that a question about one latitude looks at few of them. Flat arrays,
 * built once and never changed.
 */
export interface EdgeBands {
  /** Longitude and latitude of the lower end, then of the upper end, for every edge; in degrees. */
  readonly edges: Float64Array;
  /** Latitudes of the lowest and highest end, in degrees. */
  readonly south: number;
  readonly north: number;
  readonly bandsPerDegree: number;
  /** Where the edges of each band begin in `members`, and after the last band where they end. */
  readonly starts: Uint32Array;
  /** Numbers of the edges that touch each band, ascending within it. */
  readonly members: Uint32Array;
}

const MOST_BANDS = 8192;

/** Long edges stand in many bands; there are only as many bands as keep the copies below this many for each edge. */
const COPIES_PER_EDGE = 4;

/** Lower stacks of edges, in degrees, are not cut. */
const LEAST_HEIGHT = 1e-9;

/** Sorts edges, four numbers each with the lower end first, into bands. */
export function bandEdges(edges: Float64Array): EdgeBands {
  const count = edges.length / 4;
  const [south, north, climb] = heights(edges);
  const height = north - south;
  const flat = !(height > LEAST_HEIGHT);
  const most = flat ? 1 : Math.min(count, MOST_BANDS, Math.floor((COPIES_PER_EDGE * count * height) / climb));
  const bandCount = Math.max(1, most);
  const bandsPerDegree = flat ? 0 : bandCount / height;
  const starts = new Uint32Array(bandCount + 1);
  const bandOf = (lat: number) => Math.min(bandCount - 1, Math.floor((lat - south) * bandsPerDegree));

  // how many edges touch each band
  for (let edge = 0; edge < count; edge++) {
    const last = bandOf(edges[4 * edge + 3]!);
    for (let band = bandOf(edges[4 * edge + 1]!); band <= last; band++) starts[band + 1]!++;
  }
  for (let band = 0; band < bandCount; band++) starts[band + 1]! += starts[band]!;

  // put each into its bands
  const members = new Uint32Array(starts[bandCount]!);
  const next = starts.slice();
  for (let edge = 0; edge < count; edge++) {
    const last = bandOf(edges[4 * edge + 3]!);
    for (let band = bandOf(edges[4 * edge + 1]!); band <= last; band++) members[next[band]!++] = edge;
  }
  return {edges, south, north, bandsPerDegree, starts, members};
}

/** The band of a latitude; of the nearest latitude that has one. */
export function bandAt({south, bandsPerDegree, starts}: EdgeBands, lat: number): number {
  return Math.max(0, Math.min(starts.length - 2, Math.floor((lat - south) * bandsPerDegree)));
}

/** Calls `visit` once for every edge of the bands between two latitudes, until it returns true; whether it did. */
export function someEdge(bands: EdgeBands, south: number, north: number, visit: (edge: number) => boolean): boolean {
  const {edges, starts, members} = bands;
  if (north < bands.south || south > bands.north) return false;
  const first = bandAt(bands, south);
  const last = bandAt(bands, north);
  for (let band = first; band <= last; band++) {
    for (let i = starts[band]!; i < starts[band + 1]!; i++) {
      const edge = members[i]!;
      const low = edges[4 * edge + 1]!;
      if (low > north || edges[4 * edge + 3]! < south) continue;
      // An edge that began further down was met there.
      if (band > first && bandAt(bands, low) < band) continue;
      if (visit(edge)) return true;
    }
  }
  return false;
}

function heights(edges: Float64Array): readonly [south: number, north: number, climb: number] {
  let [south, north, climb] = [Infinity, -Infinity, 0];
  for (let i = 0; i < edges.length; i += 4) {
    const [low, high] = [edges[i + 1]!, edges[i + 3]!];
    if (low < south) south = low;
    if (high > north) north = high;
    climb += high - low;
  }
  return [south, north, climb];
}
