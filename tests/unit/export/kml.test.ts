import {describe, expect, it} from 'vitest';
import type {ExportSet} from '../../../src/export/export-set.ts';
import {exportTable} from '../../../src/export/export-table.ts';
import {kml} from '../../../src/export/kml.ts';
import {flow, incident} from '../core/records.ts';
import {exportSet, HOSTILE_SET, note, REAL, REAL_SET, words} from './export-sets.ts';
import {all, child, extendedData, readXml} from './read-xml.ts';
import type {XmlNode} from './read-xml.ts';

const documentOf = (set: ExportSet) => child(readXml(kml(set, words)), 'Document')!;
const idOf = (placemark: XmlNode) => extendedData(placemark).id;

// https://schemas.opengis.net/kml/2.2.0/ogckml22.xsd, AbstractFeatureType: the parts of a feature come in this order.
const ORDER = ['name', 'description', 'TimeStamp', 'TimeSpan', 'styleUrl', 'Style', 'ExtendedData'];
const rank = ({name}: XmlNode) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

describe('kml', () => {
  it.each([
    ['the real data set', REAL_SET],
    ['hostile texts', HOSTILE_SET],
    ['no records', exportSet([])]
  ])('holds every record of %s once', (_, set) => {
    const ids = all(documentOf(set), 'Placemark').map(idOf);
    expect(ids.toSorted()).toEqual([...set.incidents, ...set.flows].map(({id}) => id).toSorted());
  });

  it('has a folder for each kind that occurs', () => {
    const set = exportSet(
      [incident('a', {kind: 'arrest'}), incident('b'), incident('c', {kind: 'arrest'})],
      [flow('d')]
    );
    const folders = all(documentOf(set), 'Folder').map((folder) => [
      child(folder, 'name')!.text,
      all(folder, 'Placemark').map(idOf)
    ]);
    expect(folders).toEqual([
      ['Attacks', ['b']],
      ['Arrests and raids', ['a', 'c']],
      ['Flows', ['d']]
    ]);
  });

  it('carries the cells of the table that are known', () => {
    const {fields, rows} = exportTable(REAL_SET, words);
    const expected = rows.map((row) => {
      const known = fields.map((name, i) => [name, row[i]!] as const).filter(([, cell]) => cell !== null);
      return Object.fromEntries(
        known.filter(([name]) => !name.startsWith('data_')).map(([name, cell]) => [name, String(cell)])
      );
    });
    const found = new Map(
      all(documentOf(REAL_SET), 'Placemark').map((placemark) => [idOf(placemark), extendedData(placemark)])
    );
    expect(expected.map(({id}) => found.get(id!))).toEqual(expected);
  });

  it('says once for all records what it is', () => {
    const {title, filterInWords, version, asOf, knownOn, license, attribution, worldview} = note();
    const document = documentOf(exportSet([]));
    expect(child(document, 'name')!.text).toBe(title);
    expect(extendedData(document)).toEqual({
      ...{data_title: title, data_filter: filterInWords, data_version: version, data_as_of: asOf},
      ...{data_known_on: knownOn, data_license: license, data_attribution: attribution, data_worldview: worldview}
    });
    const less = extendedData(documentOf(exportSet([], [], {version: null, knownOn: null})));
    expect(less).not.toHaveProperty('data_version');
    expect(less).not.toHaveProperty('data_known_on');
  });

  it('dates every record of the real data set', () => {
    const placemarks = all(documentOf(REAL_SET), 'Placemark');
    expect(placemarks.filter((each) => !child(each, 'TimeStamp') && !child(each, 'TimeSpan'))).toEqual([]);
  });

  it('draws as points exactly the records of the real data set that the map draws so', () => {
    const points = all(documentOf(REAL_SET), 'Placemark').filter((each) => child(each, 'Point'));
    const crisp = REAL.incidents.filter(
      ({geometry, properties}) => geometry && ['venue', 'settlement'].includes(properties.where.precision)
    );
    expect(points.map(idOf).toSorted()).toEqual(crisp.map(({id}) => id).toSorted());
  });

  it('has the parts of every feature in the order of the schema', () => {
    const document = documentOf(REAL_SET);
    for (const feature of [document, ...all(document, 'Folder'), ...all(document, 'Placemark')]) {
      const ranks = feature.children.map(rank);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('names only styles that it has', () => {
    const document = documentOf(REAL_SET);
    const styles = new Set(all(document, 'Style').map(({attributes}) => `#${attributes.id}`));
    const used = all(document, 'styleUrl').map(({text}) => text);
    expect(used.filter((url) => !styles.has(url))).toEqual([]);
  });

  it('turns no direction in what is shown, and shows no text as markup', () => {
    const placemarks = all(documentOf(HOSTILE_SET), 'Placemark');
    const names = placemarks.map((each) => child(each, 'name')!.text);
    const descriptions = placemarks.map((each) => child(each, 'description')!.text);
    expect([...names, ...descriptions].filter((text) => /[\u202A-\u202E\u2066-\u2069]/.test(text))).toEqual([]);
    expect(descriptions.filter((text) => /<(?!\/?p>)/.test(text))).toEqual([]);
  });

  it('keeps what XML allows of a hostile text', () => {
    const titles = all(documentOf(HOSTILE_SET), 'Placemark').map((each) => extendedData(each).title);
    for (const text of [']]>', '👩‍👩‍👧 🇺🇳', '__proto__', 'one\r\ntwo\nthree\rfour', '\u202Egnp.exe']) {
      expect(titles.filter((title) => title === text)).toHaveLength(2);
    }
    expect(titles).toContain('nul  bell  escape ');
  });
});
