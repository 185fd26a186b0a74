/** Where an arrow key leads in the picture: from an entity to its lines and along them to the next entity. */
import type { Graph } from './model.ts';
import type { Box, Placed } from './placed.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const centre = (box: Box) => box.x + box.width / 2;

/** The id of the entity, line or full stop that the key leads to; undefined where there is nothing further. */
export function walk(graph: Graph, placed: Placed, from: string, key: Arrow): string | undefined {
  const edge = graph.edges.find(({ id }) => id === from);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const row = edge ? siblings(graph, edge.id) : sameRow(placed, from);
    return neighbour(row, from, placed, key === 'ArrowRight' ? 1 : -1);
  }
  if (edge) return key === 'ArrowUp' ? edge.upper : edge.lower;
  const gap = graph.gaps.find(({ id, entity }) => id === from || (key === 'ArrowUp' && entity === from));
  if (gap?.id === from) return key === 'ArrowDown' ? gap.entity : undefined;
  const ends = graph.edges.filter(({ upper, lower }) => (key === 'ArrowUp' ? lower : upper) === from);
  return (
    leftmost(
      ends.map(({ id }) => id),
      placed,
    ) ?? gap?.id
  );
}

/** Lines that share an end with this one. */
function siblings(graph: Graph, id: string): string[] {
  const edge = graph.edges.find((candidate) => candidate.id === id);
  if (!edge) return [];
  return graph.edges
    .filter(({ upper, lower }) => upper === edge.upper || lower === edge.lower)
    .map((other) => other.id);
}

function sameRow(placed: Placed, id: string): string[] {
  const box = placed.boxes.get(id);
  if (!box) return [];
  const overlaps = (other: Box) => other.y < box.y + box.height && box.y < other.y + other.height;
  return [...placed.boxes].filter(([, other]) => overlaps(other)).map(([other]) => other);
}

const placeOf = (id: string, placed: Placed): number => {
  const box = placed.boxes.get(id) ?? placed.labels.get(id);
  return box ? centre(box) : 0;
};

function neighbour(row: readonly string[], from: string, placed: Placed, by: 1 | -1): string | undefined {
  const sorted = [...row].sort((a, b) => placeOf(a, placed) - placeOf(b, placed));
  return sorted[sorted.indexOf(from) + by];
}

function leftmost(ids: readonly string[], placed: Placed): string | undefined {
  return [...ids].sort((a, b) => placeOf(a, placed) - placeOf(b, placed))[0];
}
