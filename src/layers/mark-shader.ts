/** What the vertex shader hands on about a mark; PASS is `out` there and `in` in the fragment shader. */
export const PASSED = /* glsl */ `\
/* kind, status, figure */
flat PASS ivec3 look;
flat PASS vec3 color;
/* half-width of the mark in px */
flat PASS float radius;
/* pixels of the screen per CSS px */
flat PASS float screenPixels;
/* opacity of the fill, of the line, of everything */
flat PASS vec3 opacity;
/* how far the arrival has come, negative for none */
flat PASS float arrival;
/* px from the middle of the mark, y downwards */
smooth PASS vec2 point;
/* the same on the sheet of sprites, as shares of it */
smooth PASS vec2 texel;
`;

/** Names of the codes, and sizes that both shaders need: those of the SVG renderer's mark. */
export const MARK_SIZES = /* glsl */ `\
const int ATTACK = 0;
const int PLOT = 1;
const int ARREST = 2;
const int MILESTONE = 3;
const int CONFIRMED = 0;
const int REPORTED = 1;
const int ALLEGED = 2;
const int DISPUTED = 3;
const int DENIED = 4;
const int DISMISSED = 5;
const int KNOWN = 0;
const int UNKNOWN = 1;
const int NONE = 2;

const float DIAMOND = 1.33;
const float FLAG_HEIGHT = 1.3;

/* So many standard deviations from its edge, a blurred line ends. */
const float SOFT_END = 2.083;

/* How far a kind reaches from its middle, as a share of its radius. */
float reach(int kind) {
  return kind == PLOT ? DIAMOND : kind == MILESTONE ? FLAG_HEIGHT : 1.0;
}

float softWidth(float radius) {
  return clamp(radius * 0.24, 2.6, 9.0);
}

float softBlur(float radius) {
  return min(4.5, 1.9 + radius / 60.0);
}

/* Half the side of the square that holds a mark, in px. */
float halfSide(ivec3 look, float radius) {
  float mark = radius * reach(look.x);
#if defined RING
  return mark + 23.0;
#elif defined SOFT
  return mark + max(softWidth(radius) * 0.5 + softBlur(radius) * SOFT_END, look.y >= DENIED ? 8.0 : 0.0);
#else
  float body = mark + (look.x == MILESTONE ? 3.2 : 2.2);
  return look.y == DENIED ? max(body, radius * 0.95 + 4.8) : look.y == DISMISSED ? mark + 4.8 : body;
#endif
}
`;
