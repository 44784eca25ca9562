import {DISTANCES} from './distance-shader.ts';
import {EXACT_COVERAGE} from './exact-coverage-shader.ts';
import type {MarkDrawing} from './mark-columns.ts';
import {MARK_SIZES, PASSED} from './mark-shader.ts';
import {FILL_RANGE} from './sheet-shader.ts';
import {SOFT_COVERAGE} from './soft-coverage-shader.ts';

const HEADER = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-layer-fragment-shader
#define PASS in
precision highp float;

${PASSED}
${MARK_SIZES}
${DISTANCES}
out vec4 fragColor;
`;

const SPRITE_COVERAGE = /* glsl */ `\
uniform sampler2D sprites;

vec3 coverage(vec2 p) {
  return texture(sprites, texel).rgb * vec3(1.0, ${FILL_RANGE}, 1.0);
}
`;

/* Colors are multiplied by their opacity. */
const PAINT_COVERAGE = /* glsl */ `\
void main(void) {
  vec3 share = coverage(point);
  float ink = either(min(1.0, share.y * opacity.x), share.z * opacity.y);
  float casing = share.x * (1.0 - ink);
  fragColor = vec4(marks.halo.rgb * casing + color * ink, casing + ink) * opacity.z;
  if (fragColor.a < 0.002) discard;
}
`;

/* A ring that leaves an arriving mark, and a fainter echo ahead of it. */
const PAINT_RING = /* glsl */ `\
void main(void) {
  float progress = 1.0 - (1.0 - arrival) * (1.0 - arrival);
  float ahead = min(1.0, progress + 0.3);
  float beyond = length(point) - radius * reach(look.x) - 6.0;
  float ring = onLine(beyond - 15.0 * progress, 1.5) * 0.75 * (1.0 - progress);
  float echo = onLine(beyond - 15.0 * ahead, 1.0) * 0.45 * (1.0 - ahead);
  fragColor = vec4(color, 1.0) * either(ring, echo) * opacity.z;
  if (fragColor.a < 0.002) discard;
}
`;

/** Draws marks in one of the four ways. */
export function fragmentShader(drawing: MarkDrawing): string {
  if (drawing === 'ring') return HEADER + PAINT_RING;
  const coverage = {sprite: SPRITE_COVERAGE, exact: EXACT_COVERAGE, soft: SOFT_COVERAGE}[drawing];
  return HEADER + coverage + PAINT_COVERAGE;
}
