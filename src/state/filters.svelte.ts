import type {ChoiceClause, Clause} from '../core/filter/clause.ts';
import {admits, clausesBut, switchClause, withClause} from '../core/filter/clause.ts';
import type {ChoiceField} from '../core/filter/fields.ts';

/** Changes that can be taken back. */
const MOST_STEPS = 200;

/** What one change takes back and does again. */
interface Step {
  readonly clauses: readonly Clause[];
  /** The end of the UTC day as of whose knowledge the records are shown, ms since the epoch; null shows all that is known. */
  readonly known: number | null;
}

/**
 * The clauses of the filter and the date of knowledge, and what both were before. Each view publishes at most one clause,
 * under its own source.
 */
export class Filters {
  #clauses: readonly Clause[] = $state.raw([]);
  #known: number | null = $state.raw(null);
  #past: readonly Step[] = $state.raw([]);
  #future: readonly Step[] = $state.raw([]);
  /** Source whose clause is being typed or dragged: its changes are one step. */
  #held: string | null = null;

  readonly #follows: (() => readonly Clause[] | null) | undefined;

  /** `follows` gives clauses to show in place of its own, or null. */
  constructor(clauses: readonly Clause[] = [], known: number | null = null, follows?: () => readonly Clause[] | null) {
    this.#clauses = clauses;
    this.#known = known;
    this.#follows = follows;
  }

  get clauses(): readonly Clause[] {
    return this.#follows?.() ?? this.#clauses;
  }

  /** Takes over all clauses and begins a new history. */
  set clauses(clauses: readonly Clause[]) {
    this.restore({clauses, known: this.#known});
  }

  get known(): number | null {
    return this.#known;
  }

  set known(known: number | null) {
    this.#held = null;
    this.#change({clauses: this.#clauses, known});
  }

  /** Takes over everything and begins a new history, as when a whole view is set. */
  restore(step: Step): void {
    this.#held = null;
    this.#past = [];
    this.#future = [];
    this.#show(step);
  }

  readonly canUndo: boolean = $derived(this.#past.length > 0);
  readonly canRedo: boolean = $derived(this.#future.length > 0);

  /** Publishes a clause in the place of the one of its source; `held` joins it with the last change when that was of the same source. */
  set(clause: Clause, {held = false}: {held?: boolean} = {}): void {
    const clauses = withClause(this.#clauses, clause);
    // A drag that begins where the clause stands is no change yet, and must not swallow the step that follows.
    if (sameClauses(clauses, this.#clauses)) return;
    const joined = held && this.#held === clause.source;
    this.#held = held ? clause.source : null;
    this.#change({clauses, known: this.#known}, joined);
  }

  /** Takes the clause of a source out. */
  remove(source: string): void {
    this.#held = null;
    this.#change({clauses: clausesBut(this.#clauses, source), known: this.#known});
  }

  /** Switches the clause of a source off, keeping it, or on again. */
  switch(source: string, on: boolean): void {
    this.#held = null;
    this.#change({clauses: switchClause(this.#clauses, source, on), known: this.#known});
  }

  /** Takes a value in or out of what a field shows; a clause that holds every value is no clause. */
  toggle(field: ChoiceField, value: string, all: readonly string[]): void {
    const shown = all.filter((each) => this.shows(field, each));
    const next = shown.includes(value)
      ? shown.filter((each) => each !== value)
      : all.filter((each) => shown.includes(each) || each === value);
    if (next.length === all.length) this.remove(field);
    else this.set({source: field, field, kind: 'any', value: next});
  }

  /** Shows only the value of a field, or everything again when it is the only one already. */
  solo(field: ChoiceField, value: string, all: readonly string[]): void {
    const shown = all.filter((each) => this.shows(field, each));
    if (shown.length === 1 && shown[0] === value) this.remove(field);
    else this.set({source: field, field, kind: 'any', value: [value]});
  }

  /** Takes a value in or out of the choice of a field, where no choice is everything; the kind of the choice stays. */
  choose(field: ChoiceField, value: string, on: boolean): void {
    const clause = this.choice(field);
    const others = clause?.value.filter((each) => each !== value) ?? [];
    const next = on ? [...others, value] : others;
    const {off: _, ...rest} = clause ?? {source: field, field, kind: 'any' as const};
    if (next.length === 0) this.remove(field);
    else this.set({...rest, value: next});
  }

  /** The choice of a field's own view, switched off or not. */
  choice(field: ChoiceField): ChoiceClause | undefined {
    return this.#clauses.find(({source, field: of}) => source === field && of === field) as ChoiceClause | undefined;
  }

  /** Whether a value of a field passes. */
  shows(field: ChoiceField, value: string): boolean {
    return admits(this.#clauses, field, value);
  }

  clear(): void {
    this.#held = null;
    this.#change({clauses: [], known: this.#known});
  }

  undo(): void {
    this.#held = null;
    const last = this.#past.at(-1);
    if (!last) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.#step];
    this.#show(last);
  }

  redo(): void {
    this.#held = null;
    const next = this.#future.at(-1);
    if (!next) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.#step];
    this.#show(next);
  }

  #change(step: Step, joined = false): void {
    if (step.known === this.#known && sameClauses(step.clauses, this.#clauses)) return;
    if (!joined) this.#past = [...this.#past.slice(1 - MOST_STEPS), this.#step];
    this.#future = [];
    this.#show(step);
  }

  get #step(): Step {
    return {clauses: this.#clauses, known: this.#known};
  }

  #show({clauses, known}: Step): void {
    this.#clauses = clauses;
    this.#known = known;
  }
}

function sameClauses(a: readonly Clause[], b: readonly Clause[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}
