import {DECAY_STOPS} from '../core/scale/decay.ts';
import {DATED, OPEN_END_DAYS} from './mark-columns.ts';
import {MARK_SIZES, PASSED} from './mark-shader.ts';

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

/** Places a square around each mark that is to be seen, and nothing for the others. */
export const VERTEX_SHADER = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-layer-vertex-shader
#define PASS out

in vec3 positions;
in vec4 instancePlaces;
in vec4 instanceTimes;
in vec2 instanceSizes;
in uvec4 instanceLooks;
in uint instanceMasks;
in vec2 instanceOffsets;

${PASSED}
${MARK_SIZES}
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
  vec2 inner = instanceTimes.zw;
  bool span = (instanceLooks.w & ${DATED.span}u) != 0u;
  return within(instanceTimes.xy) || (span && inner.x < inner.y && touching(inner));
}

float arrivalProgress() {
  bool toTheDay = instanceTimes.y - instanceTimes.x <= 1.0 && (instanceLooks.w & ${DATED.approximate}u) == 0u;
  if (marks.arrivalDays <= 0.0 || !toTheDay) return -1.0;
  float since = (marks.playheadDay - instanceTimes.x + marks.playheadTime) / marks.arrivalDays;
  return since >= 0.0 && since < 1.0 ? since : -1.0;
}

float halfWidth() {
#ifdef SOFT
  return max(instanceSizes.x, instanceSizes.y * marks.pixelsPerKilometer / cos(radians(instancePlaces.y)));
#else
  return instanceSizes.x * (look.x == ATTACK && look.z == KNOWN ? marks.markScale : 1.0);
#endif
}

float halfSide() {
  float body = bodySide(look, radius);
  return arrival < 0.0 ? body : max(body, radius * reach(look.x) + 23.0);
}

bool behindGlobe(vec3 place) {
  return project.projectionMode == PROJECTION_MODE_GLOBE && dot(place, project.cameraPosition - place) <= 0.0;
}

void main(void) {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  if (instanceMasks == 0u || !touching(instanceTimes.xy)) return;

  vec4 place;
  geometry.worldPosition = vec3(instancePlaces.xy, 0.0);
  vec4 clip = project_position_to_clipspace(geometry.worldPosition, vec3(instancePlaces.zw, 0.0), vec3(0.0), place);
  if (behindGlobe(place.xyz)) return;

  look = ivec3(instanceLooks.xyz);
  color = (look.x == ATTACK ? marks.attack : look.x == PLOT ? marks.plot : look.x == ARREST ? marks.arrest : marks.milestone).rgb;
  float lasted = max(instanceTimes.x, instanceTimes.y - 1.0);
  float age = lasted < ${float(OPEN_END_DAYS / 2)} ? max(0.0, marks.playheadDay - lasted + marks.playheadTime) : 0.0;
  bool sure = surelyThere();
  opacity = vec3(decay(age * marks.trailPerDay), sure ? 1.0 : 0.55);
#ifdef SOFT
  opacity.x = sure ? opacity.x / 0.86 : 0.3;
#else
  opacity.x *= sure ? 1.0 : 0.3;
#endif
  arrival = arrivalProgress();
  radius = halfWidth();
  screenPixels = project.devicePixelRatio;
  /* Turned over with the axis, or culling would take the square for a back face. */
  point = vec2(positions.x, -positions.y) * halfSide();

  /* Times w, not the focal distance: the sizes of marks do not depend on how far away they are. */
  vec2 pixels = vec2(point.x + instanceOffsets.x, -point.y - instanceOffsets.y);
  gl_Position = clip + vec4(pixels / project.viewportSize * project.devicePixelRatio * 2.0 * clip.w, 0.0, 0.0);
}
`;
