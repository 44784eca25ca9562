import type {Palette} from '../core/theme/tokens.ts';
import type {FlowArrow} from './flow-arrows.ts';
import {pathThrough, px} from './format-path.ts';
import type {Shape} from './shape.ts';

/** Share of the way over which the tail fades in. */
const TAIL = 0.22;

const RAIL_WIDTH = 1.35;

/** Width of two rails together. */
const RAILS_WIDTH = 5;

/**
 * The arrow of a flow: a ribbon as wide as its figure, or two rails when the number is unknown; dashed with a hollow head
 * when the flow is not established. Body and head are drawn opaque in one group, so that no seam shows.
 * @param prefix sets the gradient's id apart from those of other pictures on the page
 */
export function flowShape(
  {row, arrow, width}: FlowArrow,
  palette: Palette,
  {prefix, opacity = 0.94}: {prefix: string; opacity?: number}
): Shape {
  const id = `${prefix}-tail-${row.id.replace(/[^\w-]/g, '_')}`;
  const sure = row.status === 'confirmed' || row.status === 'reported';
  const paint = arrow.shaft.length > 1 ? `url(#${id})` : palette.flow;
  return {
    tag: 'g',
    key: `flow-${row.id}`,
    attributes: {opacity},
    children: [
      ...(arrow.shaft.length > 1 ? [tailGradient(id, arrow, palette.flow)] : []),
      ...body({arrow, width}, {paint, sure}),
      headShape(arrow, palette, sure)
    ]
  };
}

/** The glow below the arrow of a flow that what is typed finds. In px. */
export function foundFlow({row, arrow, width}: FlowArrow, palette: Palette): Shape {
  const line = {fill: 'none', stroke: palette.ink, 'stroke-opacity': 0.2, 'stroke-linecap': 'round'};
  return {
    tag: 'path',
    key: `found-${row.id}`,
    attributes: {...line, d: pathThrough(arrow.shaft), 'stroke-width': px((width ?? RAILS_WIDTH) + 5)}
  };
}

function tailGradient(id: string, {shaft, head}: FlowArrow['arrow'], color: string): Shape {
  const [[x1, y1], [x2, y2]] = [shaft[0]!, head[0]!];
  const stop = (key: string, offset: number, opacity: number): Shape => ({
    tag: 'stop',
    key,
    attributes: {offset, 'stop-color': color, 'stop-opacity': opacity}
  });
  const at = {x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2)};
  return {
    tag: 'linearGradient',
    key: 'tail',
    attributes: {id, gradientUnits: 'userSpaceOnUse', ...at},
    children: [stop('start', 0, 0.04), stop('faint', TAIL * 0.5, 0.5), stop('full', TAIL, 1)]
  };
}

function body(
  {arrow, width}: Pick<FlowArrow, 'arrow' | 'width'>,
  {paint, sure}: {paint: string; sure: boolean}
): Shape[] {
  if (width === null) {
    return arrow.rails.map((rail, i) => ({
      tag: 'path',
      key: `rail-${i}`,
      attributes: {
        ...{d: pathThrough(rail), fill: 'none', stroke: paint, 'stroke-width': RAIL_WIDTH},
        ...(sure ? {} : {'stroke-dasharray': '5 3.5'})
      }
    }));
  }
  if (sure) return [{tag: 'path', key: 'ribbon', attributes: {d: pathThrough(arrow.ribbon, true), fill: paint}}];
  const dash = Math.max(5, width * 0.85);
  const line = {
    fill: 'none',
    stroke: paint,
    'stroke-width': px(width),
    'stroke-dasharray': `${px(dash)} ${px(dash * 0.6)}`
  };
  return [{tag: 'path', key: 'ribbon', attributes: {d: pathThrough(arrow.shaft), ...line}}];
}

// A hollow head has a line of its own width inside its outline, so that both kinds of head are of one size.
function headShape({head}: FlowArrow['arrow'], palette: Palette, sure: boolean): Shape {
  const look = sure
    ? {fill: palette.flow, stroke: palette.flow, 'stroke-width': 0.5}
    : {fill: palette.halo, 'fill-opacity': 0.9, stroke: palette.flow, 'stroke-width': RAIL_WIDTH};
  return {tag: 'path', key: 'head', attributes: {d: pathThrough(head, true), ...look, 'stroke-linejoin': 'round'}};
}
