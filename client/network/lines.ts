/** The lines that the graphics card cannot draw: dashed, dotted and fading ones, on a canvas under the marks. */
import type { Network } from '../graph/network.ts';
import { faded, isPlain, type LinePlace, lineAt, penOf } from '../graph/networkLine.ts';
import { arrowOf } from '../graph/route.ts';
import { cleared, type Frame } from './names.ts';
import type { Theme } from './theme.ts';

export function drawLines(canvas: HTMLCanvasElement, network: Network, theme: Theme, frame: Frame): void {
  const context = cleared(canvas, frame);
  if (!context) return;
  const { places, lit, zoom } = frame;
  const sizes = new Map(network.nodes.map(({ id, size }) => [id, size]));
  for (const edge of network.edges) {
    const line = isPlain(edge) ? undefined : lineAt(edge, places, (sizes.get(edge.to) ?? 0) * zoom);
    if (!line) continue;
    const { from, bend, tip } = line;
    const { width, dashes, faint, fades } = penOf(edge);
    const out = lit.has(edge.id) || lit.has(edge.from) || lit.has(edge.to);
    const colour = out ? theme.accent : faint ? theme.edge : theme.soft;
    context.lineWidth = out ? width + 1 : width;
    context.lineCap = 'round';
    context.setLineDash([...dashes]);
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

function fading(context: CanvasRenderingContext2D, { from, tip }: LinePlace, colour: string): CanvasGradient {
  const gradient = context.createLinearGradient(from.x, from.y, tip.x, tip.y);
  gradient.addColorStop(0.25, colour);
  gradient.addColorStop(1, `${colour}${Math.round(faded * 255).toString(16)}`);
  return gradient;
}
