/** The file of a film as it is written, frame by frame. */
export interface FilmFile {
  /** As the container names it, for instance "avc1.640028"; null for a GIF, and before the first frame. */
  readonly codec: string | null;
  /** Takes what stands on the canvas as the frame of a number, from 0 on without a gap. */
  add(frame: number): Promise<void>;
  /** The bytes of the whole film. */
  finish(): Promise<Blob>;
  /** Throws away what there is of it. */
  cancel(): Promise<void>;
}

/** What a file is written from. */
export interface FilmFileOptions {
  /** Of the film's size; whoever draws on it reads it back as well. */
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly fps: number;
}
