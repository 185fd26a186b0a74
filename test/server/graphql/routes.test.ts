/** Routes where there are very many: which are told never depends on chance, and none is hidden by the many claims of another. Over HTTP, on the real Neo4j. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../../server/graphql/limits.ts';
import type { Relation } from '../../../server/relations.ts';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { cypher } from '../../helpers/cypher.ts';
import { testRunner } from '../../helpers/neo4j.ts';
import { corpusOf } from '../../helpers/smallCorpus.ts';

type Triple = readonly [subject: string, relation: Relation, object: string];

const numbered = (letter: string, many: number) =>
  Array.from({ length: many }, (_, n) => `${letter}${String(n).padStart(2, '0')}`);

/** From left to right by any of a hundred in the middle, each joined to both by two claims; and from well to mill by a bridge of many claims, or by a ford of few. */
const middles = numbered('m', 100);
const many = [
  'FUNDS',
  'ADVISES',
  'OVERSEES',
  'DIRECTS',
  'PART_OF',
  'RESPONSIBLE_FOR',
  'REPORTS_TO',
  'ACTS_FOR',
  'INVOLVED_IN',
] as const;
const claims = (
  [
    ...middles.toReversed().flatMap((middle): Triple[] => [
      ['left', 'FUNDS', middle],
      ['left', 'ADVISES', middle],
      [middle, 'ADVISES', 'right'],
      [middle, 'FUNDS', 'right'],
    ]),
    ...many.flatMap((relation): Triple[] => [
      ['well', relation, 'bridge'],
      ['bridge', relation, 'mill'],
    ]),
    ['well', 'FUNDS', 'ford'],
    ['ford', 'FUNDS', 'mill'],
    ['mill', 'FUNDS', 'lane'],
    ['lane', 'FUNDS', 'yard'],
    ['yard', 'FUNDS', 'well'],
  ] satisfies readonly Triple[]
).map(([subject, relation, object]) => [subject, relation, object, { from: '2013' }] as const);

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  const entities = { Organisation: ['left', 'right', 'well', 'bridge', 'ford', 'mill', 'lane', 'yard', ...middles] };
  api = await serveCorpus(runner, corpusOf({ entities, claims }));
});
afterAll(() => api.close());

async function routes(args: string): Promise<[way: string, claims: string][]> {
  const { paths } = await api.data(`{ paths(${args}) { entities { id } claims { id } } }`);
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).join(' ');
  return (paths as { entities: { id: string }[]; claims: { id: string }[] }[]).map((path) => [
    ids(path.entities),
    ids(path.claims),
  ]);
}

describe.each(['', ', asOf: "2014"'])('however many routes are equally short%s', (when) => {
  test('those first by the ids on the way are told, each with the first of its claims', async () => {
    const first = middles
      .slice(0, 20)
      .map((middle) => [`left ${middle} right`, `left-advises-${middle} ${middle}-advises-right`]);
    expect(await routes(`from: "left", to: "right", first: 20${when}`)).toEqual(first);
  });

  test('none is hidden by the many claims of another', async () => {
    const ways = (await routes(`from: "well", to: "mill", first: 20${when}`)).map(([way]) => way);
    expect(ways).toEqual(['well bridge mill', 'well ford mill', 'well yard lane mill']);
  });
});

describe('beyond the most claims that are looked at', () => {
  /** Two bodies with more claims each than may be looked at for one answer, a third that both fund, and one that only the first does. */
  beforeAll(async () => {
    // What a body has is counted by the loader, so it need not be there to be too much.
    const joined = { hub: limits.pathClaims + 1, huge: limits.pathClaims + 1, both: 2, one: 1 };
    const entities = Object.entries(joined).map(
      ([id, n]) => `{id: '${id}', kind: 'Organisation', name: '${id}', joined: ${n}}`,
    );
    await cypher(`UNWIND [${entities.join(', ')}] AS entity CREATE (e:Entity) SET e = entity`);
    await cypher(`UNWIND [['hub', 'both'], ['huge', 'both'], ['hub', 'one']] AS ends
                  CREATE (:Claim {id: ends[0] + ends[1], subject: ends[0], object: ends[1], whenKey: 'y', asserted: true})`);
  });

  const lengths = async (from: string, to: string) => {
    const { paths } = await api.data(`{ paths(from: "${from}", to: "${to}") { length } }`);
    return (paths as { length: number }[]).map(({ length }) => length);
  };

  test('routes that are found from the other end are told, longer ones are left out', async () => {
    expect(await lengths('hub', 'both')).toEqual([1]);
    expect(await lengths('both', 'hub')).toEqual([1]);
    expect(await lengths('one', 'both')).toEqual([2]);
  });

  test('that none was found is no answer: it says how far was looked, and what to do', async () => {
    expect(await api.refusal('{ paths(from: "hub", to: "huge") { length } }')).toEqual([
      'QUERY_TOO_COSTLY',
      `No route was found, and not all could be looked for: paths looks at ${limits.pathClaims} claims at most, and there are more around these two. Look around one of them by neighbourhood instead.`,
    ]);
  });
});
