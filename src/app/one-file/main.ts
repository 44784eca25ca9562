import {defineIncidentMap} from '../../element/index.ts';
import type {OwnFile} from './own-files.ts';
import {answerFromFiles} from './own-files.ts';
import '../page.css';

/** What the page carries beside its code, by the ids of its elements; each is text that never runs. */
const text = (id: string): string => document.getElementById(id)!.textContent;

const TYPES = {json: 'application/json', png: 'image/png', pmtiles: 'application/octet-stream'};

/** Where the map looks for the background map: an address that nobody can have (RFC 2606), so that nothing can be asked for there. */
const BASEMAP = 'https://dateline.invalid/basemap/';

/** The files of the background map, which stand in base64, by their addresses. */
function ownFiles(): ReadonlyMap<string, OwnFile> {
  const files = JSON.parse(text('dateline-basemap')) as Record<string, string>;
  return new Map(
    Object.entries(files).map(([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      return [`${BASEMAP}${name}`, {bytes, type: TYPES[name.split('.').at(-1) as keyof typeof TYPES]}];
    })
  );
}

globalThis.fetch = answerFromFiles(ownFiles(), globalThis.fetch);
defineIncidentMap();
const map = document.createElement('incident-map');
map.setAttribute('controls', 'full');
map.setAttribute('basemap', BASEMAP);
map.view = text('dateline-view');
const heading = document.createElement('h1');
heading.textContent = document.title;
document.querySelector('main')!.replaceChildren(heading, map);
void map.load(new Blob([text('dateline-data')]));
