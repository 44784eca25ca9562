/** What a point covers of a pixel: as casing, as fill, as line. Sizes and strengths are those of the SVG renderer. */
export const EXACT_COVERAGE = /* glsl */ `\
struct Outline {
  float edge;     /* distance with sharp corners, negative inside */
  float rounded;  /* distance with round corners */
  float dashes;   /* distance to the nearest dash, along the line; unknown where there are none */
};

Outline circleOutline(vec2 p, float r, vec2 dash) {
  float edge = length(p) - r;
  if (look.y != ALLEGED) return Outline(edge, edge, 0.0);
  float around = 6.2831853 * (radius - 0.75);
  float n = max(6.0, floor(around / (dash.x + dash.y) + 0.5));
  float along = (atan(p.y, p.x) / 6.2831853 + 0.5) * around;
  return Outline(edge, edge, dashDistance(along, around / n, around / n * dash.x / (dash.x + dash.y)));
}

Outline squareOutline(vec2 p, float r, vec2 dash) {
  vec2 q = abs(upright(p));
  float side = halfEdge(r);
  vec2 beyond = q - side;
  float edge = max(beyond.x, beyond.y);
  float rounded = length(max(beyond, 0.0)) + min(edge, 0.0);
  if (look.y != ALLEGED) return Outline(edge, rounded, 0.0);
  float n = max(2.0, floor(2.0 * halfEdge(radius - 0.75) / (dash.x + dash.y) + 0.5));
  float period = 2.0 * side / n;
  float along = min(q.x, q.y) + side;
  return Outline(edge, rounded, dashDistance(along, period, period * dash.x / (dash.x + dash.y)));
}

/*
 * A rectangle with a notch in its right side, the same above and below its middle: the least distance to its left side,
 * its top and the upper half of its notch. Dashes run clockwise from the top left.
 */
Outline bannerOutline(vec2 p, vec2 dash) {
  float height = (FLAG_HEIGHT + 0.12) * radius * 0.5;
  float width = 1.7 * radius;
  vec2 q = vec2(p.x + 0.72 * radius, p.y + FLAG_HEIGHT * radius - height);
  bool lower = q.y > 0.0;
  float y = abs(q.y);
  vec2 slant = vec2(0.48 * radius, height);
  float t = clamp(dot(vec2(q.x - width + slant.x, y), slant) / dot(slant, slant), 0.0, 1.0);
  float left = length(vec2(q.x, max(0.0, y - height)));
  float top = length(vec2(max(0.0, abs(q.x - width * 0.5) - width * 0.5), y - height));
  float notch = length(vec2(q.x - width + slant.x, y) - slant * t);
  float edge = min(left, min(top, notch));
  if (q.x > 0.0 && y < height && q.x < width - slant.x * (1.0 - y / height)) edge = -edge;
  if (look.y != ALLEGED) return Outline(edge, edge, 0.0);
  float side = length(slant);
  float around = 2.0 * (width + side + height);
  float along = abs(edge) == notch ? width + side * (lower ? 1.0 + t : 1.0 - t)
    : abs(edge) == top ? (lower ? 2.0 * (width + side) - q.x : q.x)
    : around - height - q.y;
  return Outline(edge, edge, dashDistance(along, dash.x + dash.y, dash.x));
}

Outline outlineOf(vec2 p, float lineWidth, vec2 dash) {
  float r = max(radius - lineWidth * 0.5, radius * 0.4);
  if (look.x == ATTACK) return circleOutline(p, r, dash);
  if (look.x == MILESTONE) return bannerOutline(p, dash);
  return squareOutline(p, r, dash);
}

float poleDistance(vec2 p) {
  vec2 middle = vec2(-0.72 * radius, -0.375);
  vec2 beyond = abs(p - middle) - vec2(1.0, FLAG_HEIGHT * radius + 0.375);
  return max(beyond.x, beyond.y);
}

/* Lines that run up to the right: fewer and finer when alleged, on the left half only when disputed. */
float hatching(vec2 p, float r) {
  bool sparse = look.y == ALLEGED;
  float spacing = sparse ? 4.34 : 3.1;
  float line = dashDistance((p.x + p.y) * 0.70710678 + (sparse ? spacing * 0.5 : 0.0), spacing, sparse ? 0.9 : 1.25);
  float area = inside(length(p) - r);
  return inside(line) * (look.y == DISPUTED ? area * inside(p.x) : area);
}

float hatchingStrength() {
  return look.y == REPORTED ? 0.75 : look.y == ALLEGED ? 0.62 : look.y > DISPUTED ? 0.0 : 1.16;
}

float fillShare(vec2 p, Outline outline, float lineWidth) {
  if (look.x == ATTACK && look.z == UNKNOWN) return hatching(p, radius - lineWidth * 0.5 - 0.4) * hatchingStrength();
  if (look.y == DISPUTED) {
    float left = look.x == MILESTONE ? max(abs(p.x + 0.36 * radius) - 0.36 * radius, abs(p.y + 0.59 * radius) - 0.71 * radius) : max(outline.edge, p.x);
    return inside(left);
  }
  if (look.x == PLOT) {
    vec2 q = abs(upright(p));
    return look.y == CONFIRMED ? 1.16 * inside(max(q.x, q.y) - halfEdge(radius * 0.34)) : 0.0;
  }
  return inside(outline.edge) * (look.y == CONFIRMED ? 1.0 : look.y == REPORTED ? 0.54 : 0.0);
}

vec3 coverage(vec2 p) {
  float lineWidth = look.x == PLOT ? (look.y == ALLEGED ? 1.75 : 2.0) : min(1.5, radius * 0.7);
  vec2 dash = radius > 12.0 ? vec2(4.0, 3.0) : vec2(2.6, 2.0);
  Outline outline = outlineOf(p, lineWidth, dash);
  bool flagged = look.x == MILESTONE;
  float pole = flagged ? poleDistance(p) : 1e6;

  float casing = either(
    inside(outline.edge) * (radius > 12.0 ? 0.45 : 0.85),
    max(onLine(outline.rounded, 4.5), inside(pole - 1.25)) * 0.85
  );
  bool dotted = look.x == ATTACK && look.z == NONE;
  float fill = dotted ? 0.0 : fillShare(p, outline, lineWidth);

  bool dashed = look.y == ALLEGED;
  float line = onLine(outline.edge, look.y == DISMISSED ? lineWidth * 0.66 : lineWidth);
  line *= (dashed ? inside(outline.dashes) : 1.0) * (look.y == DISMISSED ? 0.7 : 1.0);
  if (dotted) line = either(line, inside(length(p) - 1.25));
  if (flagged) {
    float along = p.y + FLAG_HEIGHT * radius + 0.75;
    line = either(line, inside(pole) * (dashed ? inside(dashDistance(along, dash.x + dash.y, dash.x)) : 1.0));
  }
  if (look.y < DENIED) return vec3(casing, fill, line);

  bool level = look.y == DISMISSED;
  float crossing = crossingDistance(p, level ? radius * reach(look.x) + 3.2 : radius * 0.95 + 1.8);
  float cut = level ? 0.0 : inside(crossing - min(2.25, radius * 0.31));
  return vec3(either(casing, cut), fill * (1.0 - cut), either(line * (1.0 - cut), inside(crossing - 0.75)));
}
`;
