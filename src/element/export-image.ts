import type {ImageOptions} from '../components/publish/session-image.ts';
import {sessionImage} from '../components/publish/session-image.ts';
import type {Session} from '../state/session.svelte.ts';
import {readBasemapUrl} from './attributes.ts';
import type {MapLinks} from './map-links.ts';

/** The view of an element's session as a picture; its address is that of the page which the element names, or none. */
export function exportImage(
  element: HTMLElement,
  session: Session,
  {options, links}: {options: ImageOptions; links: MapLinks}
): Promise<Blob> {
  const href = element.getAttribute('href');
  return sessionImage(session, options, {
    basemapUrl: readBasemapUrl(element.getAttribute('src'), element.getAttribute('basemap')),
    address: href === null ? null : links.address(session, href)
  });
}
