import type {FlowRow} from '../core/flow/flow-store.ts';
import {CARRIED} from '../core/flow/flow-store.ts';
import type {LabelAnchor} from '../core/scene/place-labels.ts';
import {formatNumber, formatRange} from '../core/words/format-figure.ts';
import type {FlowArrow} from './flow-arrows.ts';
import type {MapView} from './map-view.ts';
import type {TextLine} from './text.ts';

/** Where along the body of an arrow its label may stand, as shares of it, the best place first. */
const ALONG = [0.5, 0.36, 0.64] as const;

/** Room between an arrow and its label, and what it may be more where the arrow curves towards it, in px. */
const GAP = 3;
const FURTHER = 12;

/** Width in px of an arrow whose number is unknown. */
const RAILS_WIDTH = 4;

/**
 * What is said beside the arrow of a flow: the number it is as wide as, over the range of what was reported; or the kind of
 * flow where no number is known. Each says so when the flow is not established.
 */
export function flowLines({flow, kind, status, value, range}: FlowRow, {palette, words}: MapView): TextLine[] {
  const sure = status === 'confirmed' || status === 'reported';
  const doubt = sure ? '' : words.terms.status[status].toLocaleLowerCase(words.language);
  if (value === null) {
    const asked = flow.properties.figures.some(({measure}) => CARRIED.includes(measure));
    const unknown = asked ? words.record.notKnown : '';
    const text = [words.terms.flowKind[kind], unknown, doubt].filter(Boolean).join(', ');
    return [{text, color: palette.ink2, size: 12, weight: 400, italic: true}];
  }
  const reported = range && range[0] < range[1] ? words.map.reported(formatRange(...range, words.language)) : '';
  const detail = [reported, doubt].filter(Boolean).join(' · ');
  return [
    {text: formatNumber(value, words.language), color: palette.ink, size: 15, weight: 600},
    ...(detail ? [{text: detail, color: palette.ink2, size: 11, weight: 400}] : [])
  ];
}

/**
 * Where that may stand: beside the middle of the arrow, or a little towards one of its ends; the same places while it grows.
 * In px.
 */
export function flowAnchors({arrow: {curve}, width}: Pick<FlowArrow, 'arrow' | 'width'>): LabelAnchor[] {
  const radius = (width ?? RAILS_WIDTH) / 2 + GAP;
  return ALONG.flatMap((share) => {
    const [x, y] = curve[Math.round((curve.length - 1) * share)]!;
    return [radius, radius + FURTHER].map((from) => ({x, y, radius: from}));
  });
}
