import {expect, it} from 'vitest';
import {incidentTable} from '../../../../src/core/filter/filter-table.ts';
import {PASS, passing} from '../../../../src/core/filter/passing.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {incident} from '../records.ts';
import {contextOf} from './context.ts';

const table = incidentTable(eventStore([incident('kabul'), incident('kunduz')]), new Map());
const clause = {source: 'text', field: 'text', kind: 'text', value: 'kab'} as const;

it('lets rows pass by the words of a query, and every row as possible while what it finds is not known', () => {
  expect([...passing(table, clause, contextOf(table.ids))]).toEqual([PASS.in, PASS.out]);
  const waiting = {...contextOf(table.ids), matches: () => null};
  expect([...passing(table, clause, waiting)]).toEqual([PASS.possible, PASS.possible]);
});
