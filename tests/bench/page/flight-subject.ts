import type {Camera, Size} from '../../../src/core/camera/camera.ts';

/** A map that flies. */
export interface FlightSubject {
  /** Size of its map in CSS px. */
  readonly size: Size;
  /**
   * Begins a flight. Each call of the result moves on to the next picture and gives its camera, or null after the last.
   * A map of its own way does not look at the cameras.
   */
  readonly fly: (cameras: readonly Camera[]) => () => Promise<Camera | null>;
}

/** Makes one in an element that fills the page; resolves when its map stands. */
export type OpenFlight = (host: HTMLElement, query: URLSearchParams) => Promise<FlightSubject>;
