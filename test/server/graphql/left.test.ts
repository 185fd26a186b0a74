/** A client that leaves, at whatever moment: what is under way ends, and no failure is left that nobody hears of, as one ends the whole server. */
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Runner } from '../../../cypher/run.ts';
import { createApollo } from '../../../server/graphql/apollo.ts';
import { createContext } from '../../../server/graphql/context.ts';
import { clientLeft } from '../../../server/graphql/errors.ts';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { harbour } from '../../helpers/harbour.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
const nothing = () => undefined;
const apollo = createApollo({ unforeseen: nothing, database: nothing });
let api: Api;
beforeAll(async () => {
  api = await serveCorpus(runner, harbour);
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await api.close();
});

let unheard: unknown[];
const hear = (error: unknown) => unheard.push(error);
beforeEach(() => {
  unheard = [];
  process.on('unhandledRejection', hear);
});
afterEach(() => void process.off('unhandledRejection', hear));

/** @param at as which statement begins the client leaves; 0 for never */
async function ask(query: string, at: number): Promise<{ begun: number; codes: unknown[] }> {
  const client = new AbortController();
  let begun = 0;
  const read: Runner['read'] = (...statement) => {
    begun += 1;
    if (begun === at) queueMicrotask(() => client.abort(clientLeft()));
    return runner.read(...statement);
  };
  const contextValue = createContext({ ...runner, read }, { id: 'left', signal: client.signal });
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return { begun, codes: [...new Set(errors.map(({ extensions }) => extensions?.code))] };
}

test.each([
  '{ neighbourhood(of: ["light", "board"], depth: 2) { entities { id aliases } claims { id evidence { nodes { id } } } truncated } }',
  '{ accountability(of: "light") { links { id overseerHolders { person { name } } } gaps { reasons } answer { text } } }',
  '{ paths(from: "light", to: "board") { length claims { id } } }',
  '{ search(text: "light") { matched entity { id claimCounts { relation } } } }',
  '{ conflicts { nodes { reason claims { id } } totalCount } }',
  '{ nodes(ids: ["light", "board", "nobody"]) { id } }',
  '{ overview { entities { entity { id } } } }',
  '{ entity(id: "light") { claims { nodes { subject { claims { nodes { id } } } } } } }',
  '{ entities(first: 5) { totalCount nodes { claims(first: 5) { totalCount nodes { evidence(first: 5) { totalCount nodes { source { title } } } } } } } }',
  '{ claims(filter: { in: "1990" }) { totalCount nodes { conflicts { id } } } sources { totalCount nodes { evidence { nodes { id } } } } }',
  '{ graph { claims byKind { kind count } byRelation { relation count } } questions { question } }',
])('%s', async (query) => {
  const { begun: statements, codes } = await ask(query, 0);
  expect(codes).toEqual([]);
  for (let at = 1; at <= statements; at += 1) {
    expect((await ask(query, at)).codes).toEqual(['REQUEST_CANCELLED']);
    for (let turns = 0; turns < 3; turns += 1) await turn();
  }
  expect(unheard).toEqual([]);
});
