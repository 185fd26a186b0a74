/** Everything that a network shows, asked of the API step by step: what stands around the question, then what the reader added to it. */
import { type Client, CombinedError, type TypedDocumentNode } from 'urql';
import type { Asked } from '../api/asked.ts';
import { codeOf } from '../api/client.ts';
import type { Gathered } from '../api/gathered.ts';
import {
  AroundDocument,
  type AroundQuery,
  type NetworkClaimFragment,
  NetworkClaimsDocument,
  NetworkDocument,
  NetworkStandsDocument,
  type Relation,
  RoutesDocument,
  type RoutesQuery,
  TouchingDocument,
} from '../api/operations.ts';
import { mostAtOnce, slices } from '../api/slices.ts';
import { type Ends, type Expansion, fresh } from '../graph/grow.ts';
import type { Brought } from '../graph/networkSteps.ts';

export interface Wanted {
  readonly focus: string;
  /** EDTF; absent: any time. */
  readonly asOf: string | undefined;
  /** Ids of claims and entities that it is made of; absent: what stands around the focus. */
  readonly only?: readonly string[] | undefined;
  readonly expanded: readonly Expansion[];
  readonly routes: readonly Ends[];
  readonly connected: boolean;
}

/** Of claims; more lines than this are a ball of wool, and the rest is a step further away. */
const limit = 200;
/** Of claims that are looked through for one expansion. */
const mostRead = 1_000;

type Base = Pick<Gathered, 'claims' | 'alone'>;

