import {expect, it} from 'vitest';
import type {Dataset} from '../../../../geo/index.ts';
import {extentOfRecord, findRecord, overlaps} from '../../../../src/core/store/find-record.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {flow, incident} from '../records.ts';

const {incidents, flows} = deepFreeze<Pick<Dataset, 'incidents' | 'flows'>>({
  incidents: [incident('attack', {edtf: '2024-03-22'})],
  flows: [flow('travel', {edtf: '2023-11'})]
});
const RECORDS = {store: eventStore(incidents), flows: flowRows(flows)};

it('finds an incident or a flow by its id, with its extent, and nothing by another', () => {
  expect(findRecord(RECORDS, 'attack')).toBe(incidents[0]);
  expect(findRecord(RECORDS, 'travel')).toBe(flows[0]);
  expect(findRecord(RECORDS, 'nobody')).toBeNull();
  expect(extentOfRecord(RECORDS, 'attack')).toEqual([Date.UTC(2024, 2, 22), Date.UTC(2024, 2, 23)]);
  expect(extentOfRecord(RECORDS, 'travel')).toEqual([Date.UTC(2023, 10, 1), Date.UTC(2023, 11, 1)]);
  expect(extentOfRecord(RECORDS, 'nobody')).toBeNull();
});

it('takes half-open extents that meet for apart', () => {
  expect(overlaps([0, 5], [5, 9])).toBe(false);
  expect(overlaps([0, 6], [5, 9])).toBe(true);
});
