/**
 * A view as the page comes to see it, without the page: what the explorer asks for an address, and the picture that its own pure code makes of the answers;
 * the same again from nothing but the answers to what "As GraphQL" puts into the playground.
 */
import type { Client, TypedDocumentNode } from '@urql/core';
import { type DocumentNode, Kind, parse } from 'graphql';
import { expect } from 'vitest';
import type { View } from '../../client/address.ts';
import { askClaims } from '../../client/api/askClaims.ts';
import type { Asked } from '../../client/api/asked.ts';
import { askWeighed } from '../../client/api/askWeighed.ts';
import {
  ChainDocument,
  type ChainQuery,
  ClaimsDocument,
  NetworkClaimsDocument,
  type ShownFragment,
} from '../../client/api/operations.ts';
import { mostAtOnce } from '../../client/api/slices.ts';
import { claimsThrough } from '../../client/graph/chainClaims.ts';
import { chainShown } from '../../client/graph/chainShown.ts';
import { staying } from '../../client/graph/filters.ts';
import { fromResponse } from '../../client/graph/fromResponse.ts';
import { narrate } from '../../client/graph/narrate.ts';
import { networkShown } from '../../client/graph/networkShown.ts';
import { noteAnswer } from '../../client/graph/notes.ts';
import { timelineRows } from '../../client/graph/timeline.ts';
import { addWeighed } from '../../client/graph/weighed.ts';
import { gather } from '../../client/network/gather.ts';
import { askedFor } from '../../client/takeaway/askedFor.ts';
import { compose } from '../../client/takeaway/compose.ts';
import { joined } from '../../client/takeaway/joined.ts';

/** The explorer's way to the API, or what stands in for it: the answers that the operations in the playground had. */
type Way = Pick<Client, 'query'>;
type Shown = ReadonlyMap<string, ShownFragment>;

export interface Seen {
  /** The picture, as it is before it has a place on the page. */
  readonly picture: unknown;
  /** Ids of the claims in it. */
  readonly claims: readonly string[];
  readonly asked: readonly Asked[];
}

/** @param claimsOf all the words of some claims */
async function look(view: View, way: Way, claimsOf: (ids: readonly string[]) => Promise<Shown>): Promise<Seen> {
  const ask = async <Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => {
    const { data, error } = await way.query<Data, Variables>(document, variables).toPromise();
    if (data === undefined)
      throw error ?? new Error(`not asked: ${nameOf(document)} ${JSON.stringify(variables).slice(0, 120)}`);
    return data;
  };
  const { focus, direction, period, view: name = 'chain', filters, considered, hidden } = view;
  const chainAt = async (asOf: string | null): Promise<ChainQuery['accountability']> =>
    (await ask(ChainDocument, { of: focus, asOf, direction })).accountability;
  const chain = await chainAt(period?.edtf ?? null);
  const base = fromResponse(chain);
  const of = base.nodes.slice(0, mostAtOnce).map(({ id }) => id);
  const { claims: weighed, asked: weighedAsked } = await askWeighed(way, considered ? of : []);
  const whole = addWeighed(base, weighed);
  const known = filters ? await claimsOf(claimsThrough(chain)) : new Map<string, ShownFragment>();
  const graph = chainShown(whole, view, new Map([...known, ...weighed.map((claim) => [claim.id, claim] as const)]));
  const noted = noteAnswer(chain.answer).notes;
  const passages = narrate(graph, period, new Map(noted.map(({ claim, number }) => [claim, number])));
  const told = passages.flatMap((passage) => passage.told.map(({ claim }) => claim));
  const notes = noted.map(({ claim }) => claim);
  const askedOf = (claims: readonly string[], network?: readonly Asked[]) =>
    askedFor(view, { claims, network, notes, weighed: weighedAsked });

  if (name === 'network') {
    const { expanded = [], routes = [], connected = false, only } = view;
    const gathered = await gather(way as Client, { focus, asOf: period?.edtf, only, expanded, routes, connected });
    const network = networkShown(view, gathered, weighed);
    const claims = network.edges.map(({ id }) => id);
    return { picture: [network, gathered.leftOut], claims, asked: askedOf(claims, gathered.asked) };
  }
  if (name === 'timeline') {
    const found = await claimsOf(claimsThrough(await chainAt(null), chain));
    const rows = timelineRows([...found.values(), ...weighed].filter(staying({ filters, hidden })));
    const claims = rows.map(({ claim }) => claim.id);
    return { picture: rows, claims, asked: askedOf(claims) };
  }
  if (name === 'text') {
    const words = await claimsOf(told);
    return { picture: [passages, told.map((id) => words.get(id))], claims: told, asked: askedOf(told) };
  }
  return { picture: [graph, passages], claims: told, asked: askedOf(told) };
}

const nameOf = ({ definitions }: DocumentNode) =>
  definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
const keyOf = (document: DocumentNode, variables: unknown) => `${nameOf(document)} ${JSON.stringify(variables)}`;

export const seenBy = (client: Client, view: View): Promise<Seen> =>
  look(view, client, (ids) => askClaims(client, ids));

/**
 * Runs what would stand in the playground, each of its operations by its name.
 * @param asked by the view
 * @param graphql the API's address
 */
export async function seenAgain(view: View, asked: readonly Asked[], graphql: string): Promise<Seen> {
  const operation = compose(['What is it?'], asked);
  expect(operation.query).not.toContain('left out');
  const distinct = [...new Map(asked.map((each) => [keyOf(each.document, each.variables), each])).values()];
  // What is asked about more ids than fit in one list stands there as one operation.
  const run = joined(distinct);
  const names = parse(operation.query).definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value] : [],
  );
  expect(names).toHaveLength(run.length);
  const answers = await Promise.all(
    names.map(async (operationName) => {
      const response = await fetch(graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: operation.query, variables: JSON.parse(operation.variables), operationName }),
      });
      return (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    }),
  );
  const known = new Map(run.map((each, at) => [keyOf(each.document, each.variables), answers[at]]));
  const listed = (name: string) =>
    new Map(
      run.flatMap(({ document }, at) =>
        nameOf(document) === name
          ? Object.values(answers[at]?.data ?? {})
              .flat()
              .map((node) => [(node as ShownFragment).id, node as ShownFragment] as const)
          : [],
      ),
    );
  const [words, lines] = [listed(nameOf(ClaimsDocument)), listed(nameOf(NetworkClaimsDocument))];
  const way = {
    query: (document: DocumentNode, variables: unknown) => ({
      toPromise: async () => {
        if (document === NetworkClaimsDocument)
          return { data: { nodes: (variables as { ids: readonly string[] }).ids.map((id) => lines.get(id)) } };
        const { data, errors } = known.get(keyOf(document, variables)) ?? {};
        // Where things stand is no part of what is shown.
        if (nameOf(document) === 'NetworkStands') return { data: { neighbourhood: { claims: [] } } };
        return { data: errors ? undefined : data };
      },
    }),
  } as unknown as Way;
  const wordsOf = (id: string) => {
    const claim = words.get(id);
    return claim ? [[id, claim] as const] : [];
  };
  return look(view, way, async (ids) => new Map(ids.flatMap(wordsOf)));
}
