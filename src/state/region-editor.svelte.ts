import type {Position} from '../../geo/index.ts';
import {distanceKm} from '../core/region/sphere.ts';
import type {AreaClause, FlowEnds} from '../core/filter/clause.ts';
import type {RegionIssue} from '../core/region/region-issues.ts';
import {regionIssues} from '../core/region/region-issues.ts';
import type {Region, RegionArea, RegionPart} from '../core/region/region.ts';
import type {Filters} from './filters.svelte.ts';

/** Shapes that can be drawn on the map. A lasso is a polygon that follows the pointer. */
export const DRAW_TOOLS = ['rectangle', 'circle', 'polygon', 'lasso'] as const;
export type DrawTool = (typeof DRAW_TOOLS)[number];

/** Source of the clause that holds all regions. */
const SOURCE = 'place';

/** The regions of the filter, and the one that is being drawn. */
export class RegionEditor {
  readonly #filters: Filters;
  /** The shape that is being drawn; null while none is. */
  tool: DrawTool | null = $state(null);
  /** Points set so far, [lon, lat] in degrees. */
  points: readonly Position[] = $state.raw([]);
  /** Why the region that was given last was not taken; the filter is as it was. */
  issues: readonly RegionIssue[] = $state.raw([]);

  constructor(filters: Filters) {
    this.#filters = filters;
  }

  readonly #clause = $derived.by(() => this.#filters.clauses.find((each): each is AreaClause => each.kind === 'area'));

  readonly parts: RegionArea = $derived(this.#clause?.value ?? []);
  readonly off: boolean = $derived(this.#clause?.off === true);
  readonly ends: FlowEnds = $derived(this.#clause?.ends ?? 'either');

  /** The region that the points would make now; null while there are too few. */
  readonly draft: Region | null = $derived(this.tool && draftOf(this.tool, this.points));

  /** Adds a region or takes one away; says whether it was taken. */
  add(region: Region, operation: RegionPart['operation'] = 'add'): boolean {
    if (!this.#accepts(region)) return false;
    this.#set([...this.parts, {operation, region}]);
    return true;
  }

  /** Puts a region in the place of another; `held` joins it with the change before, as while dragging. */
  replace(index: number, region: Region, {held = false}: {held?: boolean} = {}): boolean {
    if (!this.#accepts(region)) return false;
    this.#set(
      this.parts.map((part, i) => (i === index ? {...part, region} : part)),
      held
    );
    return true;
  }

  /** Turns adding a region into taking it away, and back. */
  flip(index: number): void {
    this.#set(
      this.parts.map((part, i) =>
        i === index ? {...part, operation: part.operation === 'add' ? ('subtract' as const) : ('add' as const)} : part
      )
    );
  }

  remove(index: number): void {
    this.issues = [];
    this.#set(this.parts.filter((_, i) => i !== index));
  }

  setEnds(ends: FlowEnds): void {
    if (!this.#clause) return;
    const {ends: _, ...rest} = this.#clause;
    this.#filters.set(ends === 'either' ? rest : {...rest, ends});
  }

  /** Begins to draw, or leaves off when the shape is being drawn already. */
  start(tool: DrawTool): void {
    this.points = [];
    this.issues = [];
    this.tool = this.tool === tool ? null : tool;
  }

  cancel(): void {
    this.points = [];
    this.issues = [];
    this.tool = null;
  }

  /** Adds the draft; drawing goes on when it is not complete or cannot be used. */
  finish(): void {
    const {draft} = this;
    if (draft && this.add(draft)) this.cancel();
  }

  #accepts(region: Region): boolean {
    this.issues = regionIssues(region);
    return this.issues.length === 0;
  }

  #set(value: RegionArea, held = false): void {
    if (value.length === 0) this.#filters.remove(SOURCE);
    else {
      const ends = this.ends === 'either' ? {} : {ends: this.ends};
      this.#filters.set({source: SOURCE, field: 'place', kind: 'area', value, ...ends}, {held});
    }
  }
}

function draftOf(tool: DrawTool, points: readonly Position[]): Region | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  switch (tool) {
    case 'circle':
      return {shape: 'circle', center: first, radiusKm: distanceKm(...first, ...last)};
    case 'rectangle': {
      // Drawn over the antimeridian, the shorter way is meant.
      const [west, east] = (last[0] - first[0] + 540) % 360 >= 180 ? [first[0], last[0]] : [last[0], first[0]];
      return {shape: 'rectangle', bounds: [west, Math.min(first[1], last[1]), east, Math.max(first[1], last[1])]};
    }
    default:
      return points.length < 3 ? null : {shape: 'polygon', ring: points};
  }
}
