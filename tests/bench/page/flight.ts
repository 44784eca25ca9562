import type {Camera, Size} from '../../../src/core/camera/camera.ts';
import {finishDrawing} from './finish-drawing.ts';
import type {OpenFlight} from './flight-subject.ts';

/** The cameras of a flight, and how long each picture took until the next one began, in ms. */
export interface Flown {
  readonly cameras: readonly Camera[];
  readonly frames: readonly number[];
}

/** What the driver asks of the page. */
export interface FlightBench {
  /** Size of the map in CSS px, once it stands. */
  readonly size: Promise<Size>;
  /** Flies once: the app to another chapter of its story, the bare map through the cameras of such a flight. */
  fly(cameras: readonly Camera[]): Promise<Flown>;
}

declare global {
  interface Window {
    flight: FlightBench;
  }
}

const SUBJECTS: Readonly<Record<string, () => Promise<{open: OpenFlight}>>> = {
  dateline: () => import('./flight-dateline.ts'),
  map: () => import('./flight-map.ts')
};

/** Pictures, and then ms, in which a map ends what a flight has left it to do. */
const REST_PICTURES = 5;
const REST_MS = 400;

const query = new URLSearchParams(location.search);
const subject = SUBJECTS[query.get('subject')!]!().then(({open}) => open(document.getElementById('host')!, query));

window.flight = {
  size: subject.then(({size}) => size),
  async fly(given) {
    const move = (await subject).fly(given);
    const cameras: Camera[] = [];
    const frames: number[] = [];
    let before = performance.now();
    for (let camera = await move(); camera; camera = await move()) {
      // The maps asked for this frame first, and draw before this goes on.
      await picture();
      cameras.push(camera);
      const now = performance.now();
      frames.push(now - before);
      before = now;
    }
    for (let i = 0; i < REST_PICTURES; i++) await picture();
    await new Promise((done) => setTimeout(done, REST_MS));
    return {cameras, frames};
  }
};

async function picture(): Promise<void> {
  await new Promise(requestAnimationFrame);
  finishDrawing();
}
