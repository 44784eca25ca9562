import type {Words} from '../core/words/words.ts';
import type {Flow, Incident} from '../../geo/index.ts';
import {KINDS} from '../../geo/index.ts';
import {revealBidi} from './cell.ts';
import type {Cell} from './cell.ts';
import type {ExportSet} from './export-set.ts';
import {noteDescription, recordDescription} from './kml-description.ts';
import {kmlGeometry} from './kml-geometry.ts';
import {kmlStyles, kmlStyleUrl} from './kml-styles.ts';
import {kmlTime} from './kml-time.ts';
import {noteFields} from './note-fields.ts';
import {COLUMN_NAMES, recordCells} from './record-columns.ts';
import type {ColumnContext} from './record-columns.ts';
import {element, xmlDocument} from './xml.ts';
import type {Xml} from './xml.ts';

/**
 * The set as KML 2.2 (https://docs.ogc.org/is/12-007r2/12-007r2.html): a folder for each kind that occurs, one Placemark for
 * each record with its time, the cells of the table as ExtendedData, and a geometry no finer than the place is known. A
 * record that cannot be placed is a Placemark without geometry: it stands in the list of places and not on the map.
 *
 * Written here since @placemarkio/tokml has no TimeSpan, no styles and no data on a Document, and breaks on "]]>", on lone
 * surrogates, and on ids that begin with a digit.
 */
export function kml({incidents, flows, about}: ExportSet, words: Words): string {
  const context = {sources: new Map(about.sources.map((source) => [source.id, source])), words};
  const {kind, flows: flowsName} = words.terms;
  const folders = [
    ...KINDS.map((each) => ({
      name: kind[each].many,
      records: incidents.filter(({properties}) => properties.kind === each)
    })),
    {name: flowsName, records: flows}
  ].filter(({records}) => records.length > 0);
  const document = element(
    'Document',
    {},
    element('name', {}, revealBidi(about.title)),
    element('description', {}, noteDescription(about, words)),
    ...kmlStyles(),
    extendedData(noteFields(about)),
    ...folders.map(({name, records}) => folder(name, records, context))
  );
  return xmlDocument(element('kml', {xmlns: 'http://www.opengis.net/kml/2.2'}, document));
}

function folder(name: string, records: readonly (Incident | Flow)[], context: ColumnContext): Xml {
  return element('Folder', {}, element('name', {}, name), ...records.map((record) => placemark(record, context)));
}

function placemark(record: Incident | Flow, context: ColumnContext): Xml {
  return element(
    'Placemark',
    {},
    element('name', {}, revealBidi(record.properties.title)),
    element('description', {}, recordDescription(record, context)),
    kmlTime(record.properties.when.edtf),
    element('styleUrl', {}, kmlStyleUrl(record)),
    extendedData(recordCells(record, context).map((cell, i) => [COLUMN_NAMES[i]!, cell])),
    kmlGeometry(record)
  );
}

// What is unknown is left out.
function extendedData(fields: readonly (readonly [name: string, value: Cell])[]): Xml {
  const known = fields.filter(([, value]) => value !== null);
  return element(
    'ExtendedData',
    {},
    ...known.map(([name, value]) => element('Data', {name}, element('value', {}, String(value))))
  );
}
