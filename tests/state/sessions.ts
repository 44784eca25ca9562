import type {Dataset, Flow, Incident} from '../../geo/index.ts';
import type {Snapshot} from '../../src/core/snapshot/snapshot.ts';
import type {Clock} from '../../src/core/time/clock.ts';
import {ManualClock} from '../../src/core/time/clock.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import {Session} from '../../src/state/session.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {figure, flow, incident} from '../unit/core/records.ts';
import {BASE} from '../unit/core/snapshot/snapshots.ts';

/** A clock that is moved by hand and knows how many frames are asked for. */
export class WatchedClock implements Clock {
  readonly #clock = new ManualClock();
  pending = 0;

  frame(callback: (now: number) => void): () => void {
    this.pending++;
    let open = true;
    const close = () => {
      if (open) this.pending--;
      open = false;
    };
    const callOff = this.#clock.frame((now) => {
      close();
      callback(now);
    });
    return () => {
      close();
      callOff();
    };
  }

  /** Runs frames of 20 ms for so many ms. */
  run(ms: number): void {
    for (let passed = 0; passed < ms; passed += 20) this.#clock.tick(20);
  }
}

const INCIDENTS: readonly Incident[] = [
  incident('founding', {kind: 'milestone', edtf: '2015-01-26', at: null}),
  incident('kerman', {edtf: '2024-01-03', figures: [figure({best: 84}), figure({best: 103})]}),
  incident('istanbul', {edtf: '2024-01-28', figures: [figure({best: 1})]}),
  incident('plot', {kind: 'plot', edtf: '[2024-01..2024-06]', status: 'alleged'}),
  incident('arrest', {kind: 'arrest', edtf: '2024-03-19', related: [{id: 'plot', rel: 'arrest-for'}]}),
  incident('crocus', {edtf: '2024-03-22', figures: [figure({best: 149})]})
];

const FLOWS: readonly Flow[] = [
  flow('travel', {edtf: '2012/2017', status: 'confirmed'}),
  flow('recruits', {edtf: '2024-02'})
];

/** The view that these sessions open with: the winter of 2023-24, a week a second. */
export const SNAPSHOT: Snapshot = deepFreeze<Snapshot>({
  ...BASE,
  data: 'test',
  playback: {...BASE.playback, speed: 7 * DAY_MS}
});

/** A frozen data set of these records that opens with that winter. */
export function datasetOf(incidents: readonly Incident[], flows: readonly Flow[] = []): Dataset {
  const view = {bounds: [-5, 22, 88, 62], window: '2023-12-01/2024-03-31', playhead: '2024-03-31'} as const;
  const texts = {title: '', description: '', license: '', coverage: ''};
  const files = {incidents: '', flows: '', sources: ''};
  return deepFreeze<Dataset>({
    entry: {id: 'test', ...texts, asOf: '2024-06-01', view, files},
    incidents,
    flows,
    sources: []
  });
}

const DATASET = datasetOf(INCIDENTS, FLOWS);

/** A session of its own over the same frozen records. */
export function session(snapshot: Partial<Snapshot> = {}, clock: Clock = new WatchedClock()): Session {
  return new Session({dataset: DATASET, issues: [], snapshot: deepFreeze({...SNAPSHOT, ...snapshot}), clock});
}
