import {metersPerPixel, TILE_SIZE} from '../core/camera/camera.ts';
import type {Scene} from '../core/scene/scene.ts';
import type {Palette} from '../core/theme/tokens.ts';
import {DAY_MS, floorDay} from '../core/time/day.ts';
import {highAndLow, OPEN_END_DAYS} from './mark-columns.ts';

type Vec4 = readonly [number, number, number, number];
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

/** The part of a viewport of deck.gl that decides where marks stand. */
export interface MarkViewport {
  readonly zoom: number;
  /** Its middle in deck.gl's common space: px of the world at zoom 0, y upwards. */
  readonly center: readonly number[];
  /** From common space to the screen; 16 numbers, column by column. */
  readonly viewProjectionMatrix: readonly number[];
}

/** What changes with the camera. Differences from the middle of the view stay exact in 32 bits at every zoom. */
export interface ViewUniforms {
  /** The middle of the view as {@link highAndLow} of its place in Web Mercator. */
  readonly middle: Vec4;
  /** Where the middle lies on the screen, and how far a px of the world leads from it, in clip space. */
  readonly middleOnScreen: Vec4;
  readonly eastOnScreen: Vec4;
  readonly southOnScreen: Vec4;
  /** Pixels that a kilometer covers on the equator. */
  readonly pixelsPerKilometer: number;
}

/** The uniforms of a view. */
export function viewUniforms({zoom, center, viewProjectionMatrix}: MarkViewport): ViewUniforms {
  const [x, y, z] = center as [number, number, number];
  const times = (...vector: Vec4) => transformed(viewProjectionMatrix, vector);
  return {
    middle: highAndLow([x, TILE_SIZE - y]),
    middleOnScreen: times(x, y, z, 1),
    eastOnScreen: times(1, 0, 0, 0),
    southOnScreen: times(0, -1, 0, 0),
    pixelsPerKilometer: 1000 / metersPerPixel(0, zoom)
  };
}

function transformed(matrix: readonly number[], vector: Vec4): Vec4 {
  const row = (i: number) => vector.reduce((sum, value, column) => sum + matrix[column * 4 + i]! * value, 0);
  return [row(0), row(1), row(2), row(3)];
}

const BLOCK = /* glsl */ `\
layout(std140) uniform marksUniforms {
  vec4 attack;
  vec4 plot;
  vec4 arrest;
  vec4 milestone;
  vec4 halo;
  vec4 middle;
  vec4 middleOnScreen;
  vec4 eastOnScreen;
  vec4 southOnScreen;
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
    middle: 'vec4<f32>',
    middleOnScreen: 'vec4<f32>',
    eastOnScreen: 'vec4<f32>',
    southOnScreen: 'vec4<f32>',
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
