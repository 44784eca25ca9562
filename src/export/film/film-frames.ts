import {careInWords} from '../../core/care/care-in-words.ts';
import type {Projector} from '../../core/camera/camera.ts';
import {SHORT_VERSION} from '../../core/cite/cited-view.ts';
import {cueAt} from '../../core/film/cue.ts';
import type {FilmMoment} from '../../core/film/film-plan.ts';
import type {Box} from '../../core/scene/place-labels.ts';
import type {Scene} from '../../core/scene/scene.ts';
import {markScaleFor} from '../../core/scene/scene.ts';
import type {Snapshot} from '../../core/snapshot/snapshot.ts';
import {floorDay} from '../../core/time/day.ts';
import {reachedExtent, visibleExtent} from '../../core/time/playback.ts';
import type {ThemeName} from '../../core/theme/tokens.ts';
import {tokens} from '../../core/theme/tokens.ts';
import {formatEdtf, formatExtent, formatInstant} from '../../core/words/format-date.ts';
import {formatNumber} from '../../core/words/format-figure.ts';
import {isolated} from '../../core/words/isolated.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import type {FilmLayers, FilmMap} from '../../map/film-map.ts';
import {annotations} from '../../svg/annotations.ts';
import type {MapView} from '../../svg/map-view.ts';
import {paintShapes} from '../../svg/paint-shapes.ts';
import {runsLeft} from '../picture/block.ts';
import type {FilmContent, FilmPart} from './film-content.ts';
import type {FilmFacts} from './film-facts.ts';
import {filmFacts, inRowsOf} from './film-facts.ts';
import type {FurnitureFacts} from './film-furniture.ts';
import {furniture} from './film-furniture.ts';
import type {FilmRecords} from './film-records.ts';
import {filmScenes} from './film-scene.ts';

/** Place names give way to what stands on the map once in so many ms of a film. */
const NAMES_MS = 1000;

/** Draws the frames of a film, in any order: the same number gives the same picture. */
export class FilmFrames {
  readonly #content: FilmContent;
  readonly #map: FilmMap;
  readonly #sceneOf: ReturnType<typeof filmScenes>;
  #most: {readonly of: FilmRecords; readonly key: string; readonly facts: FilmFacts} | null = null;

  constructor(content: FilmContent, map: FilmMap) {
    this.#content = content;
    this.#map = map;
    this.#sceneOf = filmScenes(markScaleFor(content.size));
  }

  /** Draws the frame of a number on a canvas, which it fills. */
  async draw(frame: number, context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D): Promise<void> {
    const {plan, unit, theme, recordsOf} = this.#content;
    const moment = plan.at(frame);
    const {view, ms} = moment;
    const records = recordsOf(view);
    const scene = this.#sceneOf(moment, records);
    const shade = view.theme === 'auto' ? theme : view.theme;
    const palette = tokens[shade];
    const setting = {palette, words: this.#content.words, rtl: readsLeft(view)};
    let laidOut: ReturnType<typeof furniture> | null = null;
    // Mostly asked for while the marks are being drawn, which is done elsewhere.
    const over = () => (laidOut ??= furniture(this.#said(moment, records), {...setting, size: this.#content.size}));
    const named = this.#keyFrame(frame);
    const shot = {
      ...{camera: view.camera, scene, ms},
      appearance: {theme: shade, worldview: view.worldview, language: view.language, projection: view.projection},
      blocked: {
        key: moment.flying ? 'flying' : String(named),
        boxes: (project: Projector) =>
          moment.flying ? over().boxes : this.#boxes(named, shade, {project, taken: over().boxes})
      }
    };
    await this.#map.draw(shot, (layers) => {
      const {width, height} = context.canvas;
      context.setTransform(1, 0, 0, 1, 0, 0);
      const drawn = annotations(scene, this.#mapView(layers, {shade, taken: over().boxes, flying: moment.flying}));
      const set = (shapes: Parameters<typeof paintShapes>[1]) => {
        context.setTransform(unit, 0, 0, unit, 0, 0);
        paintShapes(context, shapes);
        context.setTransform(1, 0, 0, 1, 0, 0);
      };
      // What lies beyond the Earth is not sea.
      context.fillStyle = view.projection === 'globe' ? palette.panel : palette.sea;
      context.fillRect(0, 0, width, height);
      context.drawImage(layers.ground, 0, 0, width, height);
      set(drawn.below);
      context.drawImage(layers.marks, 0, 0, width, height);
      set([...drawn.above, ...over().shapes]);
    });
  }

  // The frame whose marks place names keep clear of: the first of its second, where the camera rests there already.
  #keyFrame(frame: number): number {
    const {plan} = this.#content;
    const {ms, chapter} = plan.at(frame);
    const first = Math.ceil((Math.floor(ms / NAMES_MS) * NAMES_MS * plan.fps) / 1000 - 1e-6);
    const arrived = plan.chapters.find((span) => span.chapter === chapter)?.arrivedMs ?? 0;
    return Math.min(frame, Math.max(first, Math.ceil((arrived * plan.fps) / 1000 - 1e-6)));
  }

  #boxes(
    frame: number,
    shade: ThemeName,
    {project, taken}: {project: Projector; taken: readonly Box[]}
  ): readonly Box[] {
    const moment = this.#content.plan.at(frame);
    const scene: Scene = this.#sceneOf(moment, this.#content.recordsOf(moment.view));
    const look = {project, camera: moment.view.camera};
    return annotations(scene, this.#mapView(look, {shade, taken, flying: false})).boxes;
  }

  #mapView(
    {project, camera}: Pick<FilmLayers, 'project' | 'camera'>,
    {shade, taken, flying}: {shade: ThemeName; taken: readonly Box[]; flying: boolean}
  ): MapView {
    const {size, words} = this.#content;
    return {project, camera, size, words, taken, flying, palette: tokens[shade], prefix: 'film', flowNumbers: true};
  }

