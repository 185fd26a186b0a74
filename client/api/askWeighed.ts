/** What was only expected, considered or denied of some entities, page by page. */
import { type Client, CombinedError } from 'urql';
import type { Asked } from './asked.ts';
import { type ShownFragment, WeighedDocument, type WeighedQuery } from './operations.ts';

/** Of claims: more would keep a reader waiting for a picture that nobody could read. */
const mostRead = 1_000;

export interface Weighed {
  readonly claims: readonly ShownFragment[];
  /** How many there are, read or not. */
  readonly total: number;
  readonly asked: readonly Asked[];
}

/** @throws CombinedError when any of it could not be had */
export async function askWeighed(client: Pick<Client, 'query'>, of: readonly string[]): Promise<Weighed> {
  const claims: ShownFragment[] = [];
  const asked: Asked[] = [];
  let [total, after, more]: [number, string | null, boolean] = [0, null, of.length > 0];
  while (more && claims.length < mostRead) {
    const variables: { of: string[]; after: string | null } = { of: [...of], after };
    const { data, error } = await client.query<WeighedQuery>(WeighedDocument, variables).toPromise();
    if (!data) throw error ?? new CombinedError({ networkError: new Error('no answer') });
    asked.push({ document: WeighedDocument, variables, why: 'What was only expected, considered or denied.' });
    claims.push(...data.claims.nodes);
    total = data.claims.totalCount;
    [after, more] = [data.claims.pageInfo.endCursor, data.claims.pageInfo.hasNextPage];
  }
  return { claims, total, asked };
}
