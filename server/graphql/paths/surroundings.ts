/** What asserted claims join to what around the two ends of a route, read outward from both, as far as it takes and no farther than a number of claims. */
import { openFrom, openTo } from '../../time/holds.ts';
import type { Period } from '../../time/period.ts';
import type { Read } from '../read.ts';

/** The entities that one is joined to, and of the claims that do so the one with the first id. */
export type Steps = ReadonlyMap<string, string>;

export interface Surroundings {
  /** Of every entity that was looked at. */
  readonly steps: ReadonlyMap<string, Steps>;
  /** The entities at each distance from the start, itself first; those of the last were not looked at yet. */
  readonly layers: readonly (readonly string[])[];
  /** Looks one step farther, from the end around which there is less; false when that would be too many claims from either. */
  widen(): Promise<boolean>;
  /** How long routes may be for all to be known. */
  readonly reach: number;
}

interface Row {
  readonly claims: number;
  readonly steps: readonly (readonly [id: string, other: string, claim: string])[];
}

export interface Sought {
  readonly from: string;
  readonly to: string;
  /** Null for any time. */
  readonly period: Period | null;
}

/** @param most claims that may be looked at in all */
export function surroundings(read: Read, { from, to, period }: Sought, most: number): Surroundings {
  const when = { from: period?.from ?? openFrom, to: period?.to ?? openTo };
  const steps = new Map<string, Map<string, string>>();
  const ends = [from, to].map((id) => ({ layers: [[id]], met: new Set([id]) }));
  let left = most;

  /** False when there are more claims than are left. */
  async function look(ids: readonly string[]): Promise<boolean> {
    const unknown = ids.filter((id) => !steps.has(id));
    if (unknown.length === 0) return true;
    const [found] = await read<Row>('stepsByEntityIds', { start: { ids: unknown }, ...when, limit: left });
    if (!found || found.claims > left) return false;
    left -= found.claims;
    for (const id of unknown) steps.set(id, new Map());
    for (const [id, other, claim] of found.steps) steps.get(id)?.set(other, claim);
    return true;
  }

  return {
    steps,
    layers: ends[0]?.layers ?? [],
    get reach() {
      return ends.reduce((sum, { layers }) => sum + layers.length - 1, 0);
    },
    async widen() {
      const nearer = ends.toSorted((a, b) => (a.layers.at(-1)?.length ?? 0) - (b.layers.at(-1)?.length ?? 0));
      for (const { layers, met } of nearer) {
        const edge = layers.at(-1) ?? [];
        if (!(await look(edge))) continue;
        const next = edge.flatMap((id) => [...(steps.get(id)?.keys() ?? [])]).filter((id) => !met.has(id));
        layers.push([...new Set(next)]);
        for (const id of next) met.add(id);
        return true;
      }
      return false;
    },
  };
}
