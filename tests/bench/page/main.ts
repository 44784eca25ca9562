import {DAY_MS} from '../../../src/core/time/day.ts';
import {syntheticStore} from '../synthetic-store.ts';
import type {OpenSubject, Subject} from './subject.ts';

/** What playing cost, in ms: the script that shows a window, the median, and the mean time from picture to picture. */
export interface PlayCost {
  readonly script: number;
  readonly frame: number;
}

/** What the driver asks of the page. */
export interface Bench {
  /** When the first picture was complete, in ms since the navigation began. */
  readonly firstPicture: Promise<number>;
  /** Moves a window of this many days through the data, one step a picture. */
  play(pictures: number, days: number): Promise<PlayCost>;
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

const WARM_UP = 6;
const STEP_DAYS = 7;

const query = new URLSearchParams(location.search);
const store = syntheticStore(Number(query.get('rows')));
const subject = SUBJECTS[query.get('subject')!]!().then(({open}) => open(document.getElementById('host')!, store));

window.bench = {
  firstPicture: subject.then(({ready}) => ready).then(() => performance.now()),
  play: async (pictures, days) => play(await subject, pictures, days)
};

async function play({ready, show}: Subject, pictures: number, days: number): Promise<PlayCost> {
  await ready;
  const scripts: number[] = [];
  let began = 0;
  for (let i = -WARM_UP; i < pictures; i++) {
    const from = store.domain[0] + (i + WARM_UP) * STEP_DAYS * DAY_MS;
    if (i === 0) {
      finishDrawing();
      began = performance.now();
    }
    const before = performance.now();
    show([from, from + days * DAY_MS]);
    scripts.push(performance.now() - before);
    await new Promise((done) => requestAnimationFrame(done));
  }
  finishDrawing();
  const frame = (performance.now() - began) / pictures;
  const sorted = scripts.slice(WARM_UP).sort((a, b) => a - b);
  return {script: sorted[Math.floor(sorted.length / 2)]!, frame};
}

// Reading one pixel back waits for everything that a canvas was told to draw.
function finishDrawing(): void {
  for (const canvas of document.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}
