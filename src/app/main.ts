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
  const embedded = asks('embed');
  // A screen that nobody attends: the map and nothing else, which plays, or tells the story of the address, again and again.
  const kiosk = asks('kiosk');
  const map = document.createElement('incident-map') as IncidentMapElement;
  map.setAttribute('src', CATALOG);
  map.setAttribute('controls', kiosk ? 'none' : embedded ? 'compact' : 'full');
  if (kiosk) for (const name of ['autoplay', 'loop']) map.setAttribute(name, '');
  map.setAttribute('href', './');
  if (embedded) {
    // What the frame has beside the map may be missing, the map may not.
    void import('../element/frame/show-framed.ts').then(({showFramed}) => showFramed(map, target), show);
    return;
  }
  show();
  if (!kiosk) followAddress(map);
  keepForOffline(map);

  function show(): void {
    map.view = location.hash;
    target.append(map);
  }
}

function asks(key: string): boolean {
  return new RegExp(`(^|[#&])${key}=1(&|$)`).test(location.hash);
}
