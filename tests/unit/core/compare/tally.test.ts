import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Incident} from '../../../../geo/index.ts';
import {KINDS, parseEdtf} from '../../../../geo/index.ts';
import {periodsOf} from '../../../../src/core/compare/periods.ts';
import type {Tally} from '../../../../src/core/compare/tally.ts';
import {tally} from '../../../../src/core/compare/tally.ts';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {certainty} from '../../../../src/core/store/certainty.ts';
import type {EventStore} from '../../../../src/core/store/event-store.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {figure, flow, incident} from '../records.ts';

const MEASURES = [['killed', 'attack'], ['injured', 'attack'], ['arrested', 'arrest']] as const; // prettier-ignore
const passes = fc.array(fc.constantFrom(PASS.out, PASS.in, PASS.in, PASS.possible), {minLength: 40, maxLength: 40});

/** The same figures of another measure beside those of killed, so that every measure is added up. */
function withMeasures(list: readonly Incident[]): readonly Incident[] {
  return list.map((each, index) => {
    const {figures} = each.properties;
    const others = MEASURES.filter((_, i) => (index + i) % 2).map(([measure]) => measure);
    const more = others.flatMap((measure) => figures.map((one) => ({...one, measure})));
    return {...each, properties: {...each.properties, figures: more}};
  });
}

/** Record by record, with numbers written down as they are said. */
function naive(store: EventStore, bits: Uint8Array, extent: readonly [number, number]): Omit<Tally, 'flows'> {
  const rows = Array.from({length: store.length}, (_, row) => row)
    .map((row) => ({row, how: certainty(store, row, extent), properties: store.record(row).properties}))
    .filter(({row, how}) => bits[row] !== PASS.out && how !== 'out');
  const sure = rows.filter(({row, how}) => how === 'in' && bits[row] === PASS.in);
  const single = (list: typeof rows, kind: string) =>
    list.filter(({properties}) => properties.kind === kind && !properties.series);
  const said = ({properties}: (typeof rows)[number], measure: string) =>
    properties.figures
      .filter((each) => each.measure === measure && each.scope === undefined)
      .flatMap(({low, best, high}) => [low, best, high].filter((value) => value !== null));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    kinds: Object.fromEntries(
      KINDS.map((kind) => [kind, {low: single(sure, kind).length, high: single(rows, kind).length}])
    ) as Tally['kinds'],
    series: Object.fromEntries(
      KINDS.map((kind) => [kind, rows.filter(({properties}) => properties.kind === kind && properties.series).length])
    ) as Tally['series'],
    people: Object.fromEntries(
      MEASURES.map(([measure, kind]) => {
        const known = (list: typeof rows) => single(list, kind).filter((each) => said(each, measure).length > 0);
        return [
          measure,
          {
            low: sum(known(sure).map((each) => Math.min(...said(each, measure)))),
            high: sum(known(rows).map((each) => Math.max(...said(each, measure)))),
            known: known(rows).length,
            unknown: single(rows, kind).length - known(rows).length
          }
        ];
      })
    ) as unknown as Tally['people']
  };
}

describe('tally', () => {
  it('equals a count record by record', () => {
    check(
      fc.property(incidents, passes, extents, (list, pass, extent) => {
        const store = eventStore(withMeasures(list));
        const bits = Uint8Array.from(pass.slice(0, store.length));
        const {flows, ...counted} = tally({store, bits, flows: [], flowBits: new Uint8Array(0), extent});
        expect(counted).toEqual(naive(store, bits, extent));
        expect(flows).toEqual({low: 0, high: 0});
      })
    );
  });

  it('counts a flow that lasted where it surely ran, and one of a year as possible in its months', () => {
    const flows = flowRows([flow('lasted', {edtf: '2012/2017', status: 'confirmed'}), flow('some', {edtf: '2015'})]);
    const store = eventStore([]);
    const shown = {
      store,
      bits: new Uint8Array(0),
      flows,
      extent: [Date.UTC(2015, 4, 1), Date.UTC(2015, 5, 1)]
    } as const;
    expect(tally({...shown, flowBits: Uint8Array.from([1, 1])}).flows).toEqual({low: 1, high: 2});
    expect(tally({...shown, flowBits: Uint8Array.from([2, 0])}).flows).toEqual({low: 0, high: 1});
  });

  it('adds up over periods: what is known to one of them is counted once, the others wherever they may belong', () => {
    check(
      fc.property(incidents, (list) => {
        const known = list.filter(({properties: {when, series}}) => {
          const {precision, approximate} = parseEdtf(when.edtf)!;
          return precision === 'day' && !approximate && !series && !when.edtf.includes('/') && !when.edtf.includes('[');
        });
        const store = eventStore(known);
        const shown = {store, bits: new Uint8Array(store.length).fill(PASS.in), flows: [], flowBits: new Uint8Array(0)};
        const {extents: periods} = periodsOf([Date.UTC(2020, 0, 1), Date.UTC(2030, 0, 1)], 'year');
        const counts = periods.map((extent) => tally({...shown, extent}));
        const whole = tally({...shown, extent: [periods[0]![0], periods.at(-1)![1]]});
        for (const kind of KINDS) {
          const parts = counts.map(({kinds}) => kinds[kind]);
          expect(parts.reduce((all, {low}) => all + low, 0)).toBe(whole.kinds[kind].low);
          expect(parts.every(({low, high}) => low === high)).toBe(true);
        }
      })
    );
  });

  it('leaves figures of a part out, and takes none of a record of another kind', () => {
    const store = eventStore([
      incident('part', {figures: [figure({best: 5, scope: 'children'})]}),
      incident('claim', {kind: 'milestone', figures: [figure({best: 40})]})
    ]);
    const extent = [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)] as const;
    const {people} = tally({store, bits: Uint8Array.from([1, 1]), flows: [], flowBits: new Uint8Array(0), extent});
    expect(people.killed).toEqual({low: 0, high: 0, known: 0, unknown: 1});
  });
});
