import type {Palette} from '../core/theme/tokens.ts';
import {px} from './format-path.ts';
import type {Shape} from './shape.ts';

/** Distance of the ring from its mark in px when it sets out, and how far it runs. */
const START = 6;
const RUN = 15;
const STRENGTH = 0.75;

/** How far ahead of the ring its fainter echo runs, as a share of the way. */
const ECHO = 0.3;

/** The ring that leaves an arriving mark, with a fainter echo ahead of it; none when `arrival` is null. In px. */
export function arrivalRings(arrival: number | null, radius: number, color: string): Shape[] {
  if (arrival === null) return [];
  const progress = 1 - (1 - arrival) ** 2;
  const ahead = Math.min(1, progress + ECHO);
  const ring = (key: string, at: number, strength: number, width: number): Shape => ({
    tag: 'circle',
    key,
    attributes: {
      r: px(radius + START + RUN * at),
      fill: 'none',
      stroke: color,
      'stroke-opacity': px(STRENGTH * (1 - at) * strength),
      'stroke-width': width
    }
  });
  return [ring('arrival', progress, 1, 1.5), ring('echo', ahead, 0.6, 1)];
}

/** Why a mark has a ring: it is selected, under the pointer, in focus, or what is typed finds it. */
export type Emphasis = 'selected' | 'hovered' | 'focused' | 'found';

/** A ring around a mark, with a casing of ground. In px. */
export function emphasisRing(
  emphasis: Emphasis,
  palette: Palette,
  {key, x, y, radius}: {key: string; x: number; y: number; radius: number}
): Shape {
  const [color, width] = {
    selected: [palette.ink, 1.75] as const,
    hovered: [palette.ink2, 1.25] as const,
    focused: [palette.focus, 2] as const,
    found: [palette.ink, 1.25] as const
  }[emphasis];
  const at = {cx: px(x), cy: px(y), r: px(radius + START), fill: 'none'};
  return {
    tag: 'g',
    key,
    attributes: {},
    children: [
      {tag: 'circle', key: 'casing', attributes: {...at, stroke: palette.halo, 'stroke-width': width + 3}},
      {tag: 'circle', key: 'ring', attributes: {...at, stroke: color, 'stroke-width': width}}
    ]
  };
}
