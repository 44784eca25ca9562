import {expect, it} from 'vitest';
import type {Source} from '../../../../geo/index.ts';
import {recordText, SEARCH_FIELDS} from '../../../../src/core/search/record-text.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {flow, incident} from '../records.ts';

const SOURCE = deepFreeze<Source>({
  id: 's1',
  type: 'article-newspaper',
  title: 'Two held',
  publisher: 'AP',
  'container-title': 'Daily'
});
const REFERENCES = {
  sources: new Map([['s1', SOURCE]]),
  countryName: (code: string) => `country ${code}`
};

const textsOf = (record: Parameters<typeof recordText>[0]) =>
  SEARCH_FIELDS.map((field) => recordText(record, field, REFERENCES));

it('gives every field of an incident, names on lines of their own and once', () => {
  const attribution = (actor: string) => ({actor, basis: 'claimed', by: 'them', source: 's1'}) as const;
  const record = incident('a', {
    title: 'Title',
    summary: 'Summary.',
    where: {name: 'Kulob', admin1: 'Khatlon', country: 'TJ', precision: 'settlement', radiusKm: 1},
    attribution: [attribution('IS'), attribution('Taliban'), attribution('IS')],
    sources: [{id: 's1'}, {id: 'missing'}]
  });
  expect(textsOf(record)).toEqual([
    'Title',
    'Summary.',
    'Kulob\nKhatlon\ncountry TJ',
    'IS\nTaliban',
    'Two held\nAP\nDaily'
  ]);
});

it('gives both ends of a flow, and nothing for what is not there', () => {
  const to = {name: 'Online', precision: 'unknown', radiusKm: null} as const;
  expect(textsOf(flow('f', {title: 'T', to}))).toEqual(['T', '', 'Dushanbe\ncountry TJ\nOnline', '', '']);
});
