import type {Cell} from './cell.ts';
import type {ExportNote} from './export-set.ts';

/** A note as named values, as the tables and the KML file carry it; the sources stand with the records that cite them. */
export function noteFields(about: ExportNote): readonly (readonly [name: string, value: Cell])[] {
  return [
    ['data_title', about.title],
    ['data_filter', about.filterInWords],
    ['data_version', about.version],
    ['data_as_of', about.asOf],
    ['data_known_on', about.knownOn],
    ['data_license', about.license],
    ['data_attribution', about.attribution],
    ['data_worldview', about.worldview],
    ['data_care', about.care]
  ];
}
