import {expect, it} from 'vitest';
import {LONGEST_NAME} from '../../../../src/core/saved/saved-view.ts';
import {viewInWords} from '../../../../src/core/saved/view-in-words.ts';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {english} from '../../../../src/core/words/words.ts';
import {BASE} from '../snapshot/snapshots.ts';

const NAMES = {words: english, sources: new Map(), regions: new Map()};
const named = (...clauses: readonly Clause[]) => viewInWords({...BASE, clauses}, NAMES);

const country: Clause = {source: 'country', field: 'country', kind: 'any', value: ['DE']};
const certain: Clause = {source: 'certainty', field: 'certainty', kind: 'certain', value: true};
const text: Clause = {source: 'text', field: 'text', kind: 'text', value: 'Kabul'};

it('proposes the filter and the window as a name', () => {
  expect(named()).toBe('All records · 1 Dec 2023 – 31 Mar 2024');
  expect(named(country)).toBe('Country: Germany · 1 Dec 2023 – 31 Mar 2024');
  expect(named(country, certain)).toBe('Country: Germany; Certain only · 1 Dec 2023 – 31 Mar 2024');
});

it('says as of when the records are known', () => {
  const known = Date.UTC(2024, 2, 24);
  expect(viewInWords({...BASE, known}, NAMES)).toBe('All records · 1 Dec 2023 – 31 Mar 2024 · As known on 23 Mar 2024');
});

it('counts what there is no room to name, and does not name what is switched off', () => {
  expect(named(country, certain, text)).toBe('Country: Germany; Certain only and 1 more · 1 Dec 2023 – 31 Mar 2024');
  expect(named({...country, off: true}, text)).toBe('Text: “Kabul” · 1 Dec 2023 – 31 Mar 2024');
});

it('is no longer than a name may be, and one line', () => {
  const name = named({...text, value: `a\u202E\n${'b'.repeat(500)}`});
  expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME);
  expect(name).toMatch(/^Text: “a b+$/);
});
