import {metersPerPixel} from '../core/camera/camera.ts';
import type {Scene} from '../core/scene/scene.ts';
import type {Palette} from '../core/theme/tokens.ts';
import {DAY_MS, floorDay} from '../core/time/day.ts';
import {OPEN_END_DAYS} from './mark-columns.ts';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What changes from picture to picture; everything else about a mark lies in its columns. Days count from the origin. */
export interface MarkUniforms {
  readonly attack: Rgba;
  readonly plot: Rgba;
  readonly arrest: Rgba;
  readonly milestone: Rgba;
  readonly halo: Rgba;
  /** Half-open extent of time on the map, in days. */
  readonly extentStart: number;
  readonly extentEnd: number;
  /** Day of the playhead, and how much of it has passed: apart, because 32 bits are coarse for their sum. */
  readonly playheadDay: number;
  readonly playheadTime: number;
  /** Share of the trail that a day covers; 0 when marks do not drain. */
  readonly trailPerDay: number;
  /** Days during which a mark counts as just arrived; 0 when none does. */
  readonly arrivalDays: number;
  readonly markScale: number;
}

/** The uniforms of a scene, for columns whose days count from `origin`, ms since the epoch. */
export function markUniforms(scene: Scene, palette: Palette, origin: number): MarkUniforms {
  const days = (instant: number) => Math.min(OPEN_END_DAYS, Math.max(-OPEN_END_DAYS, (instant - origin) / DAY_MS));
  const day = floorDay(scene.playhead);
  return {
    attack: rgba(palette.attack),
    plot: rgba(palette.plot),
    arrest: rgba(palette.arrest),
    milestone: rgba(palette.milestone),
    halo: rgba(palette.halo),
    extentStart: days(scene.extent[0]),
    extentEnd: days(scene.extent[1]),
    playheadDay: days(day),
    playheadTime: (scene.playhead - day) / DAY_MS,
    trailPerDay: DAY_MS / scene.trail,
    arrivalDays: scene.arrival / DAY_MS,
    markScale: scene.markScale
  };
}

/** Pixels that a kilometer covers on the equator at a zoom. */
export function pixelsPerKilometer(zoom: number): number {
  return 1000 / metersPerPixel(0, zoom);
}

const BLOCK = /* glsl */ `\
layout(std140) uniform marksUniforms {
  vec4 attack;
  vec4 plot;
  vec4 arrest;
  vec4 milestone;
  vec4 halo;
  float extentStart;
  float extentEnd;
  float playheadDay;
  float playheadTime;
  float trailPerDay;
  float arrivalDays;
  float markScale;
  float pixelsPerKilometer;
} marks;
`;

/** The uniforms as a module of shaders; names and order are those of the block. */
export const marksModule = {
  name: 'marks',
  vs: BLOCK,
  fs: BLOCK,
  uniformTypes: {
    attack: 'vec4<f32>',
    plot: 'vec4<f32>',
    arrest: 'vec4<f32>',
    milestone: 'vec4<f32>',
    halo: 'vec4<f32>',
    extentStart: 'f32',
    extentEnd: 'f32',
    playheadDay: 'f32',
    playheadTime: 'f32',
    trailPerDay: 'f32',
    arrivalDays: 'f32',
    markScale: 'f32',
    pixelsPerKilometer: 'f32'
  }
} as const;

function rgba(hex: string): Rgba {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5), 1];
}
