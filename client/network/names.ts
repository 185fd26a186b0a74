/** The names over the network, and the words of the lines that stand out or must not be taken for what happened. */
import { type Named, nameHeight, placeNames } from '../graph/labelPlaces.ts';
import type { Network } from '../graph/network.ts';
import { middleOf } from '../graph/networkLine.ts';
import type { Point } from '../graph/route.ts';
import type { Theme } from './theme.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Point>;
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

export function drawNames(canvas: HTMLCanvasElement, network: Network, theme: Theme, frame: Frame): void {
  const context = cleared(canvas, frame);
  if (!context) return;
  context.lineJoin = 'round';

  const { marks, texts } = wanted(context, network, frame);
  const places = placeNames(marks, frame);
  for (const [id, place] of places) {
    const text = texts.get(id);
    if (!text) continue;
    context.font = text.font;
    context.strokeStyle = theme.paper;
    context.lineWidth = 4;
    context.strokeText(text.words, place.x, place.y);
    context.fillStyle = text.isLine ? theme.accent : theme.ink;
    context.fillText(text.words, place.x, place.y);
  }
  ring(context, network, theme, frame);
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

/** Who is asked about and what stands out first, then who has most claims; lines after all names. */
function wanted(context: CanvasRenderingContext2D, network: Network, { places, lit, reached, chosen, zoom }: Frame) {
  const marks: Named[] = [];
  const texts = new Map<string, Text>();
  const put = (id: string, at: Point, size: number, text: Text, must = false) => {
    context.font = text.font;
    texts.set(id, text);
    marks.push({ id, x: at.x, y: at.y, size, width: context.measureText(text.words).width, must });
  };
  const weight = ({ id, focus, claims }: Network['nodes'][number]) =>
    (id === reached ? 4e6 : 0) + (lit.has(id) || chosen.has(id) ? 2e6 : 0) + (focus ? 1e6 : 0) + claims;
  for (const node of [...network.nodes].sort((a, b) => weight(b) - weight(a)).slice(0, mostNames)) {
    const at = places.get(node.id);
    const strong = node.focus || lit.has(node.id) || chosen.has(node.id);
    // What stands out is drawn larger, and ringed.
    const out = lit.has(node.id) || chosen.has(node.id) || node.id === reached;
    const room = node.size * zoom * (out ? 1.25 : 1) + (out ? 6 : 0);
    if (at)
      put(
        node.id,
        at,
        room,
        {
          words: node.name,
          font: font(strong ? 650 : 500, strong ? 14 : 13),
          isLine: false,
        },
        strong || node.id === reached,
      );
  }
  for (const edge of network.edges) {
    const spoken = lit.has(edge.id) || lit.has(edge.from) || lit.has(edge.to) || edge.contested || edge.weighed;
    const at = spoken && middleOf(edge, places);
    if (at) put(edge.id, at, 1, { words: edge.words, font: font(500, 12), isLine: true });
  }
  return { marks, texts };
}

/** Around what the keyboard has reached, what is open, and what was chosen. */
function ring(
  context: CanvasRenderingContext2D,
  { nodes }: Network,
  theme: Theme,
  { places, lit, reached, chosen, zoom }: Frame,
) {
  context.strokeStyle = theme.accent;
  for (const { id, size } of nodes) {
    const at = places.get(id);
    if (!at || (id !== reached && !lit.has(id) && !chosen.has(id))) continue;
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
