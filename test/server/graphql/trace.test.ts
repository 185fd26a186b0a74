/** `extensions.trace`: which named statements an operation ran, with what, and how Neo4j runs them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../../cypher/plan.ts';
import { statement } from '../../../cypher/statements.ts';
import type { Trace } from '../../../server/graphql/trace.ts';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { harbour } from '../../helpers/harbour.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
/** Planning every statement for the first time, on a busy machine. */
const patience = 180_000;
let api: Api;
beforeAll(async () => {
  api = await serveCorpus(runner, harbour);
}, patience);
afterAll(() => api.close());

async function traced(body: Record<string, unknown>) {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions: { trace: true }, ...body }),
  });
  const { extensions, ...answer } = (await response.json()) as { extensions?: { trace?: Trace }; data: unknown };
  return { trace: extensions?.trace, answer };
}

const light = '{ entity(id: "light") { name evidence(first: 2) { nodes { exact } } } }';

test('names the statements in the order in which they began, with rows, time, parameters and text', async () => {
  const { trace } = await traced({ query: light });
  expect(trace?.statements.map(({ name, rows }) => [name, rows])).toEqual([
    ['entitiesByIds', 1],
    ['evidenceByEntityIds', 1],
  ]);
  const [first, second] = trace?.statements ?? [];
  expect(first).toEqual({
    name: 'entitiesByIds',
    question: statement('entitiesByIds').question,
    text: statement('entitiesByIds').text,
    parameters: { ids: ['light', ...Array.from({ length: 10 }, () => '')] },
    began: expect.any(Number),
    milliseconds: expect.any(Number),
    rows: 1,
    plan: expect.any(Object),
  });
  expect(second?.parameters).toMatchObject({ first: expect.any(Number) });
  for (const { began, milliseconds } of trace?.statements ?? []) {
    expect(began).toBeGreaterThanOrEqual(0);
    expect(began + (milliseconds ?? Number.NaN)).toBeLessThanOrEqual(trace?.milliseconds ?? 0);
  }
});

test('tells each plan as a tree of operators that begins at an index', async () => {
  const { trace } = await traced({ query: light });
  const operators = (plan: Plan): string[] => [plan.operator, ...plan.children.flatMap(operators)];
  const plan = trace?.statements.find(({ name }) => name === 'entitiesByIds')?.plan;
  if (!plan) throw new Error('no plan');
  expect(operators(plan)[0]).toBe('ProduceResults');
  expect(operators(plan)).toContain('NodeUniqueIndexSeek');
  const seek = (one: Plan): Plan | undefined =>
    one.operator === 'NodeUniqueIndexSeek' ? one : one.children.map(seek).find((found) => found);
  expect(seek(plan)).toEqual({
    operator: 'NodeUniqueIndexSeek',
    details: expect.stringMatching(/^UNIQUE \w+:Entity\(id\) WHERE id /),
    estimatedRows: expect.any(Number),
    children: [],
  });
});

test('runs no statement a second time', async () => {
  api.statements();
  await traced({ query: light });
  expect(api.statements().toSorted()).toEqual(['entitiesByIds', 'evidenceByEntityIds']);
});

test('is asked for by a GET too, and by nothing but true', async () => {
  const get = async (extensions: string) => {
    const search = new URLSearchParams({ query: '{ graph { claims } }', extensions });
    const response = await fetch(`${api.address}/graphql?${search}`, {
      headers: { 'content-type': 'application/json' },
    });
    return (await response.json()) as { extensions?: { trace?: Trace } };
  };
  expect((await get('{"trace":true}')).extensions?.trace?.statements.map(({ name }) => name)).toEqual(['corpus']);
  for (const extensions of ['{}', '{"trace":false}', '{"trace":1}', '{"trace":"true"}', '{"other":true}'])
    expect((await get(extensions)).extensions?.trace).toBeUndefined();
});

test('changes nothing else of the answer, and is there when an operation was refused', async () => {
  const plain = await api.ask(light);
  const { trace, answer } = await traced({ query: light });
  expect(answer.data).toEqual(plain.data);
  expect(trace?.statements).toHaveLength(2);
  expect((await traced({ query: '{ claims(first: 101) { nodes { id } } }' })).trace?.statements).toEqual([]);
});
