import {describe, expect, it} from 'vitest';
import type {Source} from '../../../geo/index.ts';
import {noteDescription, recordDescription} from '../../../src/export/kml-description.ts';
import {deepFreeze} from '../core/deep-freeze.ts';
import {figure, flow, incident} from '../core/records.ts';
import {note, words} from './export-sets.ts';

const context = {sources: new Map<string, Source>([['s1', {id: 's1', type: 'report', title: 'One'}]]), words};
const lines = (record: Parameters<typeof recordDescription>[0]) =>
  recordDescription(record, context).slice('<p>'.length, -'</p>'.length).split('</p><p>');
const where = {name: 'Gera', country: 'DE', radiusKm: 30} as const;

describe('recordDescription', () => {
  it('says what, how sure, when, where, by whom, how many, and who says so', () => {
    const record = incident('A title', {
      ...{summary: 'A summary.', statusNote: 'A note.', edtf: '2024-03', figures: [figure({best: 3})]},
      attribution: [{actor: 'ISKP', basis: 'claimed', by: 'Amaq', source: 's1'}],
      sources: [{id: 's1'}]
    });
    expect(lines(record)).toEqual([
      ...['A title', 'Attack: bombing. Confirmed. Mar 2024.', 'Kabul, Afghanistan: town or city known.'],
      ...['A summary.', 'A note.', 'ISKP (Claimed, according to Amaq) [s1]', 'killed: 3, 2024-03-23 [s1]', '“One”']
    ]);
  });

  it('says what a circle is, and why there is none', () => {
    expect(lines(incident('a', {where: {...where, precision: 'province'}}))).toContain(words.exporting.circle);
    expect(lines(incident('a', {where: {...where, precision: 'province', radiusKm: null}}))).toContain(
      'Not drawn as a point: province known, and no radius is given.'
    );
    expect(lines(incident('a', {at: [0, 89.9], where: {...where, precision: 'province'}}))).not.toContain(
      words.exporting.circle
    );
  });

  it('says why a record is not placed', () => {
    const unplaced = incident('a', {where: {...where, precision: 'country', radiusKm: null}, at: null});
    expect(lines(unplaced)).toContain('Not placed on the map: country known.');
    expect(lines(incident('a', {series: true, at: null}))).toContain('Not placed on the map: a series, not one event.');
  });

  it('names both ends of a flow, and says when no movement is established', () => {
    const ends = 'Dushanbe, Tajikistan (town or city known) → Kabul, Afghanistan (town or city known).';
    expect(lines(flow('a'))).toContain(ends);
    expect(lines(flow('a'))).not.toContain(words.record.noArrow);
    expect(lines(deepFreeze({...flow('a'), geometry: null}))).toContain(words.record.noArrow);
  });

  it('lets no text be markup or turn the direction', () => {
    const text = recordDescription(incident('a', {title: '<img src=x onerror="x">&lt;\u202E'}), context);
    expect(text).toContain('<p>&lt;img src=x onerror=&quot;x&quot;&gt;&amp;lt;\\u202E</p>');
  });
});

describe('noteDescription', () => {
  it('holds the whole note', () => {
    expect(noteDescription(note({version: 'abc'}), words)).toBe(
      '<p>Filter: kind: attack</p><p>Data as of 1 Jul 2031</p><p>As known on 30 Jun 2031</p><p>Version of the data (SHA-256): abc</p>' +
        '<p>License: CC0-1.0. Credit: Harbor desk</p><p>Borders: UN view</p>'
    );
  });

  it('says whose borders, and that a version could not be computed', () => {
    const text = noteDescription(note({version: null, worldview: 'de-facto'}), words);
    expect(text).toContain(words.exporting.noVersion);
    expect(text).toContain('De facto view');
  });

  it('says nothing of a date of knowledge when everything known is written', () => {
    expect(noteDescription(note({knownOn: null}), words)).not.toContain('As known on');
  });
});
