import type {Camera, ProjectionName} from '../camera/camera.ts';
import type {Comparison} from '../compare/comparison.ts';
import type {Clause} from '../filter/clause.ts';
import type {Playback} from '../time/playback.ts';

/** Light, dark, or as the user's system has it. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Whose borders are drawn. */
export const WORLDVIEWS = ['un', 'de-facto'] as const;
export type Worldview = (typeof WORLDVIEWS)[number];

/** A chapter by the ids of its story and of itself. */
export interface ChapterRef {
  readonly story: string;
  readonly id: string;
}

/** Everything that says what is on the screen, as one plain value. Any view can be rebuilt from it exactly. */
export interface Snapshot {
  /** Id of the data set in the catalog. */
  readonly data: string;
  /** The end of the UTC day as of whose knowledge the records are shown, ms since the epoch; null shows all that is known. */
  readonly known: number | null;
  readonly camera: Camera;
  readonly projection: ProjectionName;
  /** Whether the camera follows what happens while time goes on, from where it stands here. */
  readonly follow: boolean;
  readonly playback: Playback;
  readonly clauses: readonly Clause[];
  /** What it is compared with; null while it stands alone. */
  readonly comparison: Comparison | null;
  /** The chapter of a story that is being told, wherever the view has gone from there; null while none is. */
  readonly chapter: ChapterRef | null;
  /** Id of the selected record, or null. */
  readonly selected: string | null;
  readonly theme: Theme;
  /** BCP 47 tag. */
  readonly language: string;
  readonly worldview: Worldview;
}
