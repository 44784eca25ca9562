import {version as program} from '../../../package.json';
import type {Size} from '../../core/camera/camera.ts';
import {captionCues, chapterCues} from '../../core/film/cue.ts';
import type {FilmFormat, FilmRate} from '../../core/film/film-format.ts';
import {filmBytes, MOST_GIF_RATE, MOST_GIF_SIDE} from '../../core/film/film-format.ts';
import {filmManifest} from '../../core/film/film-manifest.ts';
import type {FilmPlan} from '../../core/film/film-plan.ts';
import {filmPlan} from '../../core/film/film-plan.ts';
import type {FilmShape, FilmSide} from '../../core/film/film-size.ts';
import {filmSize, filmUnit} from '../../core/film/film-size.ts';
import {storyFilm} from '../../core/film/story-film.ts';
import {framed} from '../../core/film/framed.ts';
import {secondsLeft} from '../../core/film/time-left.ts';
import {viewFilm} from '../../core/film/view-film.ts';
import {webVtt} from '../../core/film/web-vtt.ts';
import {encode} from '../../core/snapshot/url-codec.ts';
import type {Story} from '../../core/story/story.ts';
import type {FilmContent, FilmPart} from '../../export/film/film-content.ts';
import {FILM_PARTS} from '../../export/film/film-content.ts';
import {FilmFrames, readsLeft} from '../../export/film/film-frames.ts';
import {furniturePadding} from '../../export/film/film-furniture.ts';
import {filmRecords} from '../../export/film/film-records.ts';
import type {Film} from '../../export/film/make-film.ts';
import {makeFilm} from '../../export/film/make-film.ts';
import {FilmMap} from '../../map/film-map.ts';
import type {Session} from '../../state/session.svelte.ts';

/** Frames that can be looked at before the film is made. */
export const PREVIEWS = ['first', 'middle', 'last'] as const;
export type Preview = (typeof PREVIEWS)[number];

/** How far that has come. */
export type Looked = 'drawing' | 'drawn' | 'failed';

/** What a maker needs from outside. */
export interface FilmTools {
  readonly basemapUrl: string;
  /** Where the view is found again; null where it has no address. */
  readonly address: string | null;
  /** SHA-256 of the data set; null where it cannot be computed. */
  readonly version: () => Promise<string | null>;
  /** Monotonic time in ms, and the date as an ISO 8601 instant. */
  readonly now: () => number;
  readonly today: () => string;
  readonly subtle: SubtleCrypto | undefined;
  readonly turn: () => Promise<void>;
}

/** A film that is ready, and what goes with it. */
export interface FilmResult {
  readonly name: string;
  readonly blob: Blob;
  /** WebVTT; null for a film of a view. */
  readonly captions: string | null;
  readonly chapters: string | null;
  readonly manifest: string;
}

/** How a view or a story is made into a film: what was chosen, a frame of it, and the film. */
export class FilmMaker {
  /** Null films the view. */
  story: Story | null = $state.raw(null);
  format: FilmFormat = $state('mp4');
  shape: FilmShape = $state('16:9');
  side: FilmSide = $state(720);
  rate: FilmRate = $state(30);
  /** Length that was asked for; null leaves it to the speed of the clock. */
  seconds: number | null = $state(null);
  parts: readonly FilmPart[] = $state.raw(FILM_PARTS);
  title: string = $state()!;
  version: string | null = $state(null);
  /** Frames that are made; null while none are. */
  done: number | null = $state(null);
  left: number | null = $state(null);
  groundless = $state(false);
  looked: Looked = $state('drawing');
  /** Real time of one frame of the preview, in ms; null before there is one. */
  #frameMs: number | null = $state(null);
  #opened: Promise<void> | null = null;
  #making: AbortController | null = null;
  #looking: {readonly key: string; readonly map: FilmMap} | null = null;
  #turn: Promise<void> = Promise.resolve();
  #asked = 0;
  #chosen = 0;
  readonly #session: Session;
  readonly #tools: FilmTools;

  constructor(session: Session, tools: FilmTools) {
    this.#session = session;
    this.#tools = tools;
    this.title = session.dataset.entry.title;
  }

