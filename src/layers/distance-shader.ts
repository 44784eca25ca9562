/** Distances to the lines of marks, in px, and what of a pixel they cover. */
export const DISTANCES = /* glsl */ `\
/* Share of a screen pixel inside a shape, by the distance of its middle to the edge. */
float inside(float distance) {
  return clamp(0.5 - distance * screenPixels, 0.0, 1.0);
}

float onLine(float distance, float width) {
  return inside(abs(distance) - width * 0.5);
}

/* Both of two shares of a pixel that know nothing of each other. */
float either(float a, float b) {
  return a + b - a * b;
}

/* Where p lies in dashes of a period: the distance to the middle of the nearest, less half of one. */
float dashDistance(float along, float period, float dash) {
  return abs(mod(along + period * 0.5, period) - period * 0.5) - dash * 0.5;
}

/* The square that a diamond is, turned upright. */
vec2 upright(vec2 p) {
  return look.x == PLOT ? vec2(p.x + p.y, p.y - p.x) * 0.70710678 : p;
}

float halfEdge(float r) {
  return look.x == PLOT ? r * DIAMOND * 0.70710678 : r;
}

/* Distance to a level strike or, from the lower left to the upper right, a slash: whose ends are that many px out. */
float crossingDistance(vec2 p, float end) {
  bool level = look.y == DISMISSED;
  vec2 q = level ? p : vec2(p.x - p.y, p.x + p.y) * 0.70710678;
  return length(vec2(max(0.0, abs(q.x) - end * (level ? 1.0 : 1.41421356)), q.y));
}
`;
