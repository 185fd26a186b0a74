/** Every kind's own outline on the graphics card, the same as on the chain's cards: so colour never speaks alone. */

import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EntityKind } from '../api/operations.ts';
import { marksDrawn } from '../graph/networkDetail.ts';

/** The number by which the shader knows each outline. */
const shapes: Readonly<Record<EntityKind, number>> = {
  PERSON: 0,
  GROUP: 1,
  POST: 2,
  ORGANISATION: 3,
  SERVICE: 4,
  INSTRUMENT: 5,
  DOCUMENT: 6,
  INSPECTION: 7,
  REVIEW: 8,
  PROGRAMME: 9,
  CASE: 10,
  PLACE: 11,
};

export interface ShapeData extends NodeDisplayData {
  readonly kind: EntityKind;
  /** Its place among all, the most connected first: of a large network only the first are drawn from afar. */
  readonly rank: number;
}

const vertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_rank;
uniform float u_drawn;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_pixel;
varying vec4 v_box;
varying vec3 v_cut;
varying vec3 v_tip;
varying vec3 v_rest;
// Each outline as the same few numbers, so that no pixel asks which it is of.
void shape() {
  v_box = vec4(0.84, 0.62, 0.0, 0.0);
  v_cut = vec3(0.0, 0.0, 9.0);
  v_tip = vec3(0.0, 0.0, 9.0);
  v_rest = vec3(9.0, 9.0, 1.0);
  if (a_shape < 0.5) v_box = vec4(0.88, 0.58, 0.58, 0.0);
  else if (a_shape < 1.5) { v_box = vec4(0.88, 0.6, 0.42, 0.0); v_rest.x = 0.36; }
  else if (a_shape < 2.5) v_box.z = 0.16;
  else if (a_shape < 3.5) v_box.z = 0.0;
  else if (a_shape < 4.5) { v_box.y = 0.66; v_rest.x = 0.42; }
  else if (a_shape < 5.5) { v_box.xy = vec2(0.7, 0.8); v_cut = vec3(0.7071, -0.7071, 0.7407); }
  else if (a_shape < 6.5) { v_box.xy = vec2(0.7, 0.8); v_cut = vec3(-0.7071, 0.7071, 0.7407); }
  else if (a_shape < 7.5) { v_box.x = 1.0; v_tip = vec3(0.8, 0.6, 0.74); }
  else if (a_shape < 8.5) { v_box.x = 1.0; v_tip = vec3(0.8, 0.6, 0.74); v_rest.x = -0.36; }
  else if (a_shape < 9.5) v_box.z = 0.34;
  else if (a_shape < 10.5) { v_box = vec4(0.9, 0.9, 0.9, 0.0); v_rest.z = 1.163; }
  else { v_box = vec4(0.76, 0.5, 0.0, 0.18); v_rest.y = 0.0; }
}
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  gl_PointSize = a_size / u_sizeRatio * u_pixelRatio * 2.0;
  v_pixel = 2.0 / gl_PointSize * u_pixelRatio;
  shape();
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  // Nowhere in the frame.
  if (a_rank >= u_drawn) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** The distance from the outline in a square from -1 to 1; negative inside. */
const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_pixel;
// Half the box's width and height, its corners' radius, how far it is moved up.
varying vec4 v_box;
// A corner that is turned down, and slanting sides: directions, and how far from the middle.
varying vec3 v_cut;
varying vec3 v_tip;
// Where a line runs across inside: a second foot, an edge behind; whether a point hangs below; how flat it is. 9 is nowhere.
varying vec3 v_rest;
uniform vec3 u_paper;
uniform vec3 u_ink;

float outline(vec2 p) {
  vec2 q = abs(vec2(p.x, p.y * v_rest.z + v_box.w)) - v_box.xy + v_box.z;
  float box = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - v_box.z;
  float cut = max(dot(p, v_cut.xy) - v_cut.z, dot(abs(p), v_tip.xy) - v_tip.z);
  return min(max(box, cut), max(p.y - 0.9, abs(p.x) * 1.4 + p.y - 0.86) + v_rest.y);
}
void main() {
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  float d = outline(p);
  #ifdef PICKING_MODE
  gl_FragColor = d < 0.0 ? v_color : vec4(0.0);
  #else
  float edge = 1.5 * v_pixel;
  float inside = 1.0 - smoothstep(-v_pixel, 0.0, d);
  float border = max(smoothstep(-edge - v_pixel, -edge, d), 1.0 - smoothstep(edge * 0.5, edge * 0.5 + v_pixel, abs(p.y - v_rest.x)));
  vec3 fill = mix(u_paper, v_color.rgb, 0.3);
  vec3 line = mix(u_ink, v_color.rgb, 0.62);
  gl_FragColor = vec4(mix(fill, line, border), 1.0) * inside * v_color.a;
  #endif
}
`;

const uniforms = ['u_drawn', 'u_sizeRatio', 'u_pixelRatio', 'u_matrix', 'u_paper', 'u_ink'] as const;
const { FLOAT, UNSIGNED_BYTE, POINTS } = { FLOAT: 5126, UNSIGNED_BYTE: 5121, POINTS: 0 } as const;

export type Rgb = readonly [number, number, number];

/**
 * @param paper and ink from 0 to 1, as the page has them now
 * @param all how many marks there are
 */
export function shapeProgram(paper: Rgb, ink: Rgb, all: () => number) {
  return class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: POINTS,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_rank', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    processVisibleItem(index: number, start: number, data: NodeDisplayData) {
      const { x, y, size, color, kind, rank } = data as ShapeData;
      this.array.set([x, y, size, shapes[kind], rank, floatColor(color), index], start);
    }

    setUniforms({ sizeRatio, zoomRatio, pixelRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniform1f(uniformLocations.u_drawn ?? null, marksDrawn(all(), zoomRatio));
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, pixelRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
      gl.uniform3f(uniformLocations.u_paper ?? null, ...paper);
      gl.uniform3f(uniformLocations.u_ink ?? null, ...ink);
    }
  };
}
