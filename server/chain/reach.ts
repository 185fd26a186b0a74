/**
 * Who is reached, when, and in how many links. Along a path the possible days of its links are met, and the window: an empty meeting means no such path, so two
 * tenures that never met never join. Each entity's set of days grows until nothing is new; for a day this is a breadth-first search. No path is enumerated.
 */
import { type Extents, isNever } from '../corpus/projection/extents.ts';
import { anyTime, overlap, type Spans, union, within, without } from './spans.ts';
import type { Direction, EdgeRow, Window } from './types.ts';

export interface Reached {
  /** Entities by id: the days on which they can stand in the chain, and the fewest links that lead there (0 for a start). */
  readonly spans: ReadonlyMap<string, Spans>;
  readonly depth: ReadonlyMap<string, number>;
  /** Edges by id: the fewest links with which they are reached, counting themselves. */
  readonly edges: ReadonlyMap<string, number>;
}

/** The days on which an edge, or a holding, may hold, as far as a walk in that window follows it; undefined when on none. */
export function spanOf(extents: Pick<Extents, 'pf' | 'pt' | 'lf' | 'lt'>, window: Window): Window | undefined {
  if (!isNever(extents)) return overlap({ from: extents.pf, to: extents.pt }, window);
  // What has no date of its own is never on a date; without a date asked about it may have held on any day of its letter.
  return window.from === anyTime.from && window.to === anyTime.to ? { from: extents.lf, to: extents.lt } : undefined;
}

export function near(row: EdgeRow, direction: Direction): string {
  return direction === 'UP' ? row.overseen.id : row.overseer.id;
}

export function far(row: EdgeRow, direction: Direction): string {
  return direction === 'UP' ? row.overseer.id : row.overseen.id;
}

/** Whether an edge may be that many links from the start: all but LINE stand at the top of a path only. */
function mayStand(row: EdgeRow, direction: Direction, depth: number): boolean {
  return row.edge.st === 1 || direction === 'UP' || depth === 1;
}

/** Whether the walk goes on from the far end. */
function mayFollow(row: EdgeRow, direction: Direction): boolean {
  return row.edge.st === 1 || direction === 'DOWN';
}

export function reach(
  rows: readonly EdgeRow[],
  starts: ReadonlyMap<string, Spans>,
  { direction, window, depth: deepest }: { direction: Direction; window: Window; depth: number },
): Reached {
  const leaving = new Map<string, EdgeRow[]>();
  for (const row of rows) leaving.set(near(row, direction), [...(leaving.get(near(row, direction)) ?? []), row]);
  const spans = new Map(starts);
  const depth = new Map([...starts.keys()].map((id) => [id, 0]));
  const edges = new Map<string, number>();
  let fresh: ReadonlyMap<string, Spans> = starts;
  for (let links = 1; links <= deepest && fresh.size > 0; links += 1) {
    const next = new Map<string, Spans>();
    for (const [id, days] of fresh) {
      for (const row of leaving.get(id) ?? []) {
        if (!mayStand(row, direction, links)) continue;
        const along = within(days, spanOf(row.edge, window));
        if (along.length === 0) continue;
        if (!edges.has(row.edge.id)) edges.set(row.edge.id, links);
        if (!mayFollow(row, direction)) continue;
        const to = far(row, direction);
        const added = without(along, spans.get(to) ?? []);
        if (added.length === 0) continue;
        spans.set(to, union(spans.get(to) ?? [], added));
        next.set(to, union(next.get(to) ?? [], added));
        if (!depth.has(to)) depth.set(to, links);
      }
    }
    fresh = next;
  }
  return { spans, depth, edges };
}
