import {describe, expect, it} from 'vitest';
import type {Incident} from '../../../../geo/index.ts';
import {eventLabels, shortDate, shortPlace} from '../../../../src/core/scene/labels.ts';
import {marks} from '../../../../src/core/scene/marks.ts';
import {english} from '../../../../src/core/words/words.ts';
import {figure, incident} from '../records.ts';
import {sceneOf} from './scenes.ts';

const named = (name: string) => ({where: {name, precision: 'settlement' as const, radiusKm: null}});
const labels = (records: readonly Incident[], given: Parameters<typeof sceneOf>[1] = {}) => {
  const scene = sceneOf(records, given);
  return eventLabels(scene, marks(scene, 5), english);
};
const texts = (...args: Parameters<typeof labels>) =>
  labels(...args).map(({title, detail}) => [title, detail].filter(Boolean).join(' | '));
const killed = (low: number, high: number) => ({figures: [figure({low, best: high, high})]});

describe('eventLabels', () => {
  it('say place, date and range of an attack, and place and date of anything else', () => {
    expect(
      texts([incident('a', {...named('Crocus City Hall, Krasnogorsk'), edtf: '2024-03-22', ...killed(133, 149)})])
    ).toEqual(['Crocus City Hall | 22 Mar · 133–149 killed']);
    expect(texts([incident('a', {...named('Vienna'), kind: 'plot', edtf: '2024-01-23~'})])).toEqual([
      'Vienna, about 23 Jan'
    ]);
  });

  it('never say a number that nobody gave, and do say none', () => {
    expect(texts([incident('a', {edtf: '2024-03-22'})])).toEqual(['Kabul | 22 Mar']);
    expect(texts([incident('a', {edtf: '2024-03-22', figures: [figure({best: 0})]})])).toEqual([
      'Kabul | 22 Mar · 0 killed'
    ]);
  });

  it('name the status of an attack that is not established', () => {
    expect(texts([incident('a', {edtf: '2024-03', status: 'alleged'})])).toEqual(['Kabul | Mar · alleged']);
  });

  it('leave out the year before where less than a year is shown, but not of what began earlier', () => {
    const records = [
      incident('a', {kind: 'plot', edtf: '2023-12-23'}),
      incident('b', {
        kind: 'plot',
        edtf: '2023-08/2024-01',
        where: {name: 'Vienna', precision: 'settlement', radiusKm: null}
      })
    ];
    const winter = sceneOf(records, {playback: {timeWindow: [Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)]}});
    expect(eventLabels(winter, marks(winter, 5), english).map(({title}) => title)).toEqual([
      'Kabul, 23 Dec',
      expect.stringMatching(/^Vienna, Aug 2023\s–\sJan$/)
    ]);
    const years = sceneOf(records, {playback: {timeWindow: [Date.UTC(2023, 0, 1), Date.UTC(2024, 3, 1)]}});
    expect(eventLabels(years, marks(years, 5), english).map(({title}) => title)).toContain('Kabul, 23 Dec 2023');
  });

  it('come in order of weight: selected, largest, newest', () => {
    const records = [
      incident('small', {...named('Small'), ...killed(3, 3)}),
      incident('large', {...named('Large'), ...killed(90, 90)}),
      incident('old', {...named('Old'), kind: 'plot', edtf: '2024-01-02'}),
      incident('new', {...named('New'), kind: 'plot', edtf: '2024-03-02'}),
      incident('selected', {...named('Selected'), kind: 'arrest', edtf: '2024-01-01'})
    ];
    expect(labels(records, {selected: 'selected'}).map(({mark}) => mark.id)).toEqual([
      ...['selected', 'large', 'small', 'new', 'old']
    ]);
  });

  it('share one label for the same place and date, and say date and what for another at that place', () => {
    const records = [
      incident('attack', {edtf: '2024-03-22', ...killed(9, 9)}),
      incident('b', {kind: 'plot', subkind: 'plot', status: 'alleged', edtf: '2024-03-07'}),
      incident('c', {kind: 'arrest', subkind: 'arrest', edtf: '2024-03-07'})
    ];
    expect(texts(records)).toEqual(['Kabul | 22 Mar · 9 killed', '7 Mar, alleged plot']);
    expect(labels(records)[1]!.sharing.map(({id}) => id)).toEqual(['c']);
  });

  it('give a hovered record its own label even where it would share one', () => {
    const records = ['a', 'b'].map((id) => incident(id, {kind: 'plot', subkind: 'plot', edtf: '2024-03-07'}));
    expect(labels(records, {hovered: 'b'}).map(({mark, required}) => [mark.id, required])).toEqual([['b', true]]);
    expect(labels(records, {selected: 'a', hovered: 'b'})).toHaveLength(2);
  });

  it('are for all while they are few; then for the newest, the largest and the selected', () => {
    const many = (count: number) =>
      Array.from({length: count}, (_, i) => incident(`r${i}`, {...named(`Place ${i}`), edtf: `2024-02-${String(i + 1).padStart(2, '0')}`, ...(i % 2 ? killed(i, i) : {kind: 'plot' as const})})); // prettier-ignore
    expect(labels(many(14))).toHaveLength(14);
    const chosen = labels(many(24), {selected: 'r0'}).map(({mark}) => mark.id);
    expect(chosen).toEqual(['r0', 'r23', 'r21', 'r19', 'r17', 'r15', 'r22', 'r20']);
  });

  it('name the place alone for records stacked on one point', () => {
    const records = Array.from({length: 3}, (_, i) => incident(`r${i}`, {edtf: `2024-02-0${i + 1}`, ...killed(5, 5)}));
    const scene = sceneOf(records);
    const stacked = {...scene, fan: {...scene.fan, stacks: [[2, 1, 0]]}};
    expect(
      eventLabels(stacked, marks(stacked, 5), english).map(({mark, title, detail}) => [mark.id, title, detail])
    ).toEqual([['r2', 'Kabul', '']]);
  });
});

describe('shortDate', () => {
  it.each([
    ['2024-03-22', '22 Mar'],
    ['2023-12-23~', 'about 23 Dec 2023'],
    ['2024-01-03~', 'about 3 Jan'],
    ['2024-03', 'Mar'],
    ['2024', '2024'],
    ['2024~', 'about 2024'],
    ['2023', '2023']
  ])('writes %s as "%s" in 2024', (edtf, expected) => {
    expect(shortDate(edtf, [2024], english)).toBe(expected);
  });

  it('leaves out every year that goes without saying, but none beside a year that says all there is', () => {
    expect(shortDate('2023-12-23~', [2024, 2023], english)).toBe('about 23 Dec');
    expect(shortDate('2023-08/2024-03', [2024, 2023], english)).toMatch(/^Aug\s–\sMar$/);
    expect(shortDate('2023-08/2024', [2024, 2023], english)).toContain('2023');
  });

  it('keeps every year of a range that ends in another one', () => {
    expect(shortDate('2023-12-30/2024-01-02', [2024], english)).toContain('2023');
  });
});

describe('shortPlace', () => {
  it('ends at the first comma or bracket, and at a word when it is long', () => {
    expect(shortPlace('Crocus City Hall, Krasnogorsk')).toBe('Crocus City Hall');
    expect(shortPlace('Kabul (airport)')).toBe('Kabul');
    expect(shortPlace('Imam Zaman mosque of the Hazara quarter')).toBe('Imam Zaman mosque of the Hazara…');
  });
});
