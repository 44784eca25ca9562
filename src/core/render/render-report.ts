import type {Size} from '../camera/camera.ts';
import type {FilmFormat} from '../film/film-format.ts';

/** What stands on the map of the view that is rendered. */
export interface RenderedView {
  /** Id of the data set, the EDTF date up to which it was kept, and SHA-256 of its canonical form; null where it was not computed. */
  readonly data: string;
  readonly asOf: string;
  readonly version: string | null;
  /** The view as a fragment without `#`, over nothing. */
  readonly view: string;
  readonly story: {readonly id: string; readonly title: string; readonly chapter: string} | null;
  /** Where the view is found again; null where it is not published. */
  readonly address: string | null;
  /** Incidents by how they are drawn, and flows. */
  readonly records: {
    readonly asPoints: number;
    readonly asAreas: number;
    readonly notPlaced: number;
    readonly flows: number;
  };
  /** What it shows in sentences, for those who do not see it. */
  readonly alt: string;
  /** Plain sentences about what could not be read or found of it. */
  readonly issues: readonly string[];
}

/** A picture that was made, in px of the picture. */
export interface MadePicture extends Size {
  readonly kind: 'picture';
  readonly format: 'png' | 'svg' | 'pdf';
  /** Px of a PNG for each px of the picture; 1 for others. */
  readonly scale: number;
  /** What was asked for and has no room, by name. */
  readonly leftOut: readonly string[];
}

/** A film that was made, in px. */
export interface MadeFilm extends Size {
  readonly kind: 'film';
  readonly format: FilmFormat;
  readonly frames: number;
  /** Frames per second. */
  readonly rate: number;
  readonly seconds: number;
  /** Texts of the files beside it: WebVTT, null for a film of a view, and JSON. */
  readonly captions: string | null;
  readonly chapters: string | null;
  readonly manifest: string;
}

/** A hand-out that is laid out to be printed. */
export interface MadeHandout {
  readonly kind: 'handout';
  readonly chapters: number;
}

/** A map as one HTML file. */
export interface MadeOneFile {
  readonly kind: 'one-file';
}

export type Made = MadePicture | MadeFilm | MadeHandout | MadeOneFile;

/** How far a film is. */
export interface RenderProgress {
  readonly done: number;
  readonly total: number;
  /** Seconds that are left; null while nobody knows. */
  readonly left: number | null;
}
