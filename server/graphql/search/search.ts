/** Entities by any spelling: the graph's indexes find who might be meant, and their spellings are ranked here. */
import { fold } from '../../fold.ts';
import type { Kind } from '../../relations.ts';
import type { EntityRow } from '../loaders/rows.ts';
import type { Read } from '../read.ts';
import { fullTextQuery } from './query.ts';
import { nearness } from './rank.ts';

export interface Hit {
  readonly entity: EntityRow;
  /** The spelling that matched, as it is in the corpus. */
  readonly matched: string;
  readonly score: number;
}

export interface Asked {
  readonly text: string;
  readonly kinds: readonly Kind[] | null;
  readonly first: number;
}

/** Nearest first; those equally near by id. Nothing for a text without a letter or digit. */
export async function search(read: Read, asked: Asked): Promise<readonly Hit[]> {
  const folded = fold(asked.text);
  if (!folded) return [];
  // All words first; only when no name has them all, any of them.
  const severalWords = folded.includes(' ');
  const hits = rank(folded, await candidates(read, folded, asked, true));
  const found = hits.length > 0 || !severalWords ? hits : rank(folded, await candidates(read, folded, asked, false));
  return found.slice(0, asked.first);
}

/** Enough to choose from, whatever the page; each costs its spellings' way here. */
const leastCandidates = 30;
/** Of spellings that the index holds equally near it gives some; among so many that they are taken by id. */
const pool = 200;

async function candidates(read: Read, text: string, { kinds, first }: Asked, every: boolean) {
  if (kinds?.length === 0) return [];
  const most = Math.max(first, leastCandidates);
  const typed = { text, query: fullTextQuery(text, every, kinds), kinds };
  const rows = await read<{ entity: EntityRow }>(kinds ? 'searchOfKinds' : 'search', { typed, most, pool });
  return rows.map(({ entity }) => entity);
}

function rank(folded: string, entities: readonly EntityRow[]): Hit[] {
  return entities
    .map((entity) => hitOf(folded, entity))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || compare(a.entity.id, b.entity.id));
}

/** Of spellings equally near the first is said: the name, then the aliases in their order. */
function hitOf(folded: string, entity: EntityRow): Hit {
  let best: Hit = { entity, matched: entity.name, score: 0 };
  for (const spelling of [entity.name, ...(entity.aliases ?? [])]) {
    const score = nearness(folded, fold(spelling));
    if (score > best.score) best = { entity, matched: spelling, score };
  }
  return best;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
