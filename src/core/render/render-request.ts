import type {Size} from '../camera/camera.ts';
import type {FilmFormat, FilmRate} from '../film/film-format.ts';
import type {FilmShape, FilmSide} from '../film/film-size.ts';
import type {ThemeName} from '../theme/tokens.ts';

/** The map in px that fragments and chapters are read for; a picture or film of any size shows at least what stands on it. */
export const RENDER_SCREEN: Size = {width: 1280, height: 720};

/** What is rendered. */
export interface RenderView {
  /** A view as a URL fragment without `#`; empty for the one that the data set opens with. */
  readonly fragment: string;
  /** The text of a story file, which is told over the fragment; null for a view that belongs to none. */
  readonly story: string | null;
  /** Id of the chapter that is shown; null tells the whole story, and shows its first chapter where one view is asked for. */
  readonly chapter: string | null;
  /** Null leaves it to the view; where that leaves it to the system, it is light. */
  readonly theme: ThemeName | null;
  /** Address of the page at which the map is published; null where it is not. */
  readonly site: string | null;
  /** Null leaves the title to the data set, or to the story where it is told as a whole. */
  readonly title: string | null;
  /** For those who do not see it; null leaves it to the view. */
  readonly alt: string | null;
}

/** A picture; its sides in px. */
export interface PictureRequest {
  readonly kind: 'picture';
  readonly format: 'png' | 'svg' | 'pdf';
  readonly size: Size;
  /** Px of a PNG for each px of the picture, 1 to 4. */
  readonly scale: number;
  readonly transparent: boolean;
}

/** A film of the view, or of the story where it is told as a whole. */
export interface FilmRequest {
  readonly kind: 'film';
  readonly format: FilmFormat;
  readonly shape: FilmShape;
  readonly side: FilmSide;
  readonly rate: FilmRate;
  /** Length of a film of a view; null leaves it to the speed of its clock. */
  readonly seconds: number | null;
}

/** The pages of a story for the printer. */
export interface HandoutRequest {
  readonly kind: 'handout';
}

/** The whole map as one HTML file. */
export interface OneFileRequest {
  readonly kind: 'one-file';
}

export type RenderRequest = PictureRequest | FilmRequest | HandoutRequest | OneFileRequest;
