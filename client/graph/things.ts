/** What in the picture stands for something that is chosen or pointed at. */
import { claimsOf } from './merge.ts';
import type { Graph } from './model.ts';

/** The entity of that id, every line that rests on that claim, and every post whose card names that person, or whom that claim has hold it. */
export function thingsOf({ nodes, edges }: Graph, id: string | undefined): string[] {
  if (id === undefined) return [];
  const naming = nodes.filter(({ holders }) => holders?.some(({ person, claim }) => person === id || claim === id));
  const resting = edges.filter((edge) => claimsOf(edge).includes(id));
  return [...new Set([id, ...naming.map((post) => post.id), ...resting.map((edge) => edge.id)])];
}
