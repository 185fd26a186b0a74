/** The chain's reader over the runner: one statement a call, and none when there is nothing to ask about. */
import type { Runner, RunOptions } from '../../cypher/run.ts';
import type { ChainEntity, ChainReader, ClaimDates, ClaimRow, EdgeRow, HoldingRow, Window } from './types.ts';

export function chainReader(runner: Pick<Runner, 'read'>, options: RunOptions = {}): ChainReader {
  return {
    async entity(id) {
      const [row] = await runner.read<{ entity: ChainEntity }>('chainEntity', { of: { id } }, options);
      return row?.entity;
    },
    up: (ids, window, rank, limit) => runner.read<EdgeRow>('chainUp', { ids, ...days(window), rank, limit }, options),
    down: (ids, window, rank, limit) =>
      runner.read<EdgeRow>('chainDown', { ids, ...days(window), rank, limit }, options),
    inspections: (ids, window, limit) =>
      runner.read<EdgeRow>('chainInspections', { ids, ...days(window), limit }, options),
    lines: async (ids) =>
      ids.length === 0 ? [] : runner.read<EdgeRow & { claim: ClaimDates }>('chainLines', { ids }, options),
    holders: async (ids) => (ids.length === 0 ? [] : runner.read<HoldingRow>('chainHolders', { ids }, options)),
    claims: async (ids) => (ids.length === 0 ? [] : runner.read<ClaimRow>('chainClaims', { ids }, options)),
  };
}

/** What else a window holds, as a period does, would be a parameter more, and Neo4j would plan anew. */
function days({ from, to }: Window) {
  return { from, to };
}