  readonly size: Size = $derived.by(() => filmSize(this.shape, this.side));
  readonly unit: number = $derived.by(() => filmUnit(this.size));
  /** Size of a frame in px of the screen. */
  readonly laidOut: Size = $derived.by(() => ({
    width: this.size.width / this.unit,
    height: this.size.height / this.unit
  }));
  readonly fps: number = $derived.by(() => (this.format === 'gif' ? Math.min(this.rate, MOST_GIF_RATE) : this.rate));
  readonly fits: boolean = $derived.by(
    () => this.format !== 'gif' || Math.max(this.size.width, this.size.height) <= MOST_GIF_SIDE
  );

  readonly #recordsOf = $derived.by(() => filmRecords(this.#session.whole, this.#session.regions.byId));

  readonly plan: FilmPlan = $derived.by(() => {
    const {snapshot, home, whole, view} = this.#session;
    const recordsOf = this.#recordsOf;
    const tools = {domain: whole.store.domain, eventDays: (seen: typeof snapshot) => recordsOf(seen).days};
    const {story, laidOut: size, fps, parts} = this;
    const column = parts.some((part) => part !== 'captions');
    const captions = story !== null && parts.includes('captions');
    const padding = furniturePadding(size, {column, captions, rtl: readsLeft(snapshot)});
    if (story) {
      const {theme, language, worldview} = view;
      const room = {size, padding};
      return filmPlan(storyFilm(story, {...tools, room, home: {...home, theme, language, worldview}}), fps);
    }
    const seen = {...snapshot, camera: framed(snapshot.camera, view.size, size, padding)};
    return filmPlan(viewFilm(seen, tools, this.seconds), fps);
  });

  /** Whether it takes longer than was asked for, so that records can be seen. */
  readonly longer: boolean = $derived.by(
    () => !this.story && this.seconds !== null && this.plan.seconds > this.seconds + 0.05
  );

  /** About how many bytes the file will have, and how many seconds it takes to make; null before a frame was drawn. */
  readonly bytes: number = $derived.by(() => filmBytes(this.format, this.size, this.plan));
  readonly takes: number | null = $derived.by(
    () => this.#frameMs && (this.#frameMs * this.unit ** 2 * this.plan.frames) / 1000
  );

