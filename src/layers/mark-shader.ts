/** What the vertex shader hands on about a mark; PASS is `out` there and `in` in the fragment shader. */
export const PASSED = /* glsl */ `\
/* kind, status, 1 for areas, figure */
flat PASS ivec4 look;
flat PASS vec3 color;
/* half-width of the mark in px; half-width of its line; 0.5 where one pixel of the screen ends */
flat PASS float radius;
flat PASS float screenPixels;
/* opacity of the fill, of the line, of everything */
flat PASS vec3 opacity;
/* how far the arrival has come, negative for none */
flat PASS float arrival;
/* px from the middle of the mark, y downwards */
smooth PASS vec2 point;
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
`;
