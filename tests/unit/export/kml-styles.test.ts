import {describe, expect, it} from 'vitest';
import {kmlStyles, kmlStyleUrl} from '../../../src/export/kml-styles.ts';
import {element, xmlDocument} from '../../../src/export/xml.ts';
import {flow, incident} from '../core/records.ts';
import {all, readXml} from './read-xml.ts';

const styles = readXml(xmlDocument(element('Document', {}, ...kmlStyles()))).children;

describe('the styles', () => {
  it('are there for every record', () => {
    const urls = styles.map(({attributes}) => `#${attributes.id}`);
    expect(urls).toEqual(['#attack', '#plot', '#arrest', '#milestone', '#flow']);
    expect(urls).toContain(kmlStyleUrl(incident('a', {kind: 'plot'})));
    expect(urls).toContain(kmlStyleUrl(flow('a')));
  });

  it('have colors in the order of KML, and light areas', () => {
    expect(all(styles[0]!, 'color').map(({text}) => text)).toEqual(['ff0a42c7', 'cc0a42c7', '400a42c7']);
  });

  it('show nothing but the description, which is escaped', () => {
    expect(styles.map((style) => all(style, 'text')[0]!.text)).toEqual(Array(5).fill('$[description]'));
  });
});
