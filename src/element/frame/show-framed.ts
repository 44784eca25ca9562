import {readFrameOptions} from '../../core/frame/frame-options.ts';
import type {IncidentMapElement} from '../incident-map.ts';
import {talkToPage} from './talk-to-page.ts';
import {tellHeight} from './tell-height.ts';
import {whenVisible} from './when-visible.ts';

/**
 * Shows the map in a frame of another page, with the view and the options that the address names. It begins when it is seen,
 * and plays only when it was asked to. The address is read, and never written.
 */
export function showFramed(map: IncidentMapElement, target: HTMLElement): void {
  const {allow, autoplay, name} = readFrameOptions(location.hash, location.search);
  // One of a kiosk plays already.
  if (autoplay) map.setAttribute('autoplay', '');
  map.view = location.hash;
  addEventListener('hashchange', () => (map.view = location.hash));
  tellHeight(target, name);
  talkToPage(map, allow);
  whenVisible(() => target.append(map));
}