  readonly #content: FilmContent = $derived.by(() => {
    const {whole, view} = this.#session;
    const {plan, story, parts, version, laidOut: size, unit} = this;
    return {
      ...{plan, story, parts, version, size, unit, title: this.title.trim(), theme: view.shade, words: view.words},
      ...{recordsOf: this.#recordsOf, entry: whole.dataset.entry},
      cues: story ? captionCues(story, plan.chapters) : []
    };
  });

  /** Computes the version of the data, once; never rejects. */
  open(): Promise<void> {
    return (this.#opened ??= this.#tools.version().then(
      (version) => void (this.version = version),
      () => undefined
    ));
  }

  /**
   * Films a story, or the view; fetches the regions that a story names first, so that its filters can be told. Of several
   * calls only the last one counts.
   */
  async choose(story: Story | null): Promise<void> {
    const chosen = ++this.#chosen;
    if (story?.chapters.some(({view}) => view.includes('named'))) await this.#session.regions.load();
    if (chosen !== this.#chosen) return;
    const {title} = this.#session.dataset.entry;
    if (this.title === (this.story?.title ?? title)) this.title = story?.title ?? title;
    this.story = story;
  }

  /** Draws a frame on a canvas, in px of the screen, with a map in the container. Of several calls only the last one counts. */
  look(which: Preview, canvas: HTMLCanvasElement, container: HTMLElement): Promise<void> {
    const content = {...this.#content, unit: 1};
    const frame = {first: 0, middle: Math.floor(content.plan.frames / 2), last: content.plan.frames - 1}[which];
    const asked = ++this.#asked;
    this.looked = 'drawing';
    this.#turn = this.#turn.then(async () => {
      if (asked !== this.#asked) return;
      const drawn = await this.#drawn(content, frame, container).catch(() => null);
      if (asked !== this.#asked) return;
      this.looked = drawn ? 'drawn' : 'failed';
      if (!drawn) return;
      Object.assign(canvas, content.size);
      canvas.getContext('2d')!.drawImage(drawn, 0, 0);
    });
    return this.#turn;
  }

  /** Makes the film, for a file of this name or its own. Rejects with an AbortError when it is called off. */
  async make(container: HTMLElement, name?: string): Promise<FilmResult> {
    const making = new AbortController();
    this.#making = making;
    this.done = 0;
    this.left = null;
    let map: FilmMap | null = null;
    try {
      await Promise.all([this.open(), this.#turn]);
      making.signal.throwIfAborted();
      const content = this.#content;
      const {format, size} = this;
      this.#lookAway();
      map = this.#newMap(container, content.size, content.unit);
      // What it waits for may never come to a page that is gone.
      making.signal.addEventListener('abort', () => map?.destroy(), {once: true});
      const start = this.#tools.now();
      const film = await makeFilm(content, {
        ...{format, frames: new FilmFrames(content, map), signal: making.signal},
        ...{subtle: this.#tools.subtle, turn: this.#tools.turn},
        onFrame: (done) => {
          this.done = done;
          const elapsedMs = this.#tools.now() - start;
          this.left = secondsLeft({done, total: content.plan.frames, elapsedMs});
        }
      });
      this.groundless = map.groundless;
      return this.#result(film, content, {format, size, name});
    } finally {
      map?.destroy();
      this.done = null;
      this.#making = null;
    }
  }

  /** Calls off what is being made. */
  cancel(): void {
    this.#making?.abort();
  }

  /** Calls off all that is being made and drawn. */
  destroy(): void {
    this.#asked++;
    this.cancel();
    this.#lookAway();
  }

  #lookAway(): void {
    this.#looking?.map.destroy();
    this.#looking = null;
  }

  // On a new map the one beside it first: how long a frame takes shows once the map stands. Reading waits for what is still
  // being drawn.
  async #drawn(content: FilmContent, frame: number, container: HTMLElement): Promise<OffscreenCanvas> {
    const {width, height} = content.size;
    const key = `${width} ${height}`;
    const timed = this.#looking?.key === key && this.#frameMs !== null;
    if (this.#looking?.key !== key) this.#lookAway();
    const {map} = (this.#looking ??= {key, map: this.#newMap(container, content.size, 1)});
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', {willReadFrequently: true, alpha: false})!;
    const frames = new FilmFrames(content, map);
    const draw = async (each: number) => {
      await frames.draw(each, context);
      context.getImageData(0, 0, 1, 1);
    };
    if (timed) await draw(frame);
    else {
      await draw(frame > 0 ? frame - 1 : Math.min(1, content.plan.frames - 1));
      const start = this.#tools.now();
      await draw(frame);
      this.#frameMs = this.#tools.now() - start;
    }
    this.groundless = map.groundless;
    return canvas;
  }

  #newMap(container: HTMLElement, size: Size, ratio: number): FilmMap {
    Object.assign(container.style, {width: `${size.width}px`, height: `${size.height}px`});
    return new FilmMap({container, size, ratio, basemapUrl: this.#tools.basemapUrl});
  }

  #result(
    {blob, codec, framesSha256}: Film,
    {plan, story, cues, version, title, entry}: FilmContent,
    {format, size, name: asked}: {format: FilmFormat; size: Size; name: string | undefined}
  ): FilmResult {
    const own = `dateline-${story?.id ?? entry.id}-${size.width}x${size.height}.${format === 'av1' ? 'webm' : format}`;
    const name = asked ?? own;
    return {
      ...{name, blob},
      captions: story && webVtt(cues),
      chapters: story && webVtt(chapterCues(story, plan.chapters)),
      manifest: filmManifest({
        ...{title, file: name, format, codec, bytes: blob.size, fps: plan.fps, frames: plan.frames, ...size},
        ...{framesSha256, view: encode(this.#session.snapshot, null), story: story?.id ?? null},
        ...{
          address: this.#tools.address,
          data: entry.id,
          dataSha256: version,
          ...(entry.care && {care: entry.care}),
          program,
          made: this.#tools.today()
        }
      })
    };
  }
}
