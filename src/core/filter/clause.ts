/** What a clause can speak about at this stage. `flow` counts among the kinds. */
export const FIELDS = ['kind', 'status', 'country'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * One condition: the field has one of the values. Published by one view under its own `source`,
 * so that every view can see "everybody's clauses but mine".
 */
export interface Clause {
  readonly source: string;
  readonly field: Field;
  readonly values: readonly string[];
}

/** The clauses with the one of the same source replaced; `values: null` takes it out. */
export function setClause(
  clauses: readonly Clause[],
  {source, field, values}: {source: string; field: Field; values: readonly string[] | null}
): readonly Clause[] {
  const others = clauses.filter((clause) => clause.source !== source);
  return values === null ? others : [...others, {source, field, values}];
}

/** The clauses that other views published. */
export function clausesBut(clauses: readonly Clause[], source: string): readonly Clause[] {
  return clauses.filter((clause) => clause.source !== source);
}

/** Whether a value of a field passes every clause about that field. */
export function passes(clauses: readonly Clause[], field: Field, value: string): boolean {
  return clauses.every((clause) => clause.field !== field || clause.values.includes(value));
}
