import type {RegionArea} from '../region/region.ts';
import type {ChoiceField, RangeField} from './fields.ts';

/** How a choice among values is meant: one of them, all of them, or none of them. */
export const CHOICE_KINDS = ['any', 'all', 'not'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** Which ends of a flow a place must hold: where it begins, where it leads, one of the two, or both. */
export const FLOW_ENDS = ['either', 'from', 'to', 'both'] as const;
export type FlowEnds = (typeof FLOW_ENDS)[number];

/** Which of the figures of a record is compared. */
export const FIGURE_ENDS = ['low', 'best', 'high'] as const;
export type FigureEnd = (typeof FIGURE_ENDS)[number];

interface Published {
  /** The view that published the clause. One view publishes at most one. */
  readonly source: string;
  /** Switched off, but kept. */
  readonly off?: true;
}

/** A choice among the values of a field. `ends` says which ends of a flow count, and is `either` when left out. */
export interface ChoiceClause extends Published {
  readonly field: ChoiceField;
  readonly kind: ChoiceKind;
  readonly value: readonly string[];
  readonly ends?: FlowEnds;
}

/** Figures from `from` to `to`, both included; null is no limit. What no source gives passes only when `unknown` is set. */
export interface RangeClause extends Published {
  readonly field: RangeField;
  readonly kind: 'range';
  readonly value: {
    readonly from: number | null;
    readonly to: number | null;
    readonly by: FigureEnd;
    readonly unknown: boolean;
  };
}

/** Words that a record, its places, actors or sources hold. */
export interface TextClause extends Published {
  readonly field: 'text';
  readonly kind: 'text';
  readonly value: string;
}

/** Regions added and subtracted in order. */
export interface AreaClause extends Published {
  readonly field: 'place';
  readonly kind: 'area';
  readonly value: RegionArea;
  readonly ends?: FlowEnds;
}

/** Only what is established, dated to the day or over the time that it surely lasted, and placed to a town or nearer. */
export interface CertainClause extends Published {
  readonly field: 'certainty';
  readonly kind: 'certain';
  readonly value: true;
}

/** One condition on records. Clauses are joined by "and". */
export type Clause = ChoiceClause | RangeClause | TextClause | AreaClause | CertainClause;

/** The clauses with this one in the place of the one of the same source, or at the end. */
export function withClause(clauses: readonly Clause[], clause: Clause): readonly Clause[] {
  return clauses.some(({source}) => source === clause.source)
    ? clauses.map((each) => (each.source === clause.source ? clause : each))
    : [...clauses, clause];
}

/** The clauses without the one of a source: what the other views published. */
export function clausesBut(clauses: readonly Clause[], source: string): readonly Clause[] {
  return clauses.filter((clause) => clause.source !== source);
}

/** The clauses with the one of a source switched off but kept, or on again. */
export function switchClause(clauses: readonly Clause[], source: string, on: boolean): readonly Clause[] {
  return clauses.map((clause) => {
    if (clause.source !== source) return clause;
    const {off: _, ...rest} = clause;
    return on ? rest : {...rest, off: true};
  });
}

/** The clauses that are not switched off. */
export function activeClauses(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter(({off}) => !off);
}

/** Whether a record whose field has just this value passes every active choice about the field. */
export function admits(clauses: readonly Clause[], field: ChoiceField, value: string): boolean {
  return activeClauses(clauses).every((clause) => clause.field !== field || admitsValue(clause as ChoiceClause, value));
}

function admitsValue({kind, value: chosen}: ChoiceClause, value: string): boolean {
  if (kind === 'not') return !chosen.includes(value);
  return kind === 'any' ? chosen.includes(value) : chosen.every((each) => each === value);
}
