/** Claims with all their words, by id. */
import type { Client } from 'urql';
import { ClaimsDocument, type ShownFragment } from './operations.ts';
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
