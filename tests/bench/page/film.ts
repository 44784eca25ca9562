import {restoreNow, setNow} from 'maplibre-gl';
import {nextTask} from '../../../src/components/next-task.ts';
import {FilmMaker} from '../../../src/components/publish/film-maker.svelte.ts';
import {markScaleFor} from '../../../src/core/scene/scene.ts';
import {homeSnapshot} from '../../../src/core/snapshot/home.ts';
import {ManualClock} from '../../../src/core/time/clock.ts';
import {filmRecords} from '../../../src/export/film/film-records.ts';
import {filmScenes} from '../../../src/export/film/film-scene.ts';
import {videoFormatsHere} from '../../../src/export/film/video-file.ts';
import {tokens} from '../../../src/core/theme/tokens.ts';
import {DeckOverlay} from '../../../src/map/deck-overlay.ts';
import {FilmMap} from '../../../src/map/film-map.ts';
import {mapStyle} from '../../../src/map/map-style.ts';
import {newMap} from '../../../src/map/map-view.ts';
import {loadDataset} from '../../../src/element/load-dataset.ts';
import {Session} from '../../../src/state/session.svelte.ts';
import {basemapUrl} from './subject.ts';

/** What the driver asks of the page; each takes a new map, and gives the ms of a frame once that map stands. */
export interface FilmBench {
  /** Makes the film as its pane does: drawn, composed with its furniture, hashed and encoded. */
  readonly film: () => Promise<number>;
  /** Draws map and marks of the same frames, all of both for each frame, and reads them, and no more. */
  readonly bare: () => Promise<number>;
  /** The same by the map of films, which keeps the ground while the camera rests. */
  readonly kept: () => Promise<number>;
}

declare global {
  interface Window {
    filming: Promise<FilmBench>;
  }
}

const SECONDS = 1;

const container = document.getElementById('studio')!;

window.filming = open();

async function open(): Promise<FilmBench> {
  const {dataset} = await loadDataset(new URL('data/catalog.json', document.baseURI).href, null);
  const room = {size: {width: innerWidth, height: innerHeight}, padding: {left: 0, right: 0, top: 0, bottom: 0}};
  const snapshot = homeSnapshot(dataset.entry, {...room, language: 'en'});
  const session = new Session({dataset, issues: [], snapshot, clock: new ManualClock()});
  session.view.size = room.size;
  let times: number[] = [];
  const turn = () => {
    times.push(performance.now());
    return nextTask();
  };
  const maker = new FilmMaker(session, {
    ...{basemapUrl: basemapUrl(), address: 'https://example.org/', version: async () => 'ab12'.repeat(16)},
    ...{now: () => performance.now(), today: () => '2024-01-01', subtle: crypto.subtle, turn}
  });
  maker.seconds = SECONDS;
  const [format] = await videoFormatsHere(maker.size, maker.fps);
  if (!format) throw new Error('this browser makes no films');
  maker.format = format;
  return {
    async film() {
      times = [];
      await maker.make(container);
      // With what is still being encoded when the last frame is drawn.
      return perFrame([...times.slice(0, -1), performance.now()]);
    },
    async bare() {
      times = [];
      await drawWhole(maker, session, turn);
      return perFrame(times);
    },
    async kept() {
      times = [];
      await drawKept(maker, session, turn);
      return perFrame(times);
    }
  };
}

// The first frame builds the map.
function perFrame(times: readonly number[]): number {
  return (times.at(-1)! - times[0]!) / (times.length - 1);
}

// As anybody would who films a map of MapLibre with marks of deck.gl over it: its clock stands, and both are drawn and read.
async function drawWhole({plan, laidOut, size, unit}: FilmMaker, session: Session, turn: () => Promise<void>) {
  const {width, height} = size;
  Object.assign(container.style, {width: `${laidOut.width}px`, height: `${laidOut.height}px`});
  const first = plan.at(0).view;
  const {shade} = session.view;
  const {worldview, language, projection} = first;
  const style = mapStyle({theme: shade, worldview, language, projection}, basemapUrl());
  const map = newMap(container, first.camera, {style, pixelRatio: unit, interactive: false, fadeDuration: 0});
  await map.once('idle');
  const overlay = new DeckOverlay(map, {onDrawn: () => undefined, onLost: fail, onError: fail});
  overlay.magnify(unit);
  const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true, alpha: false})!;
  const recordsOf = filmRecords(session.whole, session.regions.byId);
  const sceneOf = filmScenes(markScaleFor(laidOut));
  for (let frame = 0; frame < plan.frames; frame++) {
    const moment = plan.at(frame);
    overlay.draw(sceneOf(moment, recordsOf(moment.view)), tokens[shade]);
    // The first picture waits for its programs.
    while (frame === 0 && !(overlay.canvas?.width === width && overlay.drawNow())) await nextTask();
    setNow(moment.ms);
    map.redraw();
    overlay.drawNow();
    context.drawImage(map.getCanvas(), 0, 0, width, height);
    context.drawImage(overlay.canvas!, 0, 0, width, height);
    restoreNow();
    context.getImageData(0, 0, width, height);
    await turn();
  }
  overlay.destroy();
  map.remove();
}

function fail(): never {
  throw new Error('the marks could not be drawn');
}

// The names on the ground change once a second, as they do in the film.
async function drawKept({plan, laidOut, size, unit}: FilmMaker, session: Session, turn: () => Promise<void>) {
  const {width, height} = size;
  Object.assign(container.style, {width: `${laidOut.width}px`, height: `${laidOut.height}px`});
  const map = new FilmMap({container, size: laidOut, ratio: unit, basemapUrl: basemapUrl()});
  const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true, alpha: false})!;
  const recordsOf = filmRecords(session.whole, session.regions.byId);
  const sceneOf = filmScenes(markScaleFor(laidOut));
  for (let frame = 0; frame < plan.frames; frame++) {
    const moment = plan.at(frame);
    const {view, ms} = moment;
    const {worldview, language, projection} = view;
    const shot = {
      ...{camera: view.camera, scene: sceneOf(moment, recordsOf(view)), ms},
      appearance: {theme: session.view.shade, worldview, language, projection},
      blocked: {key: String(Math.floor(ms / 1000)), boxes: () => []}
    };
    await map.draw(shot, ({ground, marks}) => {
      context.drawImage(ground, 0, 0, width, height);
      context.drawImage(marks, 0, 0, width, height);
    });
    context.getImageData(0, 0, width, height);
    await turn();
  }
  map.destroy();
}
