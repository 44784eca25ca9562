import type {CareTaken} from '../../../geo/index.ts';
import type {Size} from '../camera/camera.ts';
import type {FilmFormat} from './film-format.ts';

/** What a film was made of and how, so that it can be made again. */
export interface FilmManifest extends Size {
  readonly title: string;
  /** Name of the file. */
  readonly file: string;
  readonly format: FilmFormat;
  /** As the container names it, for instance "avc1.640028"; null for a GIF. */
  readonly codec: string | null;
  readonly bytes: number;
  readonly fps: number;
  readonly frames: number;
  /** SHA-256 over the SHA-256 of each frame's RGBA, in order; null where the browser computes none. */
  readonly framesSha256: string | null;
  /** The view as a fragment without `#`, over nothing, and the id of the story where it is one. */
  readonly view: string;
  readonly story: string | null;
  /** Address of the view; null where it has none. */
  readonly address: string | null;
  /** Id of the data set, and SHA-256 of its canonical form; null where it was not computed. */
  readonly data: string;
  readonly dataSha256: string | null;
  /** What was left out of the data set before. */
  readonly care?: CareTaken;
  /** Version of the program. */
  readonly program: string;
  /** When it was made, as an ISO 8601 instant. */
  readonly made: string;
}

/** The manifest as a JSON file. */
export function filmManifest(manifest: FilmManifest): string {
  return `${JSON.stringify({kind: 'dateline-film', version: 1, ...manifest}, null, 2)}\n`;
}
