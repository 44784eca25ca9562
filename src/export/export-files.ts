import type {Words} from '../core/words/words.ts';
import {csv} from './csv.ts';
import type {ExportSet} from './export-set.ts';
import {geojson} from './geojson.ts';
import {kml} from './kml.ts';

/** Formats in which records can be taken away as files. */
export const FILE_FORMATS = ['csv', 'geojson', 'kml'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file to be saved. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** The files of a format; `name` is what their names begin with. GeoJSON keeps incidents and flows apart, as the data does. */
export function exportFiles(
  set: ExportSet,
  format: FileFormat,
  {name, words}: {name: string; words: Words}
): readonly ExportFile[] {
  switch (format) {
    case 'csv':
      return [{name: `${name}.csv`, type: 'text/csv', text: csv(set, words, {bom: true})}];
    case 'kml':
      return [{name: `${name}.kml`, type: 'application/vnd.google-earth.kml+xml', text: kml(set, words)}];
    case 'geojson': {
      const {incidents, flows} = geojson(set);
      const type = 'application/geo+json';
      return [
        ...(set.incidents.length > 0 ? [{name: `${name}-incidents.geojson`, type, text: incidents}] : []),
        ...(set.flows.length > 0 ? [{name: `${name}-flows.geojson`, type, text: flows}] : [])
      ];
    }
  }
}
