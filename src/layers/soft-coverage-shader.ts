/** What an area covers of a pixel: nothing as casing, its fill, its line. Sizes and strengths are those of the SVG renderer. */
export const SOFT_COVERAGE = /* glsl */ `\
/* The normal distribution, within 0.025, by a cubic that is done at SOFT_END: cheaper than its tails, which nobody sees. */
float normal(float x) {
  float t = clamp(0.5 + x * (0.5 / SOFT_END), 0.0, 1.0);
  return t * t * (3.0 - 2.0 * t);
}

/* Strength of a line convolved with a Gaussian. */
float softLine(float distance, float width, float blur) {
  return normal((distance + width * 0.5) / blur) - normal((distance - width * 0.5) / blur);
}

/* Distance to the dashes of one side: t along it from its first corner, d across, base the way to that corner. */
float sideDashes(float t, float d, float base, float side, float period) {
  float onSide = clamp(t, 0.0, 2.0 * side);
  float along = max(0.0, dashDistance(base + onSide - period * 0.1, period, period * 0.2)) + abs(t - onSide);
  return length(vec2(along, d));
}

/* Distance to the dashes around a square, clockwise from its first corner. */
float squareDashes(vec2 p, float side, float period) {
  float top = sideDashes(p.x + side, p.y + side, 0.0, side, period);
  float right = sideDashes(p.y + side, p.x - side, 2.0 * side, side, period);
  float bottom = sideDashes(side - p.x, p.y - side, 4.0 * side, side, period);
  float left = sideDashes(side - p.y, p.x + side, 6.0 * side, side, period);
  return min(min(top, right), min(bottom, left));
}

vec3 coverage(vec2 p) {
  bool round = look.x == ATTACK || look.x == MILESTONE;
  vec2 q = abs(upright(p));
  float side = halfEdge(radius);
  float edge = round ? length(p) - radius : max(q.x, q.y) - side;
  vec2 beyond = max(q - side, 0.0);
  float rounded = round ? edge : length(beyond) + min(edge, 0.0);

  float share = look.y == CONFIRMED ? 0.12 : look.y == REPORTED ? 0.06 : 0.0;
  if (look.y == DISPUTED) share = 0.288 * inside(p.x);
  float fill = inside(edge) * share;

  float width = softWidth(radius);
  if (look.y == ALLEGED) {
    float around = 6.2831853 * radius;
    float period = around / max(6.0, floor(around / max(11.0, 2.9 * width) + 0.5));
    float along = (atan(p.y, p.x) / 6.2831853 + 0.5) * around;
    rounded = round
      ? length(vec2(max(0.0, dashDistance(along - period * 0.1, period, period * 0.2)), edge))
      : squareDashes(upright(p), side, period);
  }
  float blur = softBlur(radius);
  float line = min(0.98, softLine(rounded, width, blur) * (look.y == DISMISSED ? 0.6 : 1.0));

  if (look.y < DENIED) return vec3(0.0, fill, line);
  float end = radius * (look.y == DISMISSED ? reach(look.x) : 0.86) + 3.0;
  return vec3(0.0, fill, either(line, softLine(crossingDistance(p, end), 2.6, 1.2)));
}
`;
