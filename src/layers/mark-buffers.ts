import type {Device} from '@luma.gl/core';
import {Buffer} from '@luma.gl/core';
import type {Fan} from '../core/scene/fan.ts';
import type {EventStore} from '../core/store/event-store.ts';
import type {MarkColumns} from './mark-columns.ts';
import {markColumns} from './mark-columns.ts';

/** Layout of one attribute within a bound buffer, sizes in bytes. */
interface BoundAttribute {
  readonly buffer: Buffer;
  readonly type: 'float32' | 'uint8';
  readonly size: number;
  readonly offset: number;
}

/** Instances from a first one on, as a layer takes them. */
export interface MarkData {
  readonly length: number;
  readonly attributes: Readonly<Record<string, BoundAttribute>>;
}

/**
 * The columns of one store on the graphics processor. They are written once; later only the mask is written
 * when the filter changes, and the offsets when the fan does.
 */
export class MarkBuffers {
  readonly store: EventStore;
  readonly columns: MarkColumns;
  readonly #buffers: Readonly<Record<keyof typeof ATTRIBUTES, Buffer>>;
  readonly #data = new Map<number, MarkData>();
  #bits: Uint8Array | null = null;
  #fan: Fan | null = null;

  constructor(device: Device, store: EventStore) {
    const columns = markColumns(store);
    const {places, times, sizes, looks, rows} = columns;
    const bind = (data: Float32Array | Uint8Array) =>
      device.createBuffer({data, usage: Buffer.VERTEX | Buffer.COPY_DST});
    this.store = store;
    this.columns = columns;
    this.#buffers = {
      instancePlaces: bind(places),
      instanceTimes: bind(times),
      instanceSizes: bind(sizes),
      instanceLooks: bind(looks),
      instanceMasks: bind(new Uint8Array(rows.length)),
      instanceOffsets: bind(new Float32Array(rows.length * 2))
    };
  }

  /** Takes over which rows pass the filters; the same array twice costs nothing. */
  setMask(bits: Uint8Array): void {
    if (bits === this.#bits) return;
    this.#bits = bits;
    this.#buffers.instanceMasks.write(Uint8Array.from(this.columns.rows, (row) => bits[row]!));
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
    this.#buffers.instanceOffsets.write(offsets);
  }

  /** The instances from `first` on; the same object for the same number, so that a layer binds nothing anew. */
  from(first: number): MarkData {
    const found = this.#data.get(first);
    if (found) return found;
    const attributes = Object.entries(ATTRIBUTES).map(([name, {type, size}]) => {
      const bytes = size * (type === 'float32' ? 4 : 1);
      const buffer = this.#buffers[name as keyof typeof ATTRIBUTES];
      return [name, {buffer, type, size, offset: first * bytes}] as const;
    });
    const data = {length: this.columns.rows.length - first, attributes: Object.fromEntries(attributes)};
    this.#data.set(first, data);
    return data;
  }

  /** Frees the buffers; no layer may use them any more. */
  destroy(): void {
    for (const buffer of Object.values(this.#buffers)) buffer.destroy();
  }
}

/** Attributes of an instance: the number of components and their type. */
export const ATTRIBUTES = {
  instancePlaces: {type: 'float32', size: 4},
  instanceTimes: {type: 'float32', size: 4},
  instanceSizes: {type: 'float32', size: 2},
  instanceLooks: {type: 'uint8', size: 4},
  instanceMasks: {type: 'uint8', size: 1},
  instanceOffsets: {type: 'float32', size: 2}
} as const;
