import type {CatalogEntry} from '../../geo/index.ts';
import {readControls} from '../components/controls.ts';
import {homeSnapshot} from '../core/snapshot/home.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import {readLocale, readTheme} from './attributes.ts';
import {firstRoom} from './first-room.ts';

/** The view that a data set opens with in an element of this size and with these attributes. */
export function homeOf(element: HTMLElement, entry: CatalogEntry): Snapshot {
  const controls = readControls(element.getAttribute('controls'));
  const room = firstRoom(controls, {width: element.clientWidth, height: element.clientHeight});
  const home = homeSnapshot(entry, {...room, language: readLocale(element.getAttribute('locale'))});
  return {
    ...home,
    theme: readTheme(element.getAttribute('theme')),
    playback: {...home.playback, loop: element.hasAttribute('loop')}
  };
}
