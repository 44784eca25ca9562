import {DAY_MS} from '../../../src/core/time/day.ts';
import {median} from '../result.ts';
import {SPAN_DAYS, syntheticStore} from '../synthetic-store.ts';
import {finishDrawing} from './finish-drawing.ts';
import type {OpenSubject, Subject} from './subject.ts';

/** What a picture cost while playing, medians in ms: the script that shows a window, and all until it is drawn. */
export interface PlayCost {
  readonly script: number;
  readonly frame: number;
}

/** What the driver asks of the page. */
export interface Bench {
  /** When the first picture of the basemap was complete, and when marks were there, in ms since the navigation began. */
  readonly started: Promise<{readonly basemap: number; readonly marks: number}>;
  /** Moves a window of this many days through the data, one step a picture, for some seconds. */
  play(days: number): Promise<PlayCost>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const SUBJECTS: Readonly<Record<string, () => Promise<{open: OpenSubject}>>> = {
  dateline: () => import('./dateline.ts'),
  deck: () => import('./bare-deck.ts'),
  points: () => import('./bare-points.ts'),
  map: () => import('./bare-map.ts')
};

/** Pictures that are not counted, the fewest that are, and the time after which no more are drawn, in ms. */
const WARM_UP = 2;
const LEAST = 5;
const ENOUGH_MS = 4000;

const STEP_DAYS = 7;

const query = new URLSearchParams(location.search);
const store = syntheticStore(Number(query.get('rows')));
const subject = SUBJECTS[query.get('subject')!]!().then(({open}) => open(document.getElementById('host')!, store));

window.bench = {
  started: subject.then(async ({basemap, ready}) => {
    await ready;
    const marks = performance.now();
    return {basemap: await basemap, marks};
  }),
  play: async (days) => play(await subject, days)
};

async function play({ready, show}: Subject, days: number): Promise<PlayCost> {
  await ready;
  const scripts: number[] = [];
  const frames: number[] = [];
  const began = performance.now();
  for (let i = 0; i < WARM_UP + LEAST || performance.now() - began < ENOUGH_MS; i++) {
    const from = store.domain[0] + ((i * STEP_DAYS) % (SPAN_DAYS - days)) * DAY_MS;
    const before = performance.now();
    show([from, from + days * DAY_MS]);
    scripts.push(performance.now() - before);
    await new Promise((done) => requestAnimationFrame(done));
    finishDrawing();
    frames.push(performance.now() - before);
  }
  return {script: median(scripts.slice(WARM_UP)), frame: median(frames.slice(WARM_UP))};
}
