import type {IncidentMapElement} from '../element/index.ts';
import {defineIncidentMap} from '../element/index.ts';
import {followAddress} from './address.ts';
import {keepForOffline} from './offline/begin.ts';
import './page.css';

const CATALOG = 'data/catalog.json';
const target = document.querySelector('main')!;
if (/(^|[#&])speaker=/.test(location.hash)) {
  void import('../element/speaker-page.ts').then(({showSpeaker}) =>
    showSpeaker(target, {src: CATALOG, fragment: location.hash})
  );
  // The window of another briefing, opened in the place of this one.
  addEventListener('hashchange', () => location.reload());
} else showMap();

function showMap(): void {
  defineIncidentMap();
  const embedded = /(^|[#&])embed=1(&|$)/.test(location.hash);
  const map = document.createElement('incident-map') as IncidentMapElement;
  map.setAttribute('src', CATALOG);
  map.setAttribute('controls', embedded ? 'compact' : 'full');
  map.setAttribute('href', './');
  map.view = location.hash;
  target.append(map);
  if (embedded) return;
  followAddress(map);
  keepForOffline(map);
}
