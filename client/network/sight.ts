/** What of a network is in sight, frame by frame: plain numbers in the order of how connected an entity is, as a large network leaves no time for more. */
import type { NetworkEdge } from '../graph/network.ts';
import { type Detail, mostMore } from '../graph/networkDetail.ts';
import type { Point } from '../graph/route.ts';

export interface Sight {
  /** In the frame's pixels, of those in sight. */
  readonly places: ReadonlyMap<string, Point>;
  /** The lines between them that are drawn only from near by. */
  readonly more: readonly NetworkEdge[];
}

interface Look {
  readonly width: number;
  readonly height: number;
  /** How many of the most connected are drawn. */
  readonly drawn: number;
  /** From the layout's units to the frame's pixels. */
  readonly toFrame: (at: Point) => Point;
}

export interface Sights {
  readonly set: (id: string, at: Point) => void;
  readonly look: (look: Look) => Sight;
}

/** As far as two points so far apart are sharp, whatever the layout's extent. */
export const unit = 1_000;

export function sightsOf({ nodes, rankOf, more }: Detail): Sights {
  const [xs, ys] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  const seen = new Uint8Array(nodes.length);
  const ranks = (end: 'from' | 'to') => Int32Array.from(more, (edge) => rankOf.get(edge[end]) ?? 0);
  const [from, to] = [ranks('from'), ranks('to')];
  // A small network's lines come from beyond the frame too; of a large one nobody could tell from where.
  const whole = more.length === 0;

  function look({ width, height, drawn, toFrame }: Look): Sight {
    const [o, right, up] = [toFrame({ x: 0, y: 0 }), toFrame({ x: unit, y: 0 }), toFrame({ x: 0, y: unit })];
    const [a, b, c, d] = [right.x - o.x, up.x - o.x, right.y - o.y, up.y - o.y].map((far) => far / unit);
    const places = new Map<string, Point>();
    seen.fill(0);
    for (let rank = 0; rank < drawn; rank += 1) {
      const [x = 0, y = 0] = [xs[rank], ys[rank]];
      const at = { x: (a ?? 0) * x + (b ?? 0) * y + o.x, y: (c ?? 0) * x + (d ?? 0) * y + o.y };
      const node = nodes[rank];
      const near = whole || (at.x > -width / 4 && at.y > -height / 4 && at.x < width * 1.25 && at.y < height * 1.25);
      if (!node || !near) continue;
      places.set(node.id, at);
      seen[rank] = 1;
    }
    const between: NetworkEdge[] = [];
    // From afar those between the most connected are drawn alone.
    for (let at = 0; drawn > places.size && at < more.length && between.length < mostMore; at += 1) {
      const edge = more[at];
      if (edge && seen[from[at] ?? 0] === 1 && seen[to[at] ?? 0] === 1) between.push(edge);
    }
    return { places, more: between };
  }

  return {
    set: (id, { x, y }) => {
      const rank = rankOf.get(id);
      if (rank === undefined) return;
      xs[rank] = x;
      ys[rank] = y;
    },
    look,
  };
}
