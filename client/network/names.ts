/** The names over the network, and the words of the lines that stand out or must not be taken for what happened. */
import { isSeen, type Mark, type Named, nameHeight, placingNames } from '../graph/labelPlaces.ts';
import type { NetworkEdge, NetworkNode } from '../graph/network.ts';
import { middleOf } from '../graph/networkLine.ts';
import type { Point } from '../graph/route.ts';
import type { Theme } from './theme.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Of what is in sight. */
  readonly places: ReadonlyMap<string, Point>;
  /** Of every entity: half its mark's width. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly lit: ReadonlySet<string>;
  /** Under the keyboard. */
  readonly reached: string | undefined;
  /** Chosen together. */
  readonly chosen: ReadonlySet<string>;
  /** Pixels of a mark for each of its own. */
  readonly zoom: number;
}

const font = (weight: number, size: number) => `${weight} ${size}px "Inter Variable", system-ui, sans-serif`;
/** More names than this are never read, and each costs time in every frame. */
const mostNames = 400;

/** Of names drawn between two pauses: about ten milliseconds of a slow machine. */
const together = 40;

/**
 * Draws them, and pauses now and then: whoever runs it may let the page do something else meanwhile.
 * @param nodes the most important first: their names choose their places before the others
 */
export function* drawNames(
  canvas: HTMLCanvasElement,
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  theme: Theme,
  frame: Frame,
): Generator<void> {
  const context = cleared(canvas, frame);
  if (!context) return;
  context.lineJoin = 'round';

  const { marks, nameless, texts } = wanted(context, nodes, edges, frame);
  yield;
  const places = yield* placingNames(marks, frame, nameless);
  yield;
  let drawn = 0;
  for (const [id, place] of places) {
    const text = texts.get(id);
    if (!text) continue;
    drawn += 1;
    if (drawn % together === 0) yield;
    context.font = text.font;
    context.strokeStyle = theme.paper;
    context.lineWidth = 4;
    context.strokeText(text.words, place.x, place.y);
    context.fillStyle = text.isLine ? theme.accent : theme.ink;
    context.fillText(text.words, place.x, place.y);
  }
  ring(context, theme, frame);
}

/** As many pixels as the screen has, and nothing on it. */
export function cleared(canvas: HTMLCanvasElement, frame: Pick<Frame, 'width' | 'height'>) {
  const context = canvas.getContext('2d');
  const sharp = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(frame.width * sharp), Math.round(frame.height * sharp)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context?.setTransform(sharp, 0, 0, sharp, 0, 0);
  context?.clearRect(0, 0, frame.width, frame.height);
  return context;
}

interface Text {
  readonly words: string;
  readonly font: string;
  readonly isLine: boolean;
}

/** What stands out first, then the most important; lines after all names. */
function wanted(
  context: CanvasRenderingContext2D,
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  { places, sizes, lit, reached, chosen, zoom, ...frame }: Frame,
) {
  const marks: Named[] = [];
  const nameless: Mark[] = [];
  const texts = new Map<string, Text>();
  const put = (id: string, at: Point, size: number, text: Text, must = false) => {
    texts.set(id, text);
    // Only a name that has some room is measured.
    marks.push({ ...{ id, x: at.x, y: at.y, size, must }, width: () => widthOf(context, text) });
  };
  const standsOut = ({ id }: NetworkNode) => lit.has(id) || chosen.has(id) || id === reached;
  let left = places.size;
  const name = (node: NetworkNode, out: boolean) => {
    const at = places.get(node.id);
    if (!at) return;
    left -= 1;
    const strong = node.focus || lit.has(node.id) || chosen.has(node.id);
    // What stands out is drawn larger, and ringed.
    const size = (sizes.get(node.id) ?? 0) * zoom * (out ? 1.25 : 1) + (out ? 6 : 0);
    if (!isSeen({ ...at, size }, frame)) return;
    if (marks.length >= mostNames && !out) {
      nameless.push({ ...at, size });
      return;
    }
    const text = { words: node.name, font: font(strong ? 650 : 500, strong ? 14 : 13), isLine: false };
    put(node.id, at, size, text, strong || node.id === reached);
  };
  for (const node of nodes) if (standsOut(node)) name(node, true);
  for (const node of nodes) {
    // Of a large network only the first stand in the frame.
    if (left <= 0) break;
    if (!standsOut(node)) name(node, false);
  }
  for (const edge of edges) {
    const spoken = lit.has(edge.id) || lit.has(edge.from) || lit.has(edge.to) || edge.contested || edge.weighed;
    const at = spoken && middleOf(edge, places);
    if (at) put(edge.id, at, 1, { words: edge.words, font: font(500, 12), isLine: true });
  }
  return { marks, nameless, texts };
}

/** What is as wide as the sum of its letters, within a pixel: measuring each name takes far longer. */
const latin = /^[\u0020-\u024f\u2010-\u2026]*$/;
/** By font, of each letter. */
const letters = new Map<string, Map<string, number>>();
// Until a font has come, another stands in for it.
document.fonts.addEventListener('loadingdone', () => letters.clear());

function widthOf(context: CanvasRenderingContext2D, { words, font: style }: Text): number {
  context.font = style;
  if (!latin.test(words)) return context.measureText(words).width;
  const known = letters.get(style) ?? new Map<string, number>();
  letters.set(style, known);
  let width = 0;
  for (const letter of words) {
    const own = known.get(letter) ?? context.measureText(letter).width;
    known.set(letter, own);
    width += own;
  }
  return width;
}

/** Around what the keyboard has reached, what is open, and what was chosen. */
function ring(context: CanvasRenderingContext2D, theme: Theme, { places, sizes, lit, reached, chosen, zoom }: Frame) {
  context.strokeStyle = theme.accent;
  for (const id of new Set([...lit, ...chosen, ...(reached === undefined ? [] : [reached])])) {
    const [at, size] = [places.get(id), sizes.get(id)];
    if (!at || size === undefined) continue;
    const half = size * zoom * 1.25 + 4;
    context.lineWidth = id === reached ? 3 : 2;
    context.beginPath();
    context.roundRect(at.x - half, at.y - half * 0.85, half * 2, half * 1.7, nameHeight / 2);
    context.stroke();
    if (!chosen.has(id)) continue;
    // Twice around what was chosen: it is told from what is open without colour.
    context.beginPath();
    context.roundRect(at.x - half - 4, at.y - half * 0.85 - 4, half * 2 + 8, half * 1.7 + 8, nameHeight / 2 + 3);
    context.stroke();
  }
}
