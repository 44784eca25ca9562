import type {Flow, Incident} from '../../geo/index.ts';
import {canonicalText} from '../core/cite/canonical-text.ts';
import type {ExportNote, ExportSet} from './export-set.ts';

/** The two GeoJSON files of an export, as texts. */
export interface GeojsonFiles {
  readonly incidents: string;
  readonly flows: string;
}

/**
 * The set as GeoJSON (RFC 7946) in canonical form: two FeatureCollections, since incidents and flows are files of their own
 * in a data set and a reader tells them apart by what they hold. Each has the note as its foreign member `about`, with the
 * bibliography as CSL-JSON in `about.sources`, so that it stands alone. Without `about` it is a file of a data set, byte for
 * byte. Records stand as they are: a relation may name a record that the filter left out.
 */
export function geojson({incidents, flows, about}: ExportSet): GeojsonFiles {
  return {incidents: collection(incidents, about), flows: collection(flows, about)};
}

function collection(features: readonly (Incident | Flow)[], {filterInWords, ...about}: ExportNote): string {
  return canonicalText({type: 'FeatureCollection', features, about: {...about, filter: filterInWords}});
}
