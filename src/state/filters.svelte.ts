import type {ChoiceClause, Clause} from '../core/filter/clause.ts';
import {admits, clausesBut, switchClause, withClause} from '../core/filter/clause.ts';
import type {ChoiceField} from '../core/filter/fields.ts';
import {History} from './history.svelte.ts';

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
  readonly #history = new History<Step>();
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
    this.#change({clauses: this.#clauses, known});
  }

  /** Takes over everything and begins a new history, as when a whole view is set. */
  restore(step: Step): void {
    this.#history.clear();
    this.#show(step);
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Publishes a clause in the place of the one of its source; `held` joins it with the last change when that was of the same source. */
  set(clause: Clause, {held = false}: {held?: boolean} = {}): void {
    const clauses = withClause(this.#clauses, clause);
    // A drag that begins where the clause stands is no change yet, and must not swallow the step that follows.
    if (sameClauses(clauses, this.#clauses)) return;
    this.#change({clauses, known: this.#known}, held ? clause.source : null);
  }

  /** Takes the clause of a source out. */
  remove(source: string): void {
    this.#change({clauses: clausesBut(this.#clauses, source), known: this.#known});
  }

  /** Switches the clause of a source off, keeping it, or on again. */
  switch(source: string, on: boolean): void {
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
    this.#change({clauses: [], known: this.#known});
  }

  undo(): void {
    const step = this.#history.undo(this.#step);
    if (step) this.#show(step);
  }

  redo(): void {
    const step = this.#history.redo(this.#step);
    if (step) this.#show(step);
  }

  #change(step: Step, held: string | null = null): void {
    if (held === null) this.#history.rest();
    if (step.known === this.#known && sameClauses(step.clauses, this.#clauses)) return;
    this.#history.remember(this.#step, held);
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
