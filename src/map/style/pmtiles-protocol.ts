import {addProtocol} from 'maplibre-gl';
import type {AddProtocolAction} from 'maplibre-gl';
import {Protocol} from 'pmtiles';

let registered = false;

/**
 * Lets MapLibre read sources with addresses `pmtiles://…`. To be called before the first map is made; further calls do nothing,
 * so the directory of an archive is read once for all maps of a page.
 */
export function registerPmtiles(): void {
  if (registered) return;
  registered = true;
  const protocol = new Protocol();
  // The types of the package leave the data of an answer open; it is bytes for tiles and an object for the description.
  addProtocol('pmtiles', protocol.tilev4 as AddProtocolAction);
}
