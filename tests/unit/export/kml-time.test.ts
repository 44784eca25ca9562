import {describe, expect, it} from 'vitest';
import {kmlTime} from '../../../src/export/kml-time.ts';
import {xmlDocument} from '../../../src/export/xml.ts';
import {readXml} from './read-xml.ts';

/** "TimeStamp 2024-03-22" or "TimeSpan begin=... end=...". */
function said(edtf: string): string | null {
  const time = kmlTime(edtf);
  if (!time) return null;
  const {name, children} = readXml(xmlDocument(time));
  return [name, ...children.map((child) => `${child.name}=${child.text}`)].join(' ');
}

describe('kmlTime', () => {
  it.each([
    ['2024-03-22', 'TimeStamp when=2024-03-22'],
    ['2024-03-22T17:30Z', 'TimeStamp when=2024-03-22'],
    ['2024-03', 'TimeSpan begin=2024-03-01T00:00:00Z end=2024-04-01T00:00:00Z'],
    ['2024-03-22~', 'TimeSpan begin=2024-03-22T00:00:00Z end=2024-03-23T00:00:00Z'],
    ['2023', 'TimeSpan begin=2023-01-01T00:00:00Z end=2024-01-01T00:00:00Z'],
    ['2024-03-22/2024-03-24', 'TimeSpan begin=2024-03-22T00:00:00Z end=2024-03-25T00:00:00Z'],
    ['../2018', 'TimeSpan end=2019-01-01T00:00:00Z'],
    ['2018/..', 'TimeSpan begin=2018-01-01T00:00:00Z'],
    ['[2024-01..2024-02]', 'TimeSpan begin=2024-01-01T00:00:00Z end=2024-03-01T00:00:00Z'],
    ['9999', 'TimeSpan begin=9999-01-01T00:00:00Z end=10000-01-01T00:00:00Z'],
    ['0001', 'TimeSpan begin=0001-01-01T00:00:00Z end=0002-01-01T00:00:00Z']
  ])('of %s is %s', (edtf, expected) => {
    expect(said(edtf)).toBe(expected);
  });

  it('is nothing when the date does not parse', () => {
    expect(kmlTime('last Friday')).toBeNull();
  });
});
