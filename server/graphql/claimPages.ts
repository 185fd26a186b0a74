/**
 * Claims that pass a filter: pages and counts. The filter's most selective part is where a statement starts, from an index; the rest is tested on that
 * start's rows. Which statement that is is chosen here, by name.
 */
import type { Parameters } from '../../cypher/run.ts';
import { anyClaim, type ClaimConditions } from './claimFilter.ts';
import { type StoredClaim, toClaim } from './loaders/claimRow.ts';
import type { ClaimRow, CorpusRow } from './loaders/rows.ts';
import type { Slice } from './page.ts';
import type { Read } from './read.ts';

/** Above every sort key: the last code point, which is no character. */
export const afterAll = '\u{10FFFF}';

/**
 * Between which sort keys a statement's rows lie, as its parameters.
 * @param descending whether the list's order is from the highest key down
 */
export function keyRange(slice: Slice, descending: boolean) {
  const [low, high] = descending ? [slice.before, slice.after] : [slice.after, slice.before];
  return { after: low ?? '', before: high ?? afterAll, first: slice.fetch };
}

/** The slice's claims in the slice's own direction: from the end backwards when it is taken from there. */
export async function claimRows(
  read: Read,
  conditions: ClaimConditions,
  slice: Slice,
  latestFirst: boolean,
): Promise<readonly ClaimRow[]> {
  const descending = latestFirst !== slice.backward;
  const rows = await read<{ claim: StoredClaim }>(statementFor(conditions, descending), {
    ...startOf(conditions),
    ...keyRange(slice, latestFirst),
    latestFirst: descending,
  });
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

const noStart = { startEntities: [], startSpeakers: [], startSources: [], startRelations: [], startStandings: [] };

/** The conditions with the one that the search starts from taken out, and that start. */
function startOf(conditions: ClaimConditions): Parameters {
  const { entities, speakers, sources } = conditions;
  if (entities) return { ...conditions, ...noStart, startEntities: entities, entities: null };
  if (speakers) return { ...conditions, ...noStart, startSpeakers: speakers, speakers: null };
  if (sources) return { ...conditions, ...noStart, startSources: sources, sources: null };
  return { ...conditions, ...noStart };
}

/** How many claims pass. Without any condition the corpus itself says. */
export async function claimCount(read: Read, conditions: ClaimConditions): Promise<number> {
  if (conditions === anyClaim) {
    const [loaded] = await read<{ corpus: CorpusRow }>('corpus');
    return loaded?.corpus.claims ?? 0;
  }
  const [row] = await read<{ count: number }>('claimCount', countStartOf(conditions));
  return row?.count ?? 0;
}

/** As `startOf`; without a selective condition every claim has a standing to be found by. */
function countStartOf(conditions: ClaimConditions): Parameters {
  const { entities, speakers, sources, relations, standings } = conditions;
  if (entities ?? speakers ?? sources) return startOf(conditions);
  if (relations) return { ...conditions, ...noStart, startRelations: relations, relations: null };
  return { ...conditions, ...noStart, startStandings: standings ?? allStandings, standings: null };
}

const allStandings = ['REPORTED', 'CORROBORATED', 'CONTESTED'];