  #said({view, ms, chapter}: FilmMoment, records: FilmRecords): FurnitureFacts {
    const {words, story, cues, title} = this.#content;
    const has = (part: FilmPart) => this.#content.parts.includes(part);
    const now = filmFacts(records, visibleExtent(view.playback), words);
    const most = this.#mostOf(view, records);
    const told = story && chapter !== null ? story.chapters[chapter]! : null;
    return {
      title: has('title') ? title : null,
      clock: has('clock') ? {date: dayOf(view), period: periodOf(view)} : null,
      legend: has('legend') ? {now: inRowsOf(now, most), most} : null,
      caption: has('captions') && told ? {title: told.title, text: cueAt(cues, ms)} : null,
      source: this.#source(view, now)
    };
  }

  // All that play may ever show, in the rows that something is in.
  #mostOf({playback}: Snapshot, records: FilmRecords): FilmFacts {
    const extent = reachedExtent(playback, records.records.store.domain);
    const key = extent.join();
    if (this.#most?.key !== key || this.#most.of !== records) {
      const facts = filmFacts(records, extent, this.#content.words);
      this.#most = {of: records, key, facts: inRowsOf(facts, facts)};
    }
    return this.#most.facts;
  }

  #source({worldview}: Snapshot, {placements: {point, area, tray}}: FilmFacts): string {
    const {words, entry, version} = this.#content;
    const {map, exporting} = words;
    const {handout} = lateWords(words.language);
    const number = (n: number) => formatNumber(n, words.language);
    return [
      ...(entry.care ? [careInWords(entry.care, words)] : []),
      handout.placed(number(point), number(point + area + tray)),
      exporting.credit(entry.title),
      handout.asOf(isolated(formatEdtf(entry.asOf, words))),
      version === null ? handout.noVersion : handout.version(version.slice(0, SHORT_VERSION)),
      entry.license,
      map.attributionShort(worldview === 'un' ? map.bordersUn : map.bordersDeFacto)
    ].join(handout.between);
  }
}

/** Whether a film in the language of a view begins at the right. */
export function readsLeft(view: Snapshot): boolean {
  return runsLeft(periodOf(view));
}

function dayOf({playback, language}: Snapshot): string {
  return formatInstant(floorDay(playback.playhead), language);
}

function periodOf({playback, language}: Snapshot): string {
  return formatExtent(playback.mode === 'moment' ? playback.timeWindow : visibleExtent(playback), language);
}
