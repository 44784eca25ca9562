import {mount} from 'svelte';
import type {Incident} from '../../../geo/index.ts';
import {hostToolsContext} from '../../../src/components/host-tools.ts';
import {homeSnapshot} from '../../../src/core/snapshot/home.ts';
import {frameClock} from '../../../src/element/frame-clock.ts';
import {Session} from '../../../src/state/session.svelte.ts';
import {syntheticIncidents} from '../synthetic-store.ts';
import Followers from './Followers.svelte';

declare global {
  interface Window {
    /** Longest task of the main thread since this was last asked, in ms; 0 when none was longer than 50 ms. */
    longestTask: () => number;
  }
}

const VIEW = {bounds: [20, 15, 85, 60], window: '2015/2024', playhead: '2024-12-31'} as const;

// All of the records in the window, one in ten known to the month only.
const incidents = syntheticIncidents(Number(new URLSearchParams(location.search).get('rows'))).map((incident, i) =>
  i % 10 === 0 ? toTheMonth(incident) : incident
);
const entry = {
  ...{id: 'bench', title: 'Bench', description: '', license: '', asOf: '2024-12-31', coverage: '', view: VIEW},
  files: {incidents: '', flows: '', sources: ''}
};
const size = {width: innerWidth, height: innerHeight};
const session = new Session({
  ...{dataset: {entry, incidents, flows: [], sources: []}, issues: [], clock: frameClock},
  snapshot: homeSnapshot(entry, {size, padding: {left: 0, right: 0, top: 0, bottom: 0}, language: 'en'})
});
mount(Followers, {
  target: document.body,
  context: hostToolsContext({views: null, exporter: null, catalogUrl: null, telling: null}),
  props: {session}
});

function toTheMonth(incident: Incident): Incident {
  const edtf = incident.properties.when.edtf.slice(0, 7);
  return {...incident, properties: {...incident.properties, when: {edtf}}};
}

let longest = 0;
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({type: 'longtask'});

function note(entries: readonly PerformanceEntry[]): void {
  for (const {duration} of entries) longest = Math.max(longest, duration);
}

window.longestTask = () => {
  note(observer.takeRecords());
  const found = longest;
  longest = 0;
  return found;
};
