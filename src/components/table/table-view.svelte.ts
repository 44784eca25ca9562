import type {TimeExtent} from '../../../geo/index.ts';
import type {Passed, PossibleReason} from '../../core/filter/why-possible.ts';
import {whyPossible} from '../../core/filter/why-possible.ts';
import {inTime, onMap} from '../../core/table/on-map.ts';
import type {ColumnKey} from '../../core/table/column-keys.ts';
import {COLUMN_KEYS} from '../../core/table/column-keys.ts';
import type {Column} from '../../core/table/columns.ts';
import {COLUMNS} from '../../core/table/columns.ts';
import {orderRows} from '../../core/table/order.ts';
import type {TableData} from '../../core/table/table-data.ts';
import {tableData} from '../../core/table/table-data.ts';
import type {Session} from '../../state/session.svelte.ts';
import {passedRows} from '../passed-rows.svelte.ts';

/** Columns that stand until the reader chooses; the title always does. */
const USUAL: readonly ColumnKey[] = ['title', 'date', 'kind', 'status', 'place', 'country', 'killed', 'sources'];

/** Of the records that pass the filters: those in the time shown, those of them in the map's view, or all. */
export const TABLE_SCOPES = ['time', 'map', 'all'] as const;
type TableScope = (typeof TABLE_SCOPES)[number];

/** All of time, half-open. */
const EVER: TimeExtent = [-Infinity, Infinity];

/** Which records the table lists, in which order and with which columns. */
export class TableView {
  readonly session: Session;
  /** Column that the rows are sorted by, and in which direction. */
  sort: {readonly key: ColumnKey; readonly descending: boolean} = $state.raw({key: 'date', descending: true});
  #chosen: readonly ColumnKey[] = $state.raw(USUAL);
  scope: TableScope = $state('time');
  readonly #passed: {readonly value: Passed};

  constructor(session: Session) {
    this.session = session;
    this.#passed = passedRows(session);
  }

  // Made when the table is first opened.
  readonly data: TableData = $derived.by(() => tableData(this.session.store, this.session.flows, this.session.sources));

  /** The chosen columns, in the order of all columns. */
  readonly columns: readonly Column[] = $derived.by(() =>
    COLUMN_KEYS.filter((key) => this.#chosen.includes(key)).map((key) => COLUMNS[key])
  );

  /** The keys of each column, made when it is first sorted by: texts of many records take their time. */
  readonly #keysOf = $derived.by(() => {
    const {data} = this;
    const {words} = this.session.view;
    const made = new Map<ColumnKey, readonly Float64Array[]>();
    return (key: ColumnKey) => {
      const keys = made.get(key) ?? COLUMNS[key].keys(data, words);
      made.set(key, keys);
      return keys;
    };
  });

  /** Every row of the data, sorted; filters and time only pick from it. */
  readonly #order = $derived.by(() =>
    orderRows(this.data.newestFirst, this.#keysOf(this.sort.key), this.sort.descending)
  );

  /** What the filters say of every row: 0 out, 1 in, 2 possible. */
  readonly #passes = $derived.by(() => {
    const {bits, flowBits} = this.#passed.value;
    const passes = new Uint8Array(this.data.length);
    passes.set(bits);
    passes.set(flowBits, bits.length);
    return passes;
  });

  readonly #shown: (row: number) => boolean = $derived.by(() => {
    const passes = this.#passes;
    if (this.scope === 'all') return (row) => passes[row] !== 0;
    const {extent} = this.session.playback;
    if (this.scope === 'time') {
      const isInTime = inTime(this.data, extent);
      return (row) => passes[row] !== 0 && isInTime(row);
    }
    const {camera, projection, size, markScale} = this.session.view;
    const isOnMap = onMap(this.data, {extent, camera, projection, size, markScale});
    return (row) => passes[row] !== 0 && isOnMap(row);
  });

  /** Numbers of the rows that are listed, in their order. */
  readonly rows: Uint32Array = $derived.by(() => this.#order.filter(this.#shown));

  /** Why a row is listed only as possible; of all times a vague date is no reason. */
  whyPossible(row: number): readonly PossibleReason[] {
    const passed = this.#passed.value;
    return whyPossible(this.scope === 'all' ? {...passed, extent: EVER} : passed, row);
  }

  isChosen(key: ColumnKey): boolean {
    return this.#chosen.includes(key);
  }

  choose(key: ColumnKey, on: boolean): void {
    this.#chosen = on ? [...this.#chosen, key] : this.#chosen.filter((each) => each !== key);
  }

  chooseAll(): void {
    this.#chosen = COLUMN_KEYS;
  }

  chooseUsual(): void {
    this.#chosen = USUAL;
  }

  /** Sorts by a column, the way it is most often wanted first; turns the order round when it is sorted by it already. */
  sortBy(key: ColumnKey): void {
    const {key: current, descending} = this.sort;
    this.sort = {key, descending: key === current ? !descending : key === 'date' || COLUMNS[key].align === 'end'};
  }
}
