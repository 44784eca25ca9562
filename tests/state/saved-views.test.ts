import {expect, it} from 'vitest';
import {formatViews} from '../../src/core/saved/saved-file.ts';
import {savedFragment} from '../../src/core/saved/saved-fragment.ts';
import {MOST_VIEWS} from '../../src/core/saved/saved-view.ts';
import type {Clause} from '../../src/core/filter/clause.ts';
import {SavedViews} from '../../src/state/saved-views.svelte.ts';
import {view} from '../unit/core/saved/views.ts';
import {BASE} from '../unit/core/snapshot/snapshots.ts';
import {device as deviceOf} from './devices.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

/** A device, and the views of as many pages as are opened on it. */
function device(room?: number, text?: string) {
  const {disk, open, watchers} = deviceOf(room, text);
  let lastId = 0;
  return {
    disk,
    watchers,
    open: () => new SavedViews({storage: open(), now: () => NOON, makeId: () => `id${++lastId}`})
  };
}

const names = ({views}: SavedViews) => views.map(({name}) => name);

it('keeps a view at the top of the list, under a clean name and with the time', () => {
  const {disk, open} = device();
  const views = open();
  views.save('First', BASE);
  const saved = views.save(' Kabul\u202E\n ', {...BASE, data: 'other'});
  const expected = {id: 'id2', name: 'Kabul', saved: '2026-11-22T12:00:00.000Z', data: 'other'};
  expect(saved).toEqual({...expected, fragment: savedFragment({...BASE, data: 'other'})});
  expect(names(views)).toEqual(['Kabul', 'First']);
  expect(disk.text).toBe(formatViews(views.views));
  expect(open().views).toEqual(views.views);
  expect(() => views.save(' ', BASE)).toThrow(new TypeError('invalid name:  '));
});

it('renames, moves, deletes, and takes a deletion back where it was', () => {
  const views = device().open();
  for (const name of ['c', 'b', 'a']) views.save(name, BASE);
  const [a, b] = views.views;
  views.rename(a!.id, 'A');
  views.rename(a!.id, '  ');
  views.move(a!.id, 1);
  expect(names(views)).toEqual(['b', 'A', 'c']);
  const undo = views.remove(a!.id);
  views.remove(b!.id);
  expect(names(views)).toEqual(['c']);
  undo();
  undo();
  expect(names(views)).toEqual(['c', 'A']);
});

it('is the same list on two pages, and none loses what the other has done', () => {
  const {open, watchers} = device();
  const [one, two] = [open(), open()];
  one.save('from one', BASE);
  expect(names(two)).toEqual(['from one']);
  two.save('from two', BASE);
  one.rename(two.views[0]!.id, 'renamed');
  expect(names(two)).toEqual(['renamed', 'from one']);
  expect(one.views).toEqual(two.views);
  two.destroy();
  expect(watchers.size).toBe(1);
});

it('lasts as long as the page where nothing can be kept, and says so', () => {
  const views = new SavedViews({storage: null, now: () => NOON, makeId: () => 'a'});
  expect(views.trouble).toBe('no-storage');
  views.save('here', BASE);
  expect(names(views)).toEqual(['here']);
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  const refused = new SavedViews({
    storage: {read: refuse, write: refuse, watch: () => () => undefined},
    now: () => NOON,
    makeId: () => 'a'
  });
  refused.save('here', BASE);
  expect([refused.trouble, names(refused)]).toEqual(['no-storage', ['here']]);
});

it('keeps what does not fit for as long as the page is open, and writes it when there is room', () => {
  const {disk, open} = device(100);
  const [one, two] = [open(), open()];
  one.save('one', BASE);
  one.save('two', BASE);
  expect([one.trouble, names(one), disk.text]).toEqual(['full', ['two', 'one'], null]);
  disk.room = Infinity;
  two.save('three', BASE);
  expect(names(one)).toEqual(['three', 'two', 'one']);
  one.rename(one.views[0]!.id, '3');
  expect([one.trouble, names(two)]).toEqual([null, ['3', 'two', 'one']]);
});

it('reads what it can of a damaged list, and leaves the list of a newer version alone', () => {
  const damaged = device(Infinity, JSON.stringify({version: 1, views: [7, view('a')]})).open();
  expect([damaged.trouble, names(damaged)]).toEqual(['damaged', ['View a']]);
  damaged.save('b', BASE);
  expect([damaged.trouble, names(damaged)]).toEqual([null, ['b', 'View a']]);

  const newer = '{"version": 2, "views": ["?"]}';
  const {disk, open} = device(Infinity, newer);
  const views = open();
  views.save('kept for now', BASE);
  views.save('and this', BASE);
  expect([views.trouble, names(views), disk.text]).toEqual(['newer', ['and this', 'kept for now'], newer]);
});

it('says why a view is not saved', () => {
  const values = Array.from({length: 200}, (_, i) => `source-${i}-${'x'.repeat(60)}`);
  const long: Clause = {source: 'source', field: 'source', kind: 'any', value: values};
  const views = device().open();
  expect(views.save('long', {...BASE, clauses: [long]})).toBe('too-long');
  views.import(formatViews(Array.from({length: MOST_VIEWS}, (_, i) => view(`v${i}`))));
  expect(views.save('more', BASE)).toBe('too-many');
  expect(views.views).toHaveLength(MOST_VIEWS);
});

it('exports and imports, and says what came of it', () => {
  const from = device().open();
  from.save('a', BASE);
  from.save('b', BASE);
  const to = device().open();
  expect(to.import(from.export())).toEqual({added: 2, replaced: 0, same: 0, left: 0, issues: []});
  to.rename('id1', 'my name for a');
  expect(to.import(from.export())).toMatchObject({added: 0, same: 2});
  expect(names(to)).toEqual(['b', 'my name for a']);
  expect(to.import('[]')).toEqual({added: 0, replaced: 0, same: 0, left: 0, issues: [{code: 'not-views'}]});
  expect(names(to)).toHaveLength(2);
});
