import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Flow, Incident, TimeExtent} from '../../../../geo/index.ts';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {rowsBeginning} from '../../../../src/core/store/beginnings.ts';
import {digest} from '../../../../src/core/story/digest.ts';
import {digestInWords, quietInWords} from '../../../../src/core/story/digest-in-words.ts';
import {english} from '../../../../src/core/words/words.ts';
import {extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {figure, flow, incident} from '../records.ts';
import {shownOf} from '../summary/shown.ts';

const WEEK: TimeExtent = [Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 8)];

function said(
  records: readonly Incident[],
  extent = WEEK,
  more: {flows?: readonly Flow[]; bits?: readonly number[]} = {}
) {
  const shown = shownOf(records, {extent, ...more});
  return digestInWords(digest(shown), extent, english);
}

function attack(id: string, edtf: string, killed: number | null, name = 'Kerman'): Incident {
  return incident(id, {
    edtf,
    figures: killed === null ? [] : [figure({best: killed})],
    where: {name, precision: 'settlement', radiusKm: null}
  });
}

describe('digestInWords', () => {
  it('says what happened in a week, and where', () => {
    expect(said([attack('a', '2024-01-03', 95)])).toBe(
      'Week of 1 January 2024: 1 attack in Kerman, 95 reported killed.'
    );
  });

  it('says a range of figures as words, and adds up what happened in one place', () => {
    const twice = incident('a', {edtf: '2024-01-03', figures: [figure({best: 84}), figure({best: 103})]});
    const once = incident('b', {edtf: '2024-01-04', figures: [figure({best: 2})]});
    expect(said([twice, once])).toBe('Week of 1 January 2024: 2 attacks in Kabul, 86 to 105 reported killed.');
  });

  it('tells no figure from nobody, and says how many are without one', () => {
    expect(said([attack('a', '2024-01-03', null)])).toMatch(/: 1 attack in Kerman, number killed unknown\.$/);
    expect(said([attack('a', '2024-01-03', 0)])).toMatch(/, nobody reported killed\.$/);
    const some = [attack('a', '2024-01-03', 4), attack('b', '2024-01-03', null)];
    expect(said(some)).toMatch(/: 2 attacks in Kerman, 4 reported killed, 1 without a figure\.$/);
  });

  it('says how many were arrested', () => {
    const arrest = incident('a', {
      kind: 'arrest',
      edtf: '2024-01-03',
      figures: [figure({measure: 'arrested', best: 7})]
    });
    expect(said([arrest])).toMatch(/: 1 arrest or raid in Kabul, 7 reported arrested\.$/);
  });

  it('names what is in doubt, and what only may belong there', () => {
    const plot = incident('a', {kind: 'plot', status: 'alleged', edtf: '2024-01-03'});
    expect(said([plot])).toMatch(/: 1 alleged plot in Kabul\.$/);
    expect(said([plot], WEEK, {bits: [PASS.possible]})).toMatch(/: possibly 1 alleged plot in Kabul\.$/);
  });

  it('gives a date only where it is not known to the day, at its own precision', () => {
    const about = incident('a', {kind: 'milestone', edtf: '2024-01-03~'});
    expect(said([about])).toMatch(/: 1 milestone in Kabul, about 3 Jan 2024\.$/);
    const month = incident('a', {kind: 'milestone', edtf: '2024-01'});
    expect(said([month])).toMatch(/: 1 milestone in Kabul, Jan 2024\.$/);
  });

  it('says where a flow goes', () => {
    expect(said([], WEEK, {flows: [flow('f', {edtf: '2024-01', status: 'disputed'})]})).toBe(
      'Week of 1 January 2024: 1 disputed flow, recruitment, from Dushanbe to Kabul, Jan 2024.'
    );
  });

  it('tells no more than three things in order of time, the deadliest attacks first chosen, and counts the others', () => {
    const records = [
      attack('a', '2024-01-02', 1, 'A'),
      attack('b', '2024-01-03', 9, 'B'),
      attack('c', '2024-01-04', 5, 'C'),
      attack('d', '2024-01-05', 7, 'D'),
      incident('e', {kind: 'plot', edtf: '2024-01-01'}),
      incident('f', {kind: 'plot', edtf: '2024-01-02'})
    ];
    expect(said(records)).toBe(
      'Week of 1 January 2024: 1 attack in B, 9 reported killed; 1 attack in C, 5 reported killed; ' +
        '1 attack in D, 7 reported killed; and 3 more.'
    );
  });

  it('tells many records by kind and status alone', () => {
    const records = Array.from({length: 60}, (_, i) => attack(`a${i}`, '2024-01-03', 2, `Place ${i}`));
    const plots = Array.from({length: 5}, (_, i) =>
      incident(`p${i}`, {kind: 'plot', edtf: '2024-01-03', status: 'denied'})
    );
    expect(said([...records, ...plots])).toBe(
      'Week of 1 January 2024: 60 attacks, 120 reported killed; 5 denied plots.'
    );
  });

  it('says a day, a week, or the first and the last day', () => {
    const day: TimeExtent = [Date.UTC(2024, 0, 3), Date.UTC(2024, 0, 4)];
    expect(said([attack('a', '2024-01-03', 95)], day)).toMatch(/^3 January 2024: /);
    const weeks: TimeExtent = [Date.UTC(2024, 0, 3), Date.UTC(2024, 1, 4)];
    expect(said([attack('a', '2024-01-03', 95)], weeks)).toMatch(/^3 January to 3 February 2024: /);
    const years: TimeExtent = [Date.UTC(2023, 11, 3), Date.UTC(2024, 1, 4)];
    expect(said([attack('a', '2024-01-03', 95)], years)).toMatch(/^3 December 2023 to 3 February 2024: /);
  });

  it('says nothing when nothing happened, and of a long quiet that there was nothing', () => {
    const other = [attack('a', '2024-02-03', 95)];
    expect(said(other)).toBeNull();
    expect(quietInWords(WEEK, english)).toBe('Week of 1 January 2024: no new records.');
  });

  it('leaves out series and what began before', () => {
    expect(
      said([incident('a', {edtf: '2023/2024', series: false}), incident('b', {edtf: '2024-01-03', series: true})])
    ).toBeNull();
  });
});

describe('digest', () => {
  it('counts every record that begins in the time exactly once', () => {
    check(
      fc.property(incidents, extents, (records, extent) => {
        const shown = shownOf(records, {extent});
        const begun = records.filter((_, row) => rowsBeginning(shown.store, shown.bits, extent).includes(row)).length;
        const {items, more} = digest(shown);
        expect(items.length).toBeLessThanOrEqual(3);
        expect(items.reduce((sum, {count}) => sum + count, more)).toBe(begun);
      })
    );
  });

  it('tells a time the same whether it is cut in two or not', () => {
    check(
      fc.property(incidents, extents, fc.double({min: 0, max: 1, noNaN: true}), (records, [from, to], share) => {
        const shown = shownOf(records);
        const cut = Number.isFinite(to - from) ? from + share * (to - from) : Date.UTC(2024, 0, 1);
        const rows = (extent: TimeExtent) => rowsBeginning(shown.store, shown.bits, extent);
        if (cut < from || cut > to) return;
        expect([...rows([from, cut]), ...rows([cut, to])].sort((a, b) => a - b)).toEqual(rows([from, to]));
      })
    );
  });
});
