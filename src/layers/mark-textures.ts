import type {Device, Texture} from '@luma.gl/core';
import type {Fan} from '../core/scene/fan.ts';
import type {EventStore} from '../core/store/event-store.ts';
import type {MarkColumns} from './mark-columns.ts';
import {markColumns, markOf} from './mark-columns.ts';

/** Marks in one row of the textures: every device with WebGL2 has textures of this width. */
export const MARKS_PER_ROW = 2048;

/** The textures by their names in the shader, and the components of a mark in each. */
export const MARK_TEXTURES = {
  places: {format: 'rgba32float', size: 4},
  times: {format: 'rgba32float', size: 4},
  sizes: {format: 'rg32float', size: 2},
  looks: {format: 'rgba8uint', size: 4},
  masks: {format: 'r8uint', size: 1},
  offsets: {format: 'rg32float', size: 2}
} as const;

type Textures = Readonly<Record<keyof typeof MARK_TEXTURES, Texture>>;

/**
 * The columns of one store on the graphics processor, as textures in which the vertex shader looks up the mark whose
 * corner it places. They are written once; later only the mask is written when the filter changes, and the offsets when
 * the fan does.
 */
export class MarkTextures {
  readonly store: EventStore;
  readonly columns: MarkColumns;
  readonly bindings: Textures;
  #bits: Uint8Array | null = null;
  /** What the texture of masks holds, in the order of the marks. */
  #mask: Uint8Array;
  #hidden: ReadonlySet<number> = new Set();
  #fan: Fan | null = null;

  /** Throws when a device cannot hold so many marks: 4 million on the least able, 33 million on most. */
  constructor(device: Device, store: EventStore) {
    const columns = markColumns(store);
    const height = Math.max(1, Math.ceil(columns.rows.length / MARKS_PER_ROW));
    const create = ({format}: {format: (typeof MARK_TEXTURES)[keyof Textures]['format']}) =>
      device.createTexture({
        ...{format, width: MARKS_PER_ROW, height, sampler: {minFilter: 'nearest', magFilter: 'nearest'}}
      });
    this.store = store;
    this.columns = columns;
    this.#mask = new Uint8Array(columns.rows.length);
    this.bindings = {
      places: create(MARK_TEXTURES.places),
      times: create(MARK_TEXTURES.times),
      sizes: create(MARK_TEXTURES.sizes),
      looks: create(MARK_TEXTURES.looks),
      masks: create(MARK_TEXTURES.masks),
      offsets: create(MARK_TEXTURES.offsets)
    };
    for (const name of ['places', 'times', 'sizes', 'looks'] as const) this.#write(name, columns[name]);
    this.#write('offsets', new Float32Array(columns.rows.length * 2));
  }

  /** Takes over which rows pass the filters; the same array twice costs nothing. */
  setMask(bits: Uint8Array): void {
    if (bits === this.#bits) return;
    this.#bits = bits;
    this.#mask = Uint8Array.from(this.columns.rows, (row) => bits[row]!);
    this.#write('masks', this.#mask);
    this.#hidden = new Set();
  }

  /**
   * Takes over which rows of the mask are not drawn all the same. Writes those that were not hidden before, or are no more, at
   * once for each row of the texture: a story that flies changes hundreds with every picture.
   */
  setHidden(rows: readonly number[]): void {
    const before = this.#hidden;
    if (rows.length === 0 && before.size === 0) return;
    this.#hidden = new Set(rows);
    const changed = [...before].filter((row) => !this.#hidden.has(row));
    for (const row of this.#hidden) if (!before.has(row)) changed.push(row);
    const spans = new Map<number, readonly [from: number, to: number]>();
    for (const row of changed) {
      const mark = markOf(this.columns, row);
      if (mark === null) continue;
      this.#mask[mark] = this.#hidden.has(row) ? 0 : (this.#bits?.[row] ?? 0);
      const y = Math.floor(mark / MARKS_PER_ROW);
      const [from, to] = spans.get(y) ?? [mark, mark + 1];
      spans.set(y, [Math.min(from, mark), Math.max(to, mark + 1)]);
    }
    for (const [y, [from, to]] of spans) {
      const at = {x: from % MARKS_PER_ROW, y, width: to - from, height: 1};
      this.bindings.masks.writeData(this.#mask.subarray(from, to), at);
    }
  }

  /** Takes over where marks are set off from their points; the same fan twice, or none after none, costs nothing. */
  setFan(fan: Fan): void {
    const unchanged = fan === this.#fan || (fan.fanned.length === 0 && !this.#fan?.fanned.length);
    this.#fan = fan;
    if (unchanged) return;
    const offsets = new Float32Array(this.columns.rows.length * 2);
    this.columns.rows.forEach((row, i) => {
      offsets[i * 2] = fan.offsets[row * 2]!;
      offsets[i * 2 + 1] = fan.offsets[row * 2 + 1]!;
    });
    this.#write('offsets', offsets);
  }

  /** Frees the textures; no layer may use them any more. */
  destroy(): void {
    for (const texture of Object.values(this.bindings)) texture.destroy();
  }

  // The full rows at once, then what is left.
  #write(name: keyof Textures, data: Float32Array | Uint8Array): void {
    const {size} = MARK_TEXTURES[name];
    const count = data.length / size;
    const full = Math.floor(count / MARKS_PER_ROW);
    const split = full * MARKS_PER_ROW;
    const texture = this.bindings[name];
    if (full > 0) texture.writeData(data.subarray(0, split * size), {width: MARKS_PER_ROW, height: full});
    if (count > split) texture.writeData(data.subarray(split * size), {y: full, width: count - split, height: 1});
  }
}
