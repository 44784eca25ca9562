import type {Clause, Field} from '../core/filter/clause.ts';
import {passes, setClause} from '../core/filter/clause.ts';

/** The clauses of the filter. Each view publishes at most one, under its own source. */
export class Filters {
  clauses: readonly Clause[] = $state.raw([]);

  /** Replaces the clause of a source; null takes it out. */
  set(source: string, field: Field, values: readonly string[] | null): void {
    this.clauses = setClause(this.clauses, {source, field, values});
  }

  /** Takes a value in or out of a field's own clause; a clause that holds every value is no clause. */
  toggle(field: Field, value: string, all: readonly string[]): void {
    const shown = all.filter((each) => this.shows(field, each));
    const next = shown.includes(value)
      ? shown.filter((each) => each !== value)
      : all.filter((each) => shown.includes(each) || each === value);
    this.set(field, field, next.length === all.length ? null : next);
  }

  /** Shows only the value of a field, or everything again when it is the only one already. */
  solo(field: Field, value: string, all: readonly string[]): void {
    const shown = all.filter((each) => this.shows(field, each));
    this.set(field, field, shown.length === 1 && shown[0] === value ? null : [value]);
  }

  /** Whether a value of a field passes. */
  shows(field: Field, value: string): boolean {
    return passes(this.clauses, field, value);
  }

  clear(): void {
    this.clauses = [];
  }
}
