/** The lines that the graphics card cannot draw, dashed, dotted and fading ones, and those that are drawn from near by alone: on a canvas under the marks. */
import type { NetworkEdge } from '../graph/network.ts';
import { faded, type LinePlace, lineAt, penOf } from '../graph/networkLine.ts';
import { arrowOf } from '../graph/route.ts';
import { cleared, type Frame } from './names.ts';
import type { Theme } from './theme.ts';

interface LinesFrame extends Frame {
  /** Dots are short dashes then: round ones take many times as long. */
  readonly many: boolean;
}

export function drawLines(
  canvas: HTMLCanvasElement,
  edges: readonly NetworkEdge[],
  theme: Theme,
  frame: LinesFrame,
): void {
  const context = cleared(canvas, frame);
  if (!context) return;
  const { places, sizes, lit, zoom, many } = frame;
  for (const edge of edges) {
    const line = lineAt(edge, places, (sizes.get(edge.to) ?? 0) * zoom);
    if (!line) continue;
    const { from, bend, tip } = line;
    const { width, dashes, faint, fades } = penOf(edge);
    const out = lit.has(edge.id) || lit.has(edge.from) || lit.has(edge.to);
    const colour = out ? theme.accent : faint ? theme.edge : theme.soft;
    context.lineWidth = out ? width + 1 : width;
    context.lineCap = many ? 'butt' : 'round';
    context.setLineDash(dashes.map((dash) => (many ? Math.max(dash, dot) : dash)));
    context.strokeStyle = fades ? fading(context, line, colour) : colour;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(bend.x, bend.y, tip.x, tip.y);
    context.stroke();
    context.setLineDash([]);
    context.lineWidth = 1;
    context.strokeStyle = colour;
    context.fillStyle = faint ? theme.paper : colour;
    const arrow = new Path2D(arrowOf([bend, tip]));
    context.fill(arrow);
    context.stroke(arrow);
  }
}

/** Of a short dash that stands for a dot, in pixels. */
const dot = 2;

function fading(context: CanvasRenderingContext2D, { from, tip }: LinePlace, colour: string): CanvasGradient {
  const gradient = context.createLinearGradient(from.x, from.y, tip.x, tip.y);
  gradient.addColorStop(0.25, colour);
  gradient.addColorStop(1, `${colour}${Math.round(faded * 255).toString(16)}`);
  return gradient;
}
