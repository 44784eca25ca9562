import type {Story} from '../../core/story/story.ts';
import {firstZooms} from '../../map/first-zooms.ts';
import {oneFile} from '../../export/one-file/one-file.ts';
import {carriedFonts} from '../../export/picture/page-fonts.ts';
import {formatCarried} from '../../core/story/carry.ts';
import type {Session} from '../../state/session.svelte.ts';

/** How far in the background map of a file goes: the next zoom would double the file. */
export const FILE_ZOOM = 4;

/** What a file is made of, in the order of the work. */
export type FileStep = 'program' | 'ground' | 'fonts' | 'writing';

/** The files of the background map as it looks for them. */
const WORLD = 'world.pmtiles';
const GROUND = [WORLD, 'svg-world.json', 'sprite.json', 'sprite.png', 'sprite@2x.json', 'sprite@2x.png'] as const;

/** Letters of slanted names on the map, which the data need not hold. */
const LATIN = Array.from({length: 0x7f - 0x20}, (_, i) => String.fromCharCode(0x20 + i)).join('');

/**
 * Writes a view and its records as one page. `app` is the address of the folder of the app, `basemap` that of its background
 * map. Rejects with a TypeError when a part cannot be fetched, with a RangeError when there are too many records, and as the
 * signal says.
 */
export async function writeOneFile(
  session: Session,
  {view, title, stories}: {view: string; title: string; stories: readonly Story[]},
  {app, basemap, signal, onStep}: {app: string; basemap: string; signal: AbortSignal; onStep: (step: FileStep) => void}
): Promise<string> {
  const {regions, whole} = session;
  onStep('program');
  const viewer = await (await fetched(new URL('one-file/viewer.html', app), signal)).text();
  await regions.load();
  if (regions.status === 'failed') throw new TypeError('the named regions could not be fetched');
  const {entry, incidents, flows, sources} = whole.dataset;
  const data = formatCarried({entry, incidents, flows, sources, regions: [...regions.byId.values()], stories});
  onStep('ground');
  const ground = await Promise.all(
    GROUND.map(async (name) => {
      const bytes = await (await fetched(new URL(name, basemap), signal)).bytes();
      return [name, name === WORLD ? await firstZooms(bytes, FILE_ZOOM) : bytes] as const;
    })
  );
  onStep('fonts');
  const letters = [
    {tag: 'text', key: 'data', attributes: {}, text: LATIN + data},
    {tag: 'text', key: 'slanted', attributes: {'font-style': 'italic'}, text: LATIN}
  ] as const;
  const fonts = await carriedFonts(letters, document, signal);
  onStep('writing');
  const {language} = session.view.words;
  return oneFile(viewer, {title, language, view, data, fonts, basemap: Object.fromEntries(ground)});
}

async function fetched(url: URL, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, {signal});
  if (!response.ok) throw new TypeError(`${url.href}: ${response.status}`);
  return response;
}
