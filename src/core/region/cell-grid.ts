/** Directed edges of rings, in flat arrays. */
export interface DirectedEdges {
  /** Longitude and latitude of the lower end, then of the upper end, for every edge; in degrees. */
  readonly ends: Float64Array;
  /** 1 where the ring runs up the edge with its inside to the left, else -1. */
  readonly directions: Int8Array;
}

/** Bands of latitude over the extent of edges, each cut into columns. */
export interface CellGrid {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly bandCount: number;
  readonly columnCount: number;
  readonly bandsPerDegree: number;
  readonly columnsPerDegree: number;
}

/**
 * Told of an edge within a band, and of the columns that it touches there, first and last included; `through` when it
 * runs through the whole band, else it ends there.
 */
export type VisitPassage = (edge: number, band: number, first: number, last: number, through: boolean) => void;

const MOST_BANDS = 512;
const MOST_COLUMNS = 256;

/** About the most passages and columns of all edges together, so that long edges do not fill the memory. */
const MOST_ENTRIES = 2 ** 19;

/** Passages are taken this much wider, in degrees, than rounding could move them. */
const MARGIN = 1e-7;

/** How far rounding moves the border of a band, in degrees, and ten times more. */
const LATITUDE_ROUNDING = 1e-12;

/** A grid as fine as its edges are many. */
export function cellGrid({ends, directions}: DirectedEdges): CellGrid {
  let [west, south, east, north, climb, run] = [Infinity, Infinity, -Infinity, -Infinity, 0, 0];
  for (let i = 0; i < ends.length; i += 4) {
    const [lon1, lat1, lon2, lat2] = [ends[i]!, ends[i + 1]!, ends[i + 2]!, ends[i + 3]!];
    west = Math.min(west, lon1, lon2);
    east = Math.max(east, lon1, lon2);
    south = Math.min(south, lat1);
    north = Math.max(north, lat2);
    climb += lat2 - lat1;
    run += Math.abs(lon2 - lon1);
  }
  const [width, height] = [Math.max(east - west, MARGIN), Math.max(north - south, MARGIN)];
  const [bands, columns] = [Math.min(MOST_BANDS, directions.length), Math.min(MOST_COLUMNS, directions.length)];
  const share = Math.min(1, MOST_ENTRIES / ((bands * climb) / height + (columns * run) / width));
  const bandCount = Math.max(1, Math.floor(bands * share));
  const columnCount = Math.max(1, Math.floor(columns * share));
  const [bandsPerDegree, columnsPerDegree] = [bandCount / height, columnCount / width];
  return {west, south, east, north, bandCount, columnCount, bandsPerDegree, columnsPerDegree};
}

/** The band of a latitude; of the nearest one that has a band. */
export function bandAt({south, bandCount, bandsPerDegree}: CellGrid, lat: number): number {
  return Math.min(bandCount - 1, Math.max(0, Math.floor((lat - south) * bandsPerDegree)));
}

/** The column of a longitude; of the nearest one that has a column. */
export function columnAt({west, columnCount, columnsPerDegree}: CellGrid, lon: number): number {
  return Math.min(columnCount - 1, Math.max(0, Math.floor((lon - west) * columnsPerDegree)));
}

/** Visits every edge in every band that it touches. */
export function eachPassage(grid: CellGrid, {ends}: DirectedEdges, visit: VisitPassage): void {
  for (let edge = 0; 4 * edge < ends.length; edge++) {
    const [lon1, lat1, lon2, lat2] = [ends[4 * edge]!, ends[4 * edge + 1]!, ends[4 * edge + 2]!, ends[4 * edge + 3]!];
    const [lowest, highest] = [bandAt(grid, lat1), bandAt(grid, lat2)];
    const slope = (lon2 - lon1) / (lat2 - lat1);
    const start = lon1 + (grid.south - lat1) * slope;
    // The flatter an edge, the more rounding moves the place where it leaves a band.
    const margin = highest > lowest ? MARGIN + Math.abs(slope) * LATITUDE_ROUNDING : MARGIN;
    let from = lon1;
    for (let band = lowest; band <= highest; band++) {
      // Where the edge leaves the band at its top.
      const to = band === highest ? lon2 : start + ((band + 1) / grid.bandsPerDegree) * slope;
      const first = columnAt(grid, Math.min(from, to) - margin);
      const last = columnAt(grid, Math.max(from, to) + margin);
      visit(edge, band, first, last, band > lowest && band < highest);
      from = to;
    }
  }
}
