/**
 * Nothing that the API asks grows with the graph: on 20,000 entities, with hubs, each statement's plan starts from an index and stays off everything else, and each
 * page, filter and count costs no more database hits than is written beside it, none of which depends on how large the graph is.
 */
import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ran } from '../../cypher/run.ts';
import { statements } from '../../cypher/statements.ts';
import { loadCorpus } from '../../server/corpus/load.ts';
import { createApollo } from '../../server/graphql/apollo.ts';
import { createContext } from '../../server/graphql/context.ts';
import { createDriver } from '../../server/neo4j/driver.ts';
import { cypher } from '../helpers/cypher.ts';
import { withLadder } from '../helpers/ladder.ts';
import { largeCorpus } from '../helpers/largeCorpus.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../helpers/neo4j.ts';
import { findNothing, questions } from './questionsOfGrowth.ts';

const runner = testRunner();
const { database, ...address } = ourNeo4j();
let driver: Driver;

beforeAll(async () => {
  driver = createDriver(address);
  await emptyDatabase();
  await loadCorpus(runner, withLadder(largeCorpus(20_000)));
  // Plans made for the small graphs of other files would be kept.
  await cypher('CALL db.prepareForReplanning()');
}, 600_000);

afterAll(async () => {
  await emptyDatabase();
  await driver.close();
}, 300_000);

/** Milliseconds: whatever else the machine does, a plan that is made for the first time has the time it takes. */
const patience = 60_000;

/** What the command line keeps for itself reads everything on purpose, and is named so; the first test holds the name against where each is used. */
const ofCommandLine = (name: string) => name.startsWith('audit');
const sources = import.meta.glob<string>('../../server/**/*.ts', { query: '?raw', import: 'default', eager: true });
const reading = [...statements.values()].filter(({ folder }) => folder === 'read');
const ofApi = reading.filter(({ name }) => !ofCommandLine(name));

async function summaryOf(text: string, parameters: Record<string, unknown>) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(text, parameters, { timeout: patience })).summary;
  } finally {
    await session.close();
  }
}

interface Operator {
  readonly name: string;
  readonly details: string;
  readonly children: readonly Operator[];
}

function toOperator({ operatorType, arguments: said, children }: Plan): Operator {
  const { Details: details = '' } = said as { Details?: string };
  return { name: operatorType.replace(/@.*$/, ''), details, children: children.map(toOperator) };
}

function all(operator: Operator): Operator[] {
  return [operator, ...operator.children.flatMap(all)];
}

/** Where a plan's rows come from: an operator without another below it. `Argument` stands for a row from elsewhere in the plan, `Unwind` for parameters, `Projection` for what is written in the statement. */
const starts = (operators: readonly Operator[]) => operators.filter(({ children }) => children.length === 0);
const allowedStart =
  /^(Node(Unique)?IndexSeek(ByRange)?|MultiNodeIndexSeek|NodeCountFromCountStore|ProcedureCall|Argument|EmptyRow|Unwind|Projection)$/;

describe('the plan of each statement of the API', () => {
  test('is held to this, unless only the command line runs it', () => {
    const kept = reading.map(({ name }) => name).filter(ofCommandLine);
    const usersOf = (name: string) => Object.keys(sources).filter((file) => sources[file]?.includes(`'${name}'`));
    expect(kept.filter((name) => usersOf(name).length === 0)).toEqual([]);
    expect([...new Set(kept.flatMap(usersOf))].filter((file) => !file.includes('/server/corpus/'))).toEqual([]);
    expect(ofApi.length).toBeGreaterThan(50);
  });

  test.each(ofApi.map((statement) => [statement.name, statement] as const))(
    '%s starts from an index and stays near it',
    async (_, { text }) => {
      const { plan } = await summaryOf(`EXPLAIN ${text}`, {});
      if (!plan) throw new Error('Neo4j gave no plan');
      const operators = all(toOperator(plan));
      expect(
        starts(operators)
          .map(({ name }) => name)
          .filter((name) => !allowedStart.test(name)),
      ).toEqual([]);
      expect(operators.map(({ name }) => name).filter((name) => /Scan/.test(name))).toEqual([]);
      // Two things that are each found by their id may be put side by side.
      const products = operators.filter(({ name }) => name === 'CartesianProduct');
      const ends = products.flatMap(({ children }) => children.flatMap((child) => starts(all(child))));
      expect(ends.filter(({ name }) => name !== 'NodeUniqueIndexSeek')).toEqual([]);
      for (const { name, details } of operators.filter((each) => /VarLength|Shortest/.test(each.name)))
        expect(details, name).toMatch(/\*?\.\.\d+|\{\d+, ?\d+\}|\{,\d+\}/);
    },
    patience,
  );

  test.each(['chainUp', 'chainDown'])('%s follows a chain breadth first and prunes', async (name) => {
    const { plan } = await summaryOf(`EXPLAIN ${statements.get(name)?.text}`, {});
    const walks = plan ? all(toOperator(plan)).filter((each) => each.name.startsWith('VarLength')) : [];
    expect(walks.map((walk) => walk.name)).toEqual(['VarLengthExpand(Pruning,BFS,All)']);
  });
});

/** As cypher/run.ts sends them: whole numbers as integers. */
function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);
}

/** How many things an answer lists, or what it counts. */
function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number') return value;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, each) => sum + rowsIn(each), 0);
}

describe('the database hits of each page, filter, order and count', () => {
  const apollo = createApollo({ unforeseen: () => undefined, database: () => undefined });
  afterAll(() => apollo.stop());

  /** Each statement that a question runs, and what it cost. */
  async function costOf(query: string): Promise<{ costs: [name: string, hits: number][]; rows: number }> {
    const ran: Ran[] = [];
    const patient: typeof runner = {
      ...runner,
      read: (name, parameters, options) => runner.read(name, parameters, { ...options, timeout: patience }),
    };
    const request = { id: 'growth', signal: new AbortController().signal, onRan: (one: Ran) => ran.push(one) };
    const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(patient, request) });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    const costs: [string, number][] = [];
    for (const { statement, parameters } of ran) {
      const { profile } = await summaryOf(`PROFILE ${statement.text}`, toNeo4j(parameters) as Record<string, unknown>);
      costs.push([statement.name, profile ? hitsOf(profile) : Number.NaN]);
    }
    return { costs, rows: rowsIn(body.singleResult.data) };
  }

  test.each(questions)(
    '%s',
    async (what, query, mostHits) => {
      const { costs, rows } = await costOf(query);
      const hits = costs.reduce((sum, [, each]) => sum + each, 0);
      expect(costs.length).toBeGreaterThan(0);
      // What is not there costs nothing to read, and shows nothing.
      expect(rows > 0).toBe(!findNothing.includes(what));
      expect(hits, JSON.stringify(costs)).toBeLessThanOrEqual(mostHits);
      // A bound that is far above what it bounds lets growth through.
      if (hits > 100) expect(mostHits, `${hits} hits`).toBeLessThan(4 * hits);
    },
    patience,
  );

  test('things of a rare kind are found among any number of names, those equally near by id', async () => {
    const query = '{ search(text: "quay", kinds: [PLACE]) { entity { id } matched } }';
    const request = { id: 'growth', signal: new AbortController().signal };
    const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(runner, request) });
    const { data } = body.kind === 'single' ? body.singleResult : {};
    const places = [1, 2, 3, 4, 5].map((n) => ({ entity: { id: `place-${n}` }, matched: `Quay ${n}` }));
    expect(data).toEqual({ search: places });
  });
});
