import {describe, expect, it} from 'vitest';
import {recordedTime, recordSet} from '../../../../src/core/store/record-set.ts';
import {dataset, source} from '../knowledge/datasets.ts';
import {flow, incident} from '../records.ts';

const utc = (year: number, month: number, day = 1) => Date.UTC(year, month - 1, day);

const DATA = dataset({
  incidents: [incident('late', {edtf: '2024-03-22'}), incident('early', {edtf: '2015-01-26', sources: [{id: 's1'}]})],
  flows: [flow('to', {edtf: '2012/2017'}), flow('open', {edtf: '2023/..'})],
  sources: [source('s1'), source('s2')]
});

describe('recordSet', () => {
  const set = recordSet(DATA);

  it('has a row for every incident and for every flow, and the tables have the same', () => {
    expect([...set.store.ids].sort()).toEqual(['early', 'late']);
    expect(set.flows.map(({id}) => id).sort()).toEqual(['open', 'to']);
    expect([set.table.length, set.flowTable.length]).toEqual([set.store.length, set.flows.length]);
  });

  it('keeps the data set, and finds its sources by their ids', () => {
    expect(set.dataset).toBe(DATA);
    expect(set.sources.get('s1')).toBe(DATA.sources[0]);
    expect([...set.sources.keys()]).toEqual(['s1', 's2']);
  });

  it('can be of nothing', () => {
    const {store, flows, table, flowTable} = recordSet(dataset());
    expect([store.length, flows.length, table.length, flowTable.length]).toEqual([0, 0, 0, 0]);
  });
});

describe('recordedTime', () => {
  it('reaches over incidents, flows and the window, but not to an end that is open', () => {
    expect(recordedTime(recordSet(DATA), [utc(2024, 1), utc(2024, 2)])).toEqual([utc(2012, 1), utc(2024, 3, 23)]);
    expect(recordedTime(recordSet(DATA), [utc(2001, 1), utc(2030, 1)])).toEqual([utc(2001, 1), utc(2030, 1)]);
  });
});
