import type {Flow, Incident, Source, TimeExtent} from '../../../../geo/index.ts';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {recordSet} from '../../../../src/core/store/record-set.ts';
import type {Summarized} from '../../../../src/core/summary/summary-details.ts';
import {deepFreeze} from '../deep-freeze.ts';

const SOURCES: readonly Source[] = [
  {id: 'a', type: 'report', title: 'a'},
  {id: 'b', type: 'report', title: 'b', derivedFrom: ['a']},
  {id: 'c', type: 'report', title: 'c'}
];

const ENTRY = {
  ...{id: 'test', title: '', description: '', license: '', asOf: '2024-06-01', coverage: ''},
  view: {bounds: [-5, 22, 88, 62] as const, window: '2023-12-01/2024-03-31', playhead: '2024-03-31'},
  files: {incidents: '', flows: '', sources: ''}
};

/** Records that all pass, in the winter of 2023-24, where nothing else is given. Passes are those of the rows in order. */
export function shownOf(
  incidents: readonly Incident[],
  {
    flows = [],
    bits,
    flowBits,
    extent = [Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)]
  }: {
    readonly flows?: readonly Flow[];
    readonly bits?: readonly number[];
    readonly flowBits?: readonly number[];
    readonly extent?: TimeExtent;
  } = {}
): Summarized {
  const records = recordSet(deepFreeze({entry: ENTRY, incidents, flows, sources: SOURCES}));
  const all = (length: number, given?: readonly number[]) =>
    Uint8Array.from({length}, (_, row) => given?.[row] ?? PASS.in);
  return {...records, bits: all(incidents.length, bits), flowBits: all(flows.length, flowBits), extent};
}
