import {markRadius} from '../../../src/core/scene/marks.ts';
import {mercator} from '../../../src/core/camera/camera.ts';
import {PLACEMENTS} from '../../../src/core/store/placement.ts';
import {timeRange} from '../../../src/core/store/time-range.ts';
import {bareMap} from './bare-map.ts';
import type {OpenSubject} from './subject.ts';
import {CAMERA} from './subject.ts';

const AREA = PLACEMENTS.indexOf('area');

const VERTEX = `#version 300 es
in vec3 mark;
uniform vec4 view;
void main() {
  gl_Position = vec4((mark.xy - view.xy) * view.zw, 0.0, 1.0);
  gl_PointSize = mark.z * 2.0;
}`;
const FRAGMENT = `#version 300 es
precision highp float;
out vec4 color;
void main() {
  float d = length(gl_PointCoord - 0.5) * 2.0;
  if (d > 1.0) discard;
  color = vec4(0.95, 0.45, 0.24, 1.0) * (d > 0.85 ? 1.0 : 0.7);
}`;

/** Casing around a mark, or the soft end of an area, in px: points are to cover the pixels that our marks do. */
const CASING = 2.2;
const SOFT_END = 5.5;

/** The least that can be done: points of a range from one buffer, each of one color and as large as our mark with its casing, over the same map. */
export const open: OpenSubject = (host, store) => {
  const {loaded} = bareMap(host);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [innerWidth, innerHeight];
  host.append(canvas);
  const gl = canvas.getContext('webgl2')!;
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT]
  ] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  const marks = new Float32Array(store.length * 3);
  for (let row = 0; row < store.length; row++) {
    const [x, y] = mercator([store.lon[row]!, store.lat[row]!]);
    const around = store.placement[row] === AREA ? SOFT_END : CASING;
    marks.set([x, y, markRadius(store, row, {zoom: CAMERA.zoom, markScale: 1}) + around], row * 3);
  }
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, marks, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 3, gl.FLOAT, false, 12, 0);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  const [x, y] = mercator(CAMERA.center);
  const scale = 2 ** CAMERA.zoom * 2;
  gl.uniform4f(gl.getUniformLocation(program, 'view'), x, y, scale / innerWidth, -scale / innerHeight);
  return {
    basemap: loaded,
    ready: loaded.then(() => undefined),
    show(extent) {
      const {long, short} = timeRange(store, extent);
      gl.clear(gl.COLOR_BUFFER_BIT);
      for (const [from, to] of [long, short]) gl.drawArrays(gl.POINTS, from, to - from);
    }
  };
};
