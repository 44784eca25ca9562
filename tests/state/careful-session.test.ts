import {describe, expect, it} from 'vitest';
import {carefulSession} from '../../src/components/publish/careful-session.ts';
import type {Care} from '../../src/core/care/care.ts';
import {NO_CARE} from '../../src/core/care/care.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import {session} from './sessions.ts';

const NOW = Date.UTC(2024, 2, 25, 9);
const NAMELESS: Care = {...NO_CARE, leaveOut: ['names']};

describe('carefulSession', () => {
  it('shows the same moment from the same place, with the selection by its new id', () => {
    const live = session({selected: 'kerman'});
    const one = carefulSession(live, NAMELESS, NOW);
    const {selected, ...view} = one.snapshot;
    const {selected: _, ...before} = live.snapshot;
    expect(view).toEqual(before);
    expect(one.recordOf(selected!)).toMatchObject({
      properties: {when: {edtf: '2024-01-03'}, title: 'Attack: bombing, Afghanistan'}
    });
    expect(one.counts).toEqual(live.counts);
    expect(one.store.ids).not.toContain('kerman');
  });

  it('leaves filter, comparison and date of knowledge behind, and keeps what they let through', () => {
    const live = session({
      known: Date.UTC(2024, 1, 1),
      clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['attack']}],
      selected: 'plot'
    });
    const one = carefulSession(live, NAMELESS, NOW);
    expect(one.snapshot).toMatchObject({known: null, clauses: [], comparison: null, chapter: null, selected: null});
    expect(one.dataset.entry).toMatchObject({asOf: '2024-01-31', care: {leftOut: ['names'], filtered: true}});
    // The store keeps the order of time.
    expect(one.dataset.incidents.map(({properties}) => properties.when.edtf)).toEqual(['2024-01-03', '2024-01-28']);
  });

  it('holds back what is too new', () => {
    const one = carefulSession(session({selected: 'crocus'}), {...NO_CARE, holdDays: 4}, NOW);
    expect(one.store.rowOf('crocus')).toBe(-1);
    expect(one.snapshot.selected).toBe(null);
    expect(one.dataset.entry.care?.heldBack).toMatchObject({days: 4, until: '2024-03-25'});
    expect(carefulSession(session(), {...NO_CARE, holdDays: 3}, NOW).store.rowOf('crocus')).toBeGreaterThan(-1);
    expect(NOW % DAY_MS).toBeGreaterThan(0);
  });
});
