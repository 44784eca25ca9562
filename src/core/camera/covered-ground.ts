import type {Bounds} from './camera.ts';
import {wrapLongitude} from './camera.ts';

/** Bounds that come and go, on a grid of one degree; how many there are costs nothing when all of them are asked for. */
export class CoveredGround {
  readonly #lons = new Uint32Array(360);
  readonly #lats = new Uint32Array(180);
  #bounds: Bounds | null = null;
  #stale = false;

  add(bounds: Bounds): void {
    this.#change(bounds, 1);
  }

  /** Takes bounds away that were added before. */
  remove(bounds: Bounds): void {
    this.#change(bounds, -1);
  }

  /**
   * The narrowest bounds, in whole degrees, that hold all that has been added and not been removed; null when nothing has.
   * They are the same whatever the order.
   */
  get bounds(): Bounds | null {
    if (this.#stale) this.#bounds = this.#measure();
    this.#stale = false;
    return this.#bounds;
  }

  #change([west, south, east, north]: Bounds, by: 1 | -1): void {
    const first = Math.floor(wrapLongitude(west)) + 180;
    const last = lastCell(first - 180, wrapLongitude(west) + (east < west ? east + 360 - west : east - west)) + 180;
    for (let cell = first; cell <= Math.min(last, first + 359); cell++) this.#lons[cell % 360]! += by;
    const low = Math.min(Math.floor(south), 89);
    for (let lat = low; lat <= lastCell(low, north); lat++) this.#lats[lat + 90]! += by;
    this.#stale = true;
  }

  // What is left of all longitudes when the widest gap is taken out. Twice around, because a gap may lie across the seam.
  #measure(): Bounds | null {
    let [gap, west, empty] = [0, 0, 0];
    for (let cell = 0; cell < 720; cell++) {
      empty = this.#lons[cell % 360] ? 0 : empty + 1;
      if (empty > gap) [gap, west] = [empty, cell + 1];
    }
    if (gap >= 360) return null;
    const start = (west % 360) - 180;
    const end = start + 360 - gap;
    const covered = (count: number) => count > 0;
    return [
      start,
      this.#lats.findIndex(covered) - 90,
      end > 180 ? end - 360 : end,
      this.#lats.findLastIndex(covered) - 89
    ];
  }
}

// The cell that holds the end of a range; an end on a border belongs to the cell before it.
function lastCell(first: number, end: number): number {
  return Math.max(first, Math.ceil(end) - 1);
}
