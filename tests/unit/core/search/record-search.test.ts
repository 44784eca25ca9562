import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Flow, Incident, Source} from '../../../../geo/index.ts';
import {fold} from '../../../../src/core/search/fold.ts';
import {recordSearch} from '../../../../src/core/search/record-search.ts';
import {countryInWords} from '../../../../src/core/words/place-line.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {incident} from '../records.ts';

const read = (name: string): unknown =>
  deepFreeze(JSON.parse(readFileSync(`${import.meta.dirname}/../../../../data/khorasan/${name}`, 'utf8')));

const nowhere = {name: '', precision: 'unknown', radiusKm: null} as const;

const searchOf = (...texts: readonly (readonly [title: string, summary: string])[]) =>
  recordSearch(
    {
      incidents: texts.map(([title, summary], i) => incident(`r${i}`, {title, summary, where: nowhere})),
      flows: [],
      sources: []
    },
    (code) => code
  );

describe('in the data set', () => {
  const {features: incidents} = read('incidents.geojson') as {features: readonly Incident[]};
  const {features: flows} = read('flows.geojson') as {features: readonly Flow[]};
  const sources = read('sources.json') as readonly Source[];
  const {search, matches} = recordSearch({incidents, flows, sources}, (code) => countryInWords(code, 'en'));
  const first = (query: string) => search(query)[0]?.id;

  it.each(['Kerman', 'Kermān', 'kerm', 'Керман', 'کرمان', 'كرمان'])('finds the bombings in Kerman as %s', (query) => {
    expect(first(query)).toBe('2024-01-03-kerman-bombings');
    expect(matches(query)).toContain('flow-kerman-bomb-maker');
    expect(matches(query).size).toBeLessThan(8);
  });

  it.each(['Kulob', 'Kulyab', 'Kŭlob', 'Кӯлоб', 'Куляб', 'کولاب'])('finds the car bomb in Kulob as %s', (query) => {
    expect(first(query)).toBe('2024-kulob-car-bomb');
    expect(matches(query).size).toBeLessThan(4);
  });

  it.each(['Crocus', 'Крокус', 'Crocsu', 'crocus city hall krasnogorsk'])('finds the concert hall as %s', (query) => {
    expect(first(query)).toBe('2024-03-22-crocus-city-hall');
  });

  it.each(['Moscow', 'Moskva', 'Москва', 'مسکو'])('finds the synagogue in Moscow as %s', (query) => {
    expect(matches(query)).toContain('2024-03-07-moscow-synagogue-plot');
  });

  it('finds an actor by its initials', () => {
    const named = [...incidents, ...flows].filter(({properties}) =>
      properties.attribution.some(({actor}) => actor === 'Islamic State Khorasan Province')
    );
    expect(named.length).toBeGreaterThan(30);
    for (const {id} of named) expect(matches('ISKP')).toContain(id);
  });

  it('finds records by the country of their place and by a source, and says so', () => {
    expect(search('Tajikistan').some(({fields}) => fields.includes('places'))).toBe(true);
    expect(search('Afghan Witness').map(({fields}) => fields)).toContainEqual(['sources']);
    expect(first('Jalalabad')).toMatch('jalal-abad');
  });

  it('gives no more hits than asked for, the best ones', () => {
    expect(search('ISKP', 3)).toEqual(search('ISKP').slice(0, 3));
  });
});

it('says how a record was found, where, and what to mark', () => {
  const {search} = searchOf(['Bomb in Kŭlob', 'Near Kulyab.'], ['Arrest', 'None']);
  expect(search('куляб')).toEqual([
    {
      id: 'r0',
      score: expect.any(Number),
      quality: 'typed',
      fields: ['title', 'summary'],
      title: [[8, 13]],
      summary: [[5, 11]]
    }
  ]);
  expect(search('kolab')[0]).toMatchObject({quality: 'alike', title: [[8, 13]]});
  expect(search('arrezt')[0]).toMatchObject({id: 'r1', quality: 'near', fields: ['title'], title: [[0, 6]]});
});

it('asks for every word, the last as a beginning', () => {
  const {matches} = searchOf(['bomb in Kabul', ''], ['bomb', 'found in Kunduz'], ['raid', '']);
  expect([...matches('bomb k')]).toEqual(['r0', 'r1']);
  expect([...matches('bom kabul')]).toEqual([]);
  expect([...matches('kabul bom')]).toEqual(['r0']);
});

it('takes what is spelled as typed before what may be meant', () => {
  const {matches} = searchOf(['Crocus', ''], ['crocks', '']);
  expect([...matches('crocks')]).toEqual(['r1']);
  expect([...matches('crocos')]).toEqual(['r0']);
});

it('looks for several words as one, too', () => {
  expect([...searchOf(['Lashkargah', '']).matches('lashkar gah')]).toEqual(['r0']);
});

it('finds nothing without a letter or digit, nor without records', () => {
  for (const query of ['', ' ', '!?', '\u0301']) {
    expect(searchOf(['a', 'b']).search(query)).toEqual([]);
    expect(searchOf(['a', 'b']).matches(query).size).toBe(0);
  }
  expect(searchOf().search('a')).toEqual([]);
});

it('ranks a title above a summary, and equals in their order', () => {
  const {search} = searchOf(['x', 'kabul'], ['kabul', 'x'], ['kabul', 'x']);
  expect(search('kabul').map(({id}) => id)).toEqual(['r1', 'r2', 'r0']);
});

it('agrees with reading all texts, for words too short for anything but their letters', () => {
  const word = fc.constantFrom('ka', 'kabo', 'muri', 'mu', 'Ōsh', 'ош');
  const text = fc.array(word, {maxLength: 3}).map((words) => words.join(' '));
  const records = fc.array(fc.tuple(text, text), {maxLength: 6});
  const query = fc.array(fc.oneof(word, fc.constantFrom('k', 'm', 'kab')), {minLength: 1, maxLength: 3});
  check(
    fc.property(records, query, (texts, words) => {
      const folded = words.map(fold);
      const naive = texts.flatMap((fields, i) => {
        const terms = fields.flatMap((each) => fold(each).split(' '));
        const begins = (start: string) => terms.some((term) => term.startsWith(start));
        const all = folded.every((each, at) => (at === folded.length - 1 ? begins(each) : terms.includes(each)));
        return all || begins(folded.join('')) ? [`r${i}`] : [];
      });
      const {matches, search} = searchOf(...texts);
      expect([...matches(words.join(' '))]).toEqual(naive);
      expect(new Set(search(words.join(' ')).map(({id}) => id))).toEqual(new Set(naive));
    }),
    500
  );
});

it('bears any query and any text', () => {
  const any = fc.string({unit: 'binary', maxLength: 20});
  check(
    fc.property(any, any, any, (title, summary, query) => {
      const {search, matches} = searchOf([title, summary]);
      expect(matches(query).size).toBe(search(query).length);
      expect(matches(title).size).toBe(fold(title) === '' ? 0 : 1);
    }),
    300
  );
});

it('bears a query as long as a book', () => {
  const {matches} = searchOf(['Kabul', '']);
  expect(matches('a'.repeat(200_000)).size).toBe(0);
  expect(matches('kabul '.repeat(2_000)).size).toBe(1);
});
