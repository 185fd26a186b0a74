/** Claims with all their words, by id. */
import type { Client } from 'urql';
import { ClaimsDocument, type ShownFragment } from './operations.ts';

/** The API answers at most 100 at once, and smaller questions are answered sooner. */
const atOnce = 50;

/** @throws CombinedError when any of them could not be had */
export async function askClaims(client: Client, ids: readonly string[]): Promise<ReadonlyMap<string, ShownFragment>> {
  const pages = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
    client.query(ClaimsDocument, { ids: ids.slice(at * atOnce, (at + 1) * atOnce) }).toPromise(),
  );
  const answers = await Promise.all(pages);
  const failed = answers.find(({ error }) => error)?.error;
  if (failed) throw failed;
  const nodes = answers.flatMap(({ data }) => data?.nodes ?? []);
  return new Map(nodes.flatMap((node) => (node?.__typename === 'Claim' ? [[node.id, node] as const] : [])));
}
