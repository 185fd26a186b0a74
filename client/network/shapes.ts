/** Every kind's own outline on the graphics card, the same as on the chain's cards: so colour never speaks alone. */

import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EntityKind } from '../api/operations.ts';

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
  /** Lit marks have a ring of the accent's colour, dim ones give way. */
  readonly lit?: boolean;
}

const vertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  gl_PointSize = a_size / u_sizeRatio * u_pixelRatio * 2.0;
  v_pixel = 2.0 / gl_PointSize * u_pixelRatio;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

/** Distances from each outline in a square from -1 to 1; negative inside. */
const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;
uniform vec3 u_paper;
uniform vec3 u_ink;

float box(vec2 p, vec2 half_, float r) {
  vec2 q = abs(p) - half_ + r;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r;
}
float outline(vec2 p, float shape) {
  if (shape < 0.5) return box(p, vec2(0.88, 0.58), 0.58);
  if (shape < 1.5) return box(p, vec2(0.88, 0.6), 0.42);
  if (shape < 2.5) return box(p, vec2(0.84, 0.62), 0.16);
  if (shape < 3.5) return box(p, vec2(0.84, 0.62), 0.0);
  if (shape < 4.5) return box(p, vec2(0.84, 0.66), 0.0);
  if (shape < 5.5) return max(box(p, vec2(0.7, 0.8), 0.0), dot(p - vec2(0.7, -0.8), normalize(vec2(1.0, -1.0))) + 0.32);
  if (shape < 6.5) return max(box(p, vec2(0.7, 0.8), 0.0), dot(p - vec2(-0.7, 0.8), normalize(vec2(-1.0, 1.0))) + 0.32);
  if (shape < 8.5) return max(abs(p.y) - 0.62, (abs(p.x) * 0.8 + abs(p.y) * 0.6) - 0.74);
  if (shape < 9.5) return box(p, vec2(0.84, 0.62), 0.34);
  if (shape < 10.5) return length(p / vec2(1.0, 0.86)) - 0.9;
  return min(box(p + vec2(0.0, 0.18), vec2(0.76, 0.5), 0.0), max(p.y - 0.9, abs(p.x) * 1.4 + p.y - 0.86));
}
/** What is drawn inside the outline: a second foot, a fold, an edge behind. */
float inner(vec2 p, float shape) {
  if (shape > 0.5 && shape < 1.5) return abs(p.y - 0.36);
  if (shape > 3.5 && shape < 4.5) return abs(p.y - 0.42);
  if (shape > 7.5 && shape < 8.5) return abs(p.y + 0.36);
  return 1.0;
}
void main() {
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  float d = outline(p, v_shape);
  #ifdef PICKING_MODE
  gl_FragColor = d < 0.0 ? v_color : vec4(0.0);
  #else
  float edge = 1.5 * v_pixel;
  float inside = 1.0 - smoothstep(-v_pixel, 0.0, d);
  float border = max(smoothstep(-edge - v_pixel, -edge, d), 1.0 - smoothstep(edge * 0.5, edge * 0.5 + v_pixel, inner(p, v_shape)));
  vec3 fill = mix(u_paper, v_color.rgb, 0.3);
  vec3 line = mix(u_ink, v_color.rgb, 0.62);
  gl_FragColor = vec4(mix(fill, line, border), 1.0) * inside * v_color.a;
  #endif
}
`;

const uniforms = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix', 'u_paper', 'u_ink'] as const;
const { FLOAT, UNSIGNED_BYTE, POINTS } = { FLOAT: 5126, UNSIGNED_BYTE: 5121, POINTS: 0 } as const;

export type Rgb = readonly [number, number, number];

/** @param paper and ink from 0 to 1, as the page has them now */
export function shapeProgram(paper: Rgb, ink: Rgb) {
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
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    processVisibleItem(index: number, start: number, data: NodeDisplayData) {
      const { x, y, size, color, kind } = data as ShapeData;
      this.array.set([x, y, size, shapes[kind], floatColor(color), index], start);
    }

    setUniforms({ sizeRatio, pixelRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, pixelRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
      gl.uniform3f(uniformLocations.u_paper ?? null, ...paper);
      gl.uniform3f(uniformLocations.u_ink ?? null, ...ink);
    }
  };
}
