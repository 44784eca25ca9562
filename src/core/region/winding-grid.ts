import type {CellGrid, DirectedEdges} from './cell-grid.ts';
import {bandAt, cellGrid, columnAt, eachPassage} from './cell-grid.ts';

/** What is known of a whole cell: outside, inside, or that its edges must be looked at. */
const OUTSIDE = 0;
const INSIDE = 1;
const MIXED = 2;

/** The most cells that are looked at for one box. */
const MOST_CELLS = 1024;

interface Lists {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

interface WindingGrid extends CellGrid, DirectedEdges {
  /** Edges that run through a cell's band and touch the cell. */
  readonly passing: Lists;
  /** Edges that end in a band. */
  readonly ending: Lists;
  /** Winding number that the edges which run through a cell's band further east give to it. */
  readonly winding: Int32Array;
}

/** Rings made ready for many questions; all in degrees, longitudes within [-180, 180]. */
export interface RingsIndex {
  /** Whether a position lies within the rings, edges included. */
  holds(lon: number, lat: number): boolean;
  /**
   * Whether all of a box lies within the rings or outside of them; null when an edge may be near, or the box is too
   * large to look.
   */
  settled(west: number, south: number, east: number, north: number): boolean | null;
}

/**
 * Indexes rings. They count by their winding number
 * (https://en.wikipedia.org/wiki/Point_in_polygon#Winding_number_algorithm), so what several hold is held.
 *
 * Most cells are touched by no edge and answer at once. In the others a ray to the east meets three sorts of edges:
 * those that run through the whole band further east, which are counted beforehand; those that run through the band and
 * touch the cell; and those that end in the band.
 */
export function windingGrid(edges: DirectedEdges): RingsIndex {
  const plain = cellGrid(edges);
  const {columnCount, bandCount} = plain;
  const passing = lists(bandCount * columnCount, (add) =>
    eachPassage(plain, edges, (edge, band, first, last, through) => {
      if (through) for (let column = first; column <= last; column++) add(band * columnCount + column, edge);
    })
  );
  const ending = lists(bandCount, (add) =>
    eachPassage(plain, edges, (edge, band, _first, _last, through) => {
      if (!through) add(band, edge);
    })
  );
  const grid: WindingGrid = {...plain, ...edges, passing, ending, winding: windings(plain, edges)};
  const cells = settledCells(grid);
  return {
    holds(lon, lat) {
      // What is not a number lies nowhere.
      if (!(lat >= grid.south && lat <= grid.north && lon >= grid.west && lon <= grid.east)) return false;
      const band = bandAt(grid, lat);
      const cell = band * columnCount + columnAt(grid, lon);
      return cells[cell] === MIXED ? holds(grid, band, cell, lon, lat) : cells[cell] === INSIDE;
    },
    settled(west, south, east, north) {
      if (north < grid.south || south > grid.north || east < grid.west || west > grid.east) return false;
      const [lowest, highest] = [bandAt(grid, south), bandAt(grid, north)];
      const [first, last] = [columnAt(grid, west), columnAt(grid, east)];
      if ((highest - lowest + 1) * (last - first + 1) > MOST_CELLS) return null;
      const answer = cells[lowest * columnCount + first]!;
      for (let band = lowest; band <= highest; band++)
        for (let cell = band * columnCount + first; cell <= band * columnCount + last; cell++)
          if (cells[cell] !== answer) return null;
      return answer === MIXED ? null : answer === INSIDE;
    }
  };
}

function holds(grid: WindingGrid, band: number, cell: number, lon: number, lat: number): boolean {
  const {ends, directions, passing, ending} = grid;
  let turns = grid.winding[cell]!;
  for (let i = passing.starts[cell]!; i < passing.starts[cell + 1]!; i++) {
    const edge = passing.members[i]!;
    const side = sideOf(ends, edge, lon, lat);
    if (side === 0) return true;
    if (side > 0) turns += directions[edge]!;
  }
  for (let i = ending.starts[band]!; i < ending.starts[band + 1]!; i++) {
    const edge = ending.members[i]!;
    if (lat < ends[4 * edge + 1]! || lat > ends[4 * edge + 3]!) continue;
    const [lon1, lon2] = [ends[4 * edge]!, ends[4 * edge + 2]!];
    if (lon1 < lon && lon2 < lon) continue;
    const side = sideOf(ends, edge, lon, lat);
    if (side === 0 && (lon1 <= lon || lon2 <= lon)) return true;
    // The upper end belongs to the next edge.
    if (side > 0 && lat < ends[4 * edge + 3]!) turns += directions[edge]!;
  }
  return turns !== 0;
}

// Positive to the west of an edge, 0 on its line.
function sideOf(ends: Float64Array, edge: number, lon: number, lat: number): number {
  const [lon1, lat1] = [ends[4 * edge]!, ends[4 * edge + 1]!];
  return (ends[4 * edge + 2]! - lon1) * (lat - lat1) - (lon - lon1) * (ends[4 * edge + 3]! - lat1);
}

// Answers the cells that no edge touches. Neighbors in a band with no edge between them have the same answer.
function settledCells(grid: WindingGrid): Uint8Array {
  const {bandCount, columnCount} = grid;
  const cells = new Uint8Array(bandCount * columnCount);
  eachPassage(grid, grid, (_edge, band, first, last) => {
    cells.fill(MIXED, band * columnCount + first, band * columnCount + last + 1);
  });
  for (let band = 0; band < bandCount; band++) {
    const lat = grid.south + (band + 0.5) / grid.bandsPerDegree;
    let known = MIXED;
    for (let column = 0; column < columnCount; column++) {
      const cell = band * columnCount + column;
      if (cells[cell] !== MIXED && known === MIXED) {
        const lon = grid.west + (column + 0.5) / grid.columnsPerDegree;
        known = holds(grid, band, cell, lon, lat) ? INSIDE : OUTSIDE;
      } else if (cells[cell] === MIXED) known = MIXED;
      cells[cell] = known;
    }
  }
  return cells;
}

function windings(grid: CellGrid, edges: DirectedEdges): Int32Array {
  const {columnCount, bandCount} = grid;
  const winding = new Int32Array(bandCount * columnCount);
  eachPassage(grid, edges, (edge, band, first, _last, through) => {
    if (through && first > 0) winding[band * columnCount + first - 1]! += edges.directions[edge]!;
  });
  // What counts for a cell counts for all further west.
  for (let band = 0; band < bandCount; band++)
    for (let column = columnCount - 1; column > 0; column--)
      winding[band * columnCount + column - 1]! += winding[band * columnCount + column]!;
  return winding;
}

// What a walk adds, as one list of members per place.
function lists(count: number, walk: (add: (at: number, member: number) => void) => void): Lists {
  const starts = new Uint32Array(count + 1);
  walk((at) => void starts[at + 1]!++);
  for (let at = 0; at < count; at++) starts[at + 1]! += starts[at]!;
  const members = new Uint32Array(starts[count]!);
  const next = starts.slice();
  walk((at, member) => void (members[next[at]!++] = member));
  return {starts, members};
}
