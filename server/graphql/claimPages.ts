/**
 * Claims that pass a filter: pages and counts. The filter's most selective part is where a statement starts, from an index; the rest is tested on that
 * start's rows. Which statement that is is chosen here, by name.
 */
import type { Standing } from '../corpus/types.ts';
import { anyClaim, type ClaimConditions } from './claimFilter.ts';
import { keyRange } from './keyRange.ts';
import { type StoredClaim, toClaim } from './loaders/claimRow.ts';
import type { ClaimRow, CorpusRow } from './loaders/rows.ts';
import type { Slice } from './page.ts';
import type { Read } from './read.ts';

/** The slice's claims in the slice's own direction: from the end backwards when it is taken from there. */
export async function claimRows(
  read: Read,
  conditions: ClaimConditions,
  slice: Slice,
  latestFirst: boolean,
): Promise<readonly ClaimRow[]> {
  const descending = latestFirst !== slice.backward;
  const { start, filter } = startOf(conditions);
  const statement = statementFor(conditions, descending);
  const page = { ...keyRange(slice, latestFirst), filter };
  const parameters = statement === 'claimsTouching' ? { ...page, start, latestFirst: descending } : page;
  const rows = await read<{ claim: StoredClaim }>(statement, parameters);
  return rows.map(({ claim }) => toClaim(claim));
}

function statementFor(
  { entities, speakers, sources, relations, standings }: ClaimConditions,
  descending: boolean,
): string {
  if (entities ?? speakers ?? sources) return 'claimsTouching';
  if (relations) return descending ? 'claimsByRelationLatest' : 'claimsByRelation';
  if (standings) return descending ? 'claimsByStandingLatest' : 'claimsByStanding';
  return descending ? 'claimsLatest' : 'claims';
}

/** What a search starts from; exactly one list holds anything. */
interface Start {
  readonly entities: readonly string[];
  readonly speakers: readonly string[];
  readonly sources: readonly string[];
  readonly relations: readonly string[];
  readonly standings: readonly string[];
}
const nowhere: Start = { entities: [], speakers: [], sources: [], relations: [], standings: [] };

/** The most selective condition as the start, and the conditions without it. */
function startOf(filter: ClaimConditions): { readonly start: Start; readonly filter: ClaimConditions } {
  const { entities, speakers, sources } = filter;
  if (entities) return { start: { ...nowhere, entities }, filter: { ...filter, entities: null } };
  if (speakers) return { start: { ...nowhere, speakers }, filter: { ...filter, speakers: null } };
  if (sources) return { start: { ...nowhere, sources }, filter: { ...filter, sources: null } };
  return { start: nowhere, filter };
}

/** How many claims pass. Without any condition the corpus itself says. */
export async function claimCount(read: Read, conditions: ClaimConditions): Promise<number> {
  if (conditions === anyClaim) {
    const [loaded] = await read<{ corpus: CorpusRow }>('corpus');
    return loaded?.corpus.claims ?? 0;
  }
  const [row] = await read<{ count: number }>('claimCount', { ...countStartOf(conditions) });
  return row?.count ?? 0;
}

/** As `startOf`; without a selective condition every claim has a standing to be found by. */
function countStartOf(filter: ClaimConditions): ReturnType<typeof startOf> {
  const { entities, speakers, sources, relations, standings } = filter;
  if (entities ?? speakers ?? sources) return startOf(filter);
  if (relations) return { start: { ...nowhere, relations }, filter: { ...filter, relations: null } };
  return { start: { ...nowhere, standings: standings ?? allStandings }, filter: { ...filter, standings: null } };
}

const allStandings: readonly Standing[] = ['REPORTED', 'CORROBORATED', 'CONTESTED'];
