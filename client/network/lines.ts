/** The lines that the graphics card cannot draw, dashed, dotted and fading ones, and those that are drawn from near by alone: on a canvas under the marks. */
import type { NetworkEdge } from '../graph/network.ts';
import { faded, type LinePlace, lineAt, type Pen, penOf } from '../graph/networkLine.ts';
import { arrow, type Point } from '../graph/route.ts';
import { cleared, type Frame } from './names.ts';
import type { Theme } from './theme.ts';

interface LinesFrame extends Frame {
  /** Dots are short dashes then: round ones take many times as long. */
  readonly many: boolean;
  /** How much thinner each is than one of a few. */
  readonly thin: number;
  /** Colours of lines that do not stand out. */
  readonly inks: Readonly<Record<Pen['ink'], string>>;
  /** Of an arrowhead's own length and width. */
  readonly heads: number;
}

/** How many times as wide what stands out is. */
export const standingOut = 1.5;

/** Of lines drawn between two pauses: about ten milliseconds of a slow machine. */
const together = 120;

/** Draws them, and pauses now and then: whoever runs it may let the page do something else meanwhile. */
export function* drawLines(
  canvas: HTMLCanvasElement,
  edges: readonly NetworkEdge[],
  theme: Theme,
  frame: LinesFrame,
): Generator<void> {
  const context = cleared(canvas, frame);
  if (!context) return;
  const { places, sizes, lit, zoom, many, thin, heads, inks } = frame;
  let drawn = 0;
  for (const edge of edges) {
    const line = lineAt(edge, places, (sizes.get(edge.to) ?? 0) * zoom);
    if (!line) continue;
    const { from, bend, tip } = line;
    const { width, dashes, faint, ink, fades } = penOf(edge);
    const out = lit.has(edge.id) || lit.has(edge.from) || lit.has(edge.to);
    const colour = out ? theme.accent : inks[ink];
    context.lineWidth = width * thin * (out ? standingOut : 1);
    context.lineCap = many ? 'butt' : 'round';
    context.setLineDash(dashes.map((dash) => (many ? Math.max(dash, dot) : dash)));
    context.strokeStyle = fades ? fading(context, line, colour) : colour;
    context.beginPath();
    context.moveTo(from.x, from.y);
    // A curve takes longer to draw, even one that does not bend.
    if (edge.curvature === 0) context.lineTo(tip.x, tip.y);
    else context.quadraticCurveTo(bend.x, bend.y, tip.x, tip.y);
    context.stroke();
    drawHead(context, bend, tip, heads);
    context.fillStyle = faint ? theme.paper : colour;
    context.fill();
    if (faint) {
      context.setLineDash([]);
      context.lineWidth = 1;
      context.strokeStyle = colour;
      context.stroke();
    }
    drawn += 1;
    if (drawn % together === 0) yield;
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

/** The path of an arrowhead at the tip, away from where the line comes from. */
function drawHead(context: CanvasRenderingContext2D, from: Point, tip: Point, heads: number): void {
  const far = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [x, y] = [(tip.x - from.x) / far, (tip.y - from.y) / far];
  const [length, half] = [(arrow.length + 1) * heads, arrow.half * heads];
  const base = { x: tip.x - x * length, y: tip.y - y * length };
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(base.x + y * half, base.y - x * half);
  context.lineTo(base.x - y * half, base.y + x * half);
  context.closePath();
}
