import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Dataset, Flow, Incident} from '../../../../geo/index.ts';
import {report} from '../../../../geo/index.ts';
import {knownOn} from '../../../../src/core/knowledge/known-on.ts';
import {reportedRange} from '../../../../src/core/store/reported-range.ts';
import {check} from '../check.ts';
import {incident} from '../records.ts';
import {dataset, datasets, endOf, find, instants, KHORASAN, source} from './datasets.ts';

const CROCUS = '2024-03-22-crocus-city-hall';

const on = (day: string) => knownOn(KHORASAN, endOf(day));
const recordsOf = ({incidents, flows}: Dataset): readonly (Incident | Flow)[] => [...incidents, ...flows];
const idsOf = (records: readonly {readonly id: string}[]) => new Set(records.map(({id}) => id));

describe('the default data set', () => {
  it.each([
    ['2024-03-23', 133],
    ['2024-03-24', 137],
    ['2024-03-27', 143],
    ['2024-03-30', 144],
    ['2025-08-03', 145],
    ['2025-08-04', 149],
    ['2026-03-12', 149]
  ])('gives the killed of Moscow as known on %s as %i', (day, killed) => {
    const {figures} = find(on(day), CROCUS)!.properties;
    expect(reportedRange(figures, 'killed')).toMatchObject({latest: killed, high: killed});
  });

  it('has the attack on its day, before any figure, and not the day before', () => {
    expect(find(on('2024-03-22'), CROCUS)!.properties.figures).toEqual([]);
    expect(find(on('2024-03-21'), CROCUS)).toBeUndefined();
  });

  it('has an arrest from its announcement on, three days after it was made', () => {
    expect(find(on('2023-12-27'), '2023-12-25-jalal-abad-arrests')).toBeUndefined();
    expect(find(on('2023-12-28'), '2023-12-25-jalal-abad-arrests')).toBeDefined();
  });

  it('has a ruling from its publication on, eighteen days after it was given', () => {
    expect(find(on('2015-11-01'), '2015-10-15-kazakhstan-ban')).toBeUndefined();
    expect(find(on('2015-11-02'), '2015-10-15-kazakhstan-ban')).toBeDefined();
  });

  it('has the arrests in Bryansk on the day after the attack and not on the day of it', () => {
    expect(find(on('2024-03-22'), '2024-03-23-bryansk-detentions')).toBeUndefined();
    expect(find(on('2024-03-23'), '2024-03-23-bryansk-detentions')).toBeDefined();
  });

  it('shows a plot that a court dismissed as the plot that it was before', () => {
    const before = find(on('2025-04-08'), '2023-07-06-nrw-plot')!.properties;
    expect(before.status).toBe('alleged');
    expect(before.attribution.map(({basis}) => basis)).toEqual(['alleged', 'charged']);
    expect(JSON.stringify(before)).not.toMatch(/court|2025|dismissed/i);
    expect(find(on('2025-04-09'), '2023-07-06-nrw-plot')!.properties.status).toBe('dismissed');
  });

  it('shows a plot that a court confirmed as an allegation before the verdict', () => {
    expect(find(on('2025-02-26'), '2024-03-stockholm-parliament-plot')!.properties.status).toBe('alleged');
    expect(find(on('2025-02-27'), '2024-03-stockholm-parliament-plot')!.properties.status).toBe('confirmed');
  });

  it('follows a disputed attack through denial to dispute', () => {
    const status = (day: string) => find(on(day), '2022-04-18-termez-rockets')?.properties.status;
    expect(['2022-04-18', '2022-04-19', '2022-04-20', '2022-04-21'].map(status)).toEqual([
      undefined,
      'denied',
      'denied',
      'disputed'
    ]);
  });

  it('has an attack that is cited here from articles of 2024 alone when it happened', () => {
    expect(find(on('2015-06-23'), '2015-06-23-caucasus-province')).toBeDefined();
  });

  it('does not know before a single article what that article alone tells', () => {
    expect(find(on('2024-07-29'), '2024-kulob-car-bomb')).toBeUndefined();
    expect(find(on('2024-07-30'), '2024-kulob-car-bomb')).toBeDefined();
  });

  it('is whole on the day up to which it was kept', () => {
    expect(on('2026-03-12')).toEqual(KHORASAN);
    expect(on('2026-03-11')).not.toEqual(KHORASAN);
  });

  it('is valid as known on any day', () => {
    const days = fc.integer({min: 2010 * 365, max: 2027 * 365}).map((n) => (n - 1970 * 365) * 86_400_000);
    check(
      fc.property(days, (instant) => {
        expect(errorsOf(knownOn(KHORASAN, instant))).toEqual([]);
      }),
      40
    );
  });
});

describe('any data set', () => {
  it('looks the same from a later day as from the end of time', () => {
    check(
      fc.property(datasets, instants, instants, (data, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(knownOn(knownOn(data, second), first)).toEqual(knownOn(data, first));
      }),
      500
    );
  });

  it('has on a later day all records, figures and attributions of an earlier one', () => {
    check(
      fc.property(datasets, instants, instants, (data, a, b) => {
        const [first, second] = [knownOn(data, Math.min(a, b)), knownOn(data, Math.max(a, b))];
        for (const {id, properties} of recordsOf(first)) {
          const later = find(second, id)!.properties;
          expect(later.figures).toEqual(expect.arrayContaining([...properties.figures]));
          expect(later.attribution).toEqual(expect.arrayContaining([...properties.attribution]));
        }
      })
    );
  });

  it('is unchanged at the end of time, down to its records', () => {
    check(
      fc.property(datasets, (data) => {
        const known = knownOn(data, Infinity);
        expect(known).toEqual(data);
        recordsOf(known).forEach((record, index) => expect(record).toBe(recordsOf(data)[index]));
      })
    );
  });

  it('stays valid on any day', () => {
    check(
      fc.property(datasets, instants, (data, instant) => {
        expect(errorsOf(knownOn(data, instant))).toEqual([]);
      }),
      300
    );
  });
});

it('keeps with a source what it rests on, and leaves out what came later', () => {
  const data = dataset({
    incidents: [incident('a', {edtf: '2024-03-22', sources: [{id: 'rewrite'}]})],
    sources: [
      source('rewrite', [[2024, 3, 22]], {derivedFrom: ['original']}),
      source('original', [], {derivedFrom: ['report']}),
      source('report', [[2024, 4]]),
      source('verdict', [[2024, 5, 1]])
    ]
  });
  expect(knownOn(data, endOf('2024-03-22')).sources.map(({id}) => id)).toEqual(['rewrite', 'original', 'report']);
});

it('refuses an instant that is none', () => {
  expect(() => knownOn(dataset(), NaN)).toThrow(new TypeError('invalid instant: NaN'));
});

function errorsOf(data: Dataset) {
  const known = {sourceIds: idsOf(data.sources), recordIds: idsOf(recordsOf(data))};
  const collection = (features: readonly unknown[]) => ({type: 'FeatureCollection', features});
  return [
    ...report(collection(data.incidents), {...known, type: 'incidents'}),
    ...report(collection(data.flows), {...known, type: 'flows'}),
    ...report(data.sources, {...known, type: 'sources'})
  ].filter(({severity}) => severity === 'error');
}
