import type {Flow, FlowKind, Measure, Position, Status, TimeExtent} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';
import type {ReportedRange} from '../store/reported-range.ts';
import {reportedRange} from '../store/reported-range.ts';
import {flowBends} from './bend.ts';

/** Measures that say how many people a flow carried, in order of preference. */
export const CARRIED: readonly Measure[] = ['travellers', 'returnees', 'recruits', 'fighters', 'migrants'];

/** One flow, ready to draw. Instants are ms since the epoch, UTC; open ends are ±Infinity. */
export interface FlowRow {
  readonly flow: Flow;
  readonly id: string;
  readonly kind: FlowKind;
  readonly status: Status;
  readonly extent: TimeExtent;
  readonly core: TimeExtent | null;
  readonly span: boolean;
  readonly approximate: boolean;
  /** Origin and destination, [lon, lat] in degrees; null when no arrow may be drawn. */
  readonly ends: readonly [from: Position, to: Position] | null;
  /** Sideways reach of the curve as a share of its chord; positive is to the left of the direction of travel. */
  readonly bend: number;
  /** Latest number of people carried; null when unknown. */
  readonly value: number | null;
  /** Lowest and highest number reported of the same people; null when unknown. */
  readonly range: readonly [low: number, high: number] | null;
}

/** Flows in order of start, then id. Throws a TypeError for a date that does not parse; validate first. */
export function flowRows(flows: readonly Flow[]): readonly FlowRow[] {
  const bends = flowBends(flows.map(endsOf));
  return flows
    .map((flow, index): FlowRow => {
      const {properties} = flow;
      const date = parseEdtf(properties.when.edtf);
      if (!date) throw new TypeError(`invalid date: ${properties.when.edtf}`);
      const reported = CARRIED.reduce<ReportedRange | null>(
        (found, measure) => found ?? reportedRange(properties.figures, measure),
        null
      );
      return {
        flow,
        id: flow.id,
        kind: properties.kind,
        status: properties.status,
        extent: date.extent,
        core: date.core,
        span: date.span,
        approximate: date.approximate,
        ends: endsOf(flow),
        bend: bends[index]!,
        value: reported && reported.latest,
        range: reported && [reported.low, reported.high]
      };
    })
    .sort((a, b) => (a.extent[0] < b.extent[0] ? -1 : a.extent[0] > b.extent[0] ? 1 : a.id < b.id ? -1 : 1));
}

function endsOf({geometry}: Flow): readonly [Position, Position] | null {
  const positions = geometry?.coordinates as unknown as readonly Position[] | undefined;
  return positions && positions.length >= 2 ? [positions[0]!, positions.at(-1)!] : null;
}
