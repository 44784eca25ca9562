/** The part of gifenc 1.0.3 that films use; the package has no types of its own. */
declare module 'gifenc' {
  type Palette = [red: number, green: number, blue: number][];

  interface FrameOptions {
    readonly palette: Palette;
    /** Milliseconds, rounded to hundredths of a second. */
    readonly delay: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** 1 leaves the picture as it is for the next frame. */
    readonly dispose?: number;
  }

  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(options?: {readonly initialCapacity?: number}): Encoder;
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, most: number): Palette;
  export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: Palette): Uint8Array;
}
