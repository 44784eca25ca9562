import type {TimeExtent} from '../../../geo/index.ts';
import type {EventStore} from '../../../src/core/store/event-store.ts';

/** Something that shows a store on a map, ours or a bare one. */
export interface Subject {
  /** When the first picture of the basemap was complete, in ms since the navigation began. */
  readonly basemap: Promise<number>;
  /** Resolves when the marks are drawn, or can be where nothing is drawn before it is shown. */
  readonly ready: Promise<void>;
  /** Shows what touches the half-open extent, ms since the epoch, UTC, with the next picture. */
  readonly show: (extent: TimeExtent) => void;
}

/** Makes a subject in an element that fills the page. */
export type OpenSubject = (host: HTMLElement, store: EventStore) => Subject;

/** The view of every subject. */
export const CAMERA = {center: [52, 38] as [number, number], zoom: 3.6, bearing: 0, pitch: 0};

/** The look of every subject's basemap. */
export const APPEARANCE = {theme: 'dark', worldview: 'un', language: 'en', projection: 'mercator'} as const;

/** Address of the folder with the basemap. */
export function basemapUrl(): string {
  return new URL('basemap/', document.baseURI).href;
}
