import {DECAY_STOPS} from '../core/scale/decay.ts';
import {DATED, OPEN_END_DAYS} from './mark-columns.ts';
import {MARK_SIZES, PASSED} from './mark-shader.ts';
import {SHEET} from './sheet-shader.ts';
import {MARK_TEXTURES, MARKS_PER_ROW} from './mark-textures.ts';
import {FIRST_SCALED, SHELVES} from './sprite-sheet.ts';

/** The stops of the decay as GLSL: straight lines between them, the first and last held beyond. */
const DECAY = DECAY_STOPS.slice(1)
  .map((stop, i) => {
    const before = DECAY_STOPS[i]!;
    const [from, to] = [vec2(before), vec2(stop)];
    return `if (age < ${float(stop.age)}) return mix(${from}, ${to}, (age - ${float(before.age)}) / ${float(stop.age - before.age)});`;
  })
  .join('\n  ');

function vec2({fill, line}: {readonly fill: number; readonly line: number}): string {
  return `vec2(${float(fill)}, ${float(line)})`;
}

function float(value: number): string {
  return value.toFixed(6);
}

function figureCases(): string {
  const code = (figure: string) => SHELVES.findIndex((shelf) => shelf.figure === figure);
  return `code.z == ${code('unknown')}u ? UNKNOWN : code.z == ${code('none')}u ? NONE : KNOWN`;
}

const SAMPLERS = Object.entries(MARK_TEXTURES)
  .map(([name, {format}]) => `uniform highp ${format.endsWith('uint') ? 'u' : ''}sampler2D ${name};`)
  .join('\n');

/** Two triangles. */
export const VERTICES_PER_MARK = 6;

/** Places a square around each mark that is to be seen, and nothing for the others. */
export const VERTEX_SHADER = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-layer-vertex-shader
#define PASS out

${SAMPLERS}

${PASSED}
${MARK_SIZES}
#ifdef SPRITE
${SHEET}
#endif

const int VERTICES_PER_MARK = ${VERTICES_PER_MARK};
const int MARKS_PER_ROW = ${MARKS_PER_ROW};
const vec2 CORNERS[VERTICES_PER_MARK] =
  vec2[](vec2(-1, 1), vec2(1, 1), vec2(-1, -1), vec2(-1, -1), vec2(1, 1), vec2(1, -1));

/* What the columns say of the mark. */
vec4 place;
vec4 time;
vec2 size;
uvec4 code;

vec2 decay(float age) {
  ${DECAY}
  return ${vec2(DECAY_STOPS.at(-1)!)};
}

bool within(vec2 extent) {
  return extent.x >= marks.extentStart && extent.y <= marks.extentEnd;
}

bool touching(vec2 extent) {
  return extent.x < marks.extentEnd && extent.y > marks.extentStart;
}

bool surelyThere() {
  vec2 inner = time.zw;
  bool span = (code.w & ${DATED.span}u) != 0u;
  vec2 slack = (code.w & ${DATED.approximate}u) != 0u ? (time.y - time.x) * vec2(-1.0, 1.0) : vec2(0.0);
  return within(time.xy + slack) || (span && inner.x < inner.y && touching(inner));
}

#ifdef RING
float arrivalProgress() {
  bool toTheDay = time.y - time.x <= 1.0 && (code.w & ${DATED.approximate}u) == 0u;
  if (marks.arrivalDays <= 0.0 || !toTheDay) return -1.0;
  float since = (marks.playheadDay - time.x + marks.playheadTime) / marks.arrivalDays;
  return since >= 0.0 && since < 1.0 ? since : -1.0;
}
#endif

float halfWidth() {
#ifdef SOFT
  return max(size.x, size.y * marks.pixelsPerKilometer);
#else
  return size.x * (code.z >= ${FIRST_SCALED}u ? marks.markScale : 1.0);
#endif
}

int figure() {
  return ${figureCases()};
}

#ifdef GLOBE
/* Where the mark stands on the screen; behind everything when the Earth is before it. */
vec4 placeOnScreen() {
  vec2 share = (place.xy + place.zw) / TILE_SIZE;
  float lat = 2.0 * atan(exp((0.5 - share.y) * 2.0 * PI)) - 0.5 * PI;
  geometry.worldPosition = vec3((share.x - 0.5) * 360.0, degrees(lat), 0.0);
  vec4 onGlobe;
  vec4 clip = project_position_to_clipspace(geometry.worldPosition, vec3(0.0), vec3(0.0), onGlobe);
  return dot(onGlobe.xyz, project.cameraPosition - onGlobe.xyz) > 0.0 ? clip : vec4(0.0, 0.0, 2.0, 1.0);
}
#else
/* Where the mark stands on the screen. The large parts of both places cancel first, which keeps what 32 bits have. */
vec4 placeOnScreen() {
  vec2 fromMiddle = (place.xy - marks.middle.xy) + (place.zw - marks.middle.zw);
  return marks.middleOnScreen + marks.eastOnScreen * fromMiddle.x + marks.southOnScreen * fromMiddle.y;
}
#endif

void main(void) {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  int mark = gl_VertexID / VERTICES_PER_MARK;
  ivec2 at = ivec2(mark % MARKS_PER_ROW, mark / MARKS_PER_ROW);
  time = texelFetch(times, at, 0);
  if (texelFetch(masks, at, 0).x == 0u || !touching(time.xy)) return;
  code = texelFetch(looks, at, 0);

#ifdef RING
  arrival = arrivalProgress();
  if (arrival < 0.0) return;
#endif

  place = texelFetch(places, at, 0);
  size = texelFetch(sizes, at, 0).xy;
  vec2 offset = texelFetch(offsets, at, 0).xy;
  look = ivec3(code.xy, figure());
  color = (look.x == ATTACK ? marks.attack : look.x == PLOT ? marks.plot : look.x == ARREST ? marks.arrest : marks.milestone).rgb;
  float lasted = max(time.x, time.y - 1.0);
  float age = lasted < ${float(OPEN_END_DAYS / 2)} ? max(0.0, marks.playheadDay - lasted + marks.playheadTime) : 0.0;
  bool sure = surelyThere();
  opacity = vec3(decay(age * marks.trailPerDay), sure ? 1.0 : 0.55);
#ifdef SOFT
  opacity.x = sure ? opacity.x / 0.86 : 0.3;
#else
  opacity.x *= sure ? 1.0 : 0.3;
#endif
  radius = halfWidth();
  screenPixels = project.devicePixelRatio;
  point = CORNERS[gl_VertexID % VERTICES_PER_MARK] * halfSide(look, radius);

#ifdef SPRITE
  vec4 shelf = shelfAt(int(code.z));
  texel = (cellMiddle(shelf, look.y) + point * shelf.z / radius * TEXELS_PER_PX) / sheetSize();
#endif

  /* Times w, not the focal distance: the sizes of marks do not depend on how far away they are. */
  vec2 pixels = vec2(point.x + offset.x, -point.y - offset.y);
  vec4 clip = placeOnScreen();
  gl_Position = clip + vec4(pixels / project.viewportSize * project.devicePixelRatio * 2.0 * clip.w, 0.0, 0.0);
}
`;
