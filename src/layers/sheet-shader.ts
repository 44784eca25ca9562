import {DISTANCES} from './distance-shader.ts';
import {EXACT_COVERAGE} from './exact-coverage-shader.ts';
import {MARK_SIZES, PASSED} from './mark-shader.ts';
import {KIND_COUNT, SPRITE_SCALE, STATUS_COUNT} from './sprite-sheet.ts';

/** The strongest fill: above 1, because the opacity by which it is multiplied begins below. */
export const FILL_RANGE = '1.25';

/** The table of shelves, and where a cell's middle is: from the left and the top of the sheet, in texels. */
export const SHEET = /* glsl */ `\
uniform highp sampler2D shelves;

const float TEXELS_PER_PX = ${SPRITE_SCALE.toFixed(1)};

vec4 shelfAt(int index) {
  return texelFetch(shelves, ivec2(index, 0), 0);
}

vec2 sheetSize() {
  return shelfAt(textureSize(shelves, 0).x - 1).xy;
}

vec2 cellMiddle(vec4 shelf, int status) {
  return vec2(float(status) + 0.5, 0.5) * shelf.y + vec2(0.0, shelf.x);
}
`;

/** Places a square for every shelf and status. */
export const SHEET_VERTEX_SHADER = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-sheet-vertex-shader
#define PASS out
precision highp float;

${PASSED}
${SHEET}
const int KIND_COUNT = ${KIND_COUNT};
const int STATUS_COUNT = ${STATUS_COUNT};

void main(void) {
  vec4 shelf = shelfAt(gl_InstanceID / STATUS_COUNT);
  int shape = int(shelf.w);
  look = ivec3(shape % KIND_COUNT, gl_InstanceID % STATUS_COUNT, shape / KIND_COUNT);
  radius = shelf.z;
  screenPixels = TEXELS_PER_PX;
  vec2 fromMiddle = (vec2(gl_VertexID & 1, gl_VertexID >> 1) - 0.5) * shelf.y;
  point = fromMiddle / TEXELS_PER_PX;
  gl_Position = vec4((cellMiddle(shelf, look.y) + fromMiddle) / sheetSize() * 2.0 - 1.0, 0.0, 1.0);
}
`;

/** Draws what each sprite covers as casing, fill and line into the three channels. */
export const SHEET_FRAGMENT_SHADER = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-sheet-fragment-shader
#define PASS in
precision highp float;

${PASSED}
${MARK_SIZES}
${DISTANCES}
${EXACT_COVERAGE}
out vec4 sprite;

void main(void) {
  vec3 share = coverage(point);
  sprite = vec4(share.x, share.y / ${FILL_RANGE}, share.z, 1.0);
}
`;