/** @throws CombinedError when any of it could not be had */
export async function gather(client: Client, wanted: Wanted): Promise<Gathered> {
  const { focus, asOf, only, expanded, routes, connected } = wanted;
  const asked: Asked[] = [];
  const leftOut: string[] = [];
  const filter = { asserted: true, ...(asOf && { in: asOf }) };
  // Whether a claim held can only be asked of a period, so at any time some period stands in that is not used.
  const at = { at: asOf ?? '2000', dated: asOf !== undefined };

  async function ask<Data, Variables extends Record<string, unknown>>(
    why: string,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    asked.push({ document, variables, why });
    return answerTo(document, variables);
  }

  async function answerTo<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, error } = await client.query<Data, Variables>(document, variables).toPromise();
    if (data === undefined) throw error as CombinedError;
    return data;
  }

  const [base, stands, ...found] = await Promise.all([
    only ? exactly(only) : standingAround(),
    asOf === undefined || only ? undefined : atAnyTime(),
    ...routes.map(async ({ from, to, after = expanded.length }) => {
      const variables = { from, to, asOf: asOf ?? null, ...at };
      const why = 'The shortest routes between two entities.';
      const { paths } = await ask(why, RoutesDocument, variables).catch(tooFar);
      return { from, to, after, paths };
    }),
  ]);
  const claims = new Map<string, NetworkClaimFragment>();
  const brought: Brought[] = stands ? [{ ties: stands.neighbourhood.claims, pinsBefore: 0 }] : [];
  const add = (more: readonly NetworkClaimFragment[], pinsBefore: number) => {
    for (const claim of more) if (!claims.has(claim.id)) claims.set(claim.id, claim);
    brought.push({ ties: more, pinsBefore });
  };

  const { alone } = base;
  brought.push({ ties: [], alone, pinsBefore: 0 });
  add(base.claims, 0);
  for (let at = 0; at <= expanded.length; at += 1) {
    for (const { paths, after } of found)
      if (after === at)
        add(
          paths.flatMap((path) => path.claims),
          at,
        );
    const expansion = expanded[at];
    if (expansion) add(await around(expansion).catch(passingOver(expansion)), at + 1);
  }
  const between = connected ? await joined() : [];
  return { claims: [...claims.values()], alone, between, routes: found, brought, leftOut, asked };

  async function standingAround(): Promise<Base> {
    const why = `The claims around the question’s entity, two steps out, ${limit} at most.`;
    const { neighbourhood } = await ask(why, NetworkDocument, { of: [focus], filter, limit, ...at });
    if (neighbourhood.truncated) leftOut.push(`There is more: the ${limit} claims nearest to the question are shown.`);
    return { claims: neighbourhood.claims, alone: [] };
  }

  /** Whenever it held, and whether or not anybody asserts it: its line says so. */
  async function exactly(ids: readonly string[]): Promise<Base> {
    const found = await byIds('Exactly these claims and entities.', ids);
    const known = new Set([...found.claims, ...found.alone].map(({ id }) => id));
    const missing = ids.filter((id) => !known.has(id)).map((id) => `“${id}”`);
    if (missing.length > 0)
      leftOut.push(`There is neither a claim nor an entity called ${missing.join(' or ')}, so the rest is shown.`);
    return found;
  }

  async function byIds(why: string, ids: readonly string[]): Promise<Base> {
    const pages = slices(ids).map((some) => ask(why, NetworkClaimsDocument, { ids: some, ...at }));
    const nodes = (await Promise.all(pages)).flatMap((page) => page.nodes);
    return {
      claims: nodes.flatMap((node) => (node?.__typename === 'Claim' ? [node] : [])),
      alone: nodes.flatMap((node) => (node && 'kind' in node ? [node] : [])),
    };
  }

  /** What is there at any time decides where things stand; none of it is shown for that. */
  async function atAnyTime() {
    return answerTo(NetworkStandsDocument, { of: [focus], filter: { asserted: true }, limit });
  }

  async function around({ id, relation, most }: Expansion): Promise<readonly NetworkClaimFragment[]> {
    const there = new Set(claims.keys());
    const read: NetworkClaimFragment[] = [];
    let after: string | null = null;
    do {
      const { entity }: AroundQuery = await ask(
        'The claims around an entity that was expanded, a page at a time.',
        AroundDocument,
        {
          id,
          // The address may name what is no relation; the API then says so.
          filter: { ...filter, ...(relation !== undefined && { relation: { eq: relation as Relation } }) },
          first: mostAtOnce,
          after,
          ...at,
        },
      );
      if (!entity) {
        leftOut.push(`There is no entity called “${id}”, so nothing more is shown around it.`);
        break;
      }
      read.push(...entity.claims.nodes);
      after = entity.claims.pageInfo.hasNextPage ? entity.claims.pageInfo.endCursor : null;
    } while (after !== null && fresh(read, there, most).length < most && read.length < mostRead);
    const more = fresh(read, there, most);
    const [known] = read.flatMap(({ subject, object }) => [subject, object].filter((end) => end.id === id));
    if (known && more.length === 0 && after === null)
      leftOut.push(`Nothing more is reported of ${known.name}${asOf ? ' at that time' : ''}.`);
    return more;
  }

  /** An address may have been broken on its way; the rest of it still shows what it says. */
  function passingOver({ relation }: Expansion) {
    return (error: unknown): [] => {
      if (relation === undefined || !(error instanceof CombinedError) || codeOf(error) !== 'BAD_USER_INPUT')
        throw error;
      leftOut.push(`There is no relation called “${relation}”, so what the address asks for by it is not shown.`);
      return [];
    };
  }

  /** Between two of a large record too much may have to be looked through; the rest of the picture needs none of it. */
  function tooFar(error: unknown): RoutesQuery {
    if (!(error instanceof CombinedError) || codeOf(error) !== 'QUERY_TOO_COSTLY') throw error;
    leftOut.push('Two of the entities are so far apart that no route between them could be found.');
    return { paths: [] };
  }

  async function joined(): Promise<readonly NetworkClaimFragment[]> {
    const ends = [...claims.values()].flatMap(({ subject, object }) => [subject.id, object.id]);
    const ids = new Set([...ends, ...alone.map(({ id }) => id)]);
    const missing = new Set<string>();
    for (const of of slices([...ids])) {
      const why = 'What touches the entities on screen; what joins two of them is shown.';
      const { neighbourhood } = await ask(why, TouchingDocument, { of, filter });
      if (neighbourhood.truncated)
        leftOut.push('There is too much around what is shown: some of what joins it may be missing.');
      for (const { id, subject, object } of neighbourhood.claims)
        if (!claims.has(id) && ids.has(subject.id) && ids.has(object.id)) missing.add(id);
    }
    return (await byIds('The claims that join them.', [...missing])).claims;
  }
}
