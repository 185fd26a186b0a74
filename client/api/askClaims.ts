/** Claims with all their words, by id. */
import type { Client } from 'urql';
import { ClaimsDocument, FurtherWordsDocument, type ShownFragment } from './operations.ts';
import { slices } from './slices.ts';

/** Fewer than the API gives: smaller questions are answered sooner. */
const atOnce = 50;

/** @throws CombinedError when any of them could not be had */
export async function askClaims(client: Client, ids: readonly string[]): Promise<ReadonlyMap<string, ShownFragment>> {
  const pages = slices(ids, atOnce).map((some) => client.query(ClaimsDocument, { ids: some }).toPromise());
  const answers = await Promise.all(pages);
  const failed = answers.find(({ error }) => error)?.error;
  if (failed) throw failed;
  const nodes = answers.flatMap(({ data }) => data?.nodes ?? []);
  return new Map(nodes.flatMap((node) => (node?.__typename === 'Claim' ? [[node.id, node] as const] : [])));
}

/** With every word behind each, however many they are. @throws CombinedError when any of them could not be had */
export async function askWholeClaims(
  client: Client,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShownFragment>> {
  const claims = await askClaims(client, ids);
  const whole = await Promise.all([...claims.values()].map((claim) => withAllWords(client, claim)));
  return new Map(whole.map((claim) => [claim.id, claim]));
}

async function withAllWords(client: Client, claim: ShownFragment): Promise<ShownFragment> {
  const nodes = [...claim.evidence.nodes];
  let { pageInfo } = claim.evidence;
  while (pageInfo.hasNextPage) {
    const { data, error } = await client
      .query(FurtherWordsDocument, { id: claim.id, after: pageInfo.endCursor })
      .toPromise();
    if (error) throw error;
    if (!data?.claim) break;
    nodes.push(...data.claim.evidence.nodes);
    pageInfo = data.claim.evidence.pageInfo;
  }
  return { ...claim, evidence: { nodes, pageInfo } };
}
