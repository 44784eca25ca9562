import type {CatalogEntry} from '../../../geo/index.ts';
import type {Size} from '../../core/camera/camera.ts';
import type {Cue} from '../../core/film/cue.ts';
import type {FilmPlan} from '../../core/film/film-plan.ts';
import type {Snapshot} from '../../core/snapshot/snapshot.ts';
import type {Story} from '../../core/story/story.ts';
import type {ThemeName} from '../../core/theme/tokens.ts';
import type {Words} from '../../core/words/words.ts';
import type {FilmRecords} from './film-records.ts';

/** What may be burned into a film, in the order in which it is offered. Whose data and whose borders they are always stands there. */
export const FILM_PARTS = ['title', 'clock', 'legend', 'captions'] as const;
export type FilmPart = (typeof FILM_PARTS)[number];

/** A film with everything that its frames draw and say. */
export interface FilmContent {
  readonly plan: FilmPlan;
  readonly story: Story | null;
  /** What is read below the picture, as time goes. */
  readonly cues: readonly Cue[];
  /** What a view of it shows; the same objects for the same filter. */
  readonly recordsOf: (view: Snapshot) => FilmRecords;
  readonly entry: CatalogEntry;
  readonly words: Words;
  readonly title: string;
  readonly parts: readonly FilmPart[];
  /** What a view is drawn in that leaves it to the system. */
  readonly theme: ThemeName;
  /** SHA-256 of the data set; null where it was not computed. */
  readonly version: string | null;
  /** Size of a frame in px of the screen, and px of the film for each of them. */
  readonly size: Size;
  readonly unit: number;
}
