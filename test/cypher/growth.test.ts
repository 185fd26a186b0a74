/**
 * Nothing that the API asks grows with the graph: on 20,000 entities, with hubs, each statement's plan starts from an index and stays off everything else, and each
 * page, filter and count costs no more database hits than is written beside it, none of which depends on how large the graph is.
 */
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Statement, statement, statements } from '../../cypher/statements.ts';
import { loadCorpus } from '../../server/corpus/load.ts';
import { createApollo } from '../../server/graphql/apollo.ts';
import { createContext } from '../../server/graphql/context.ts';
import { createDriver } from '../../server/neo4j/driver.ts';
import { cypher } from '../helpers/cypher.ts';
import { withLadder } from '../helpers/ladder.ts';
import { largeCorpus } from '../helpers/largeCorpus.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../helpers/neo4j.ts';
import { patience, profiling } from '../helpers/profiled.ts';
import { findNothing, questions } from './questionsOfGrowth.ts';

const runner = testRunner();
const profiler = profiling(runner);
const { database, ...address } = ourNeo4j();
const driver = createDriver(address);

beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, withLadder(largeCorpus(20_000)));
  // Plans made for the small graphs of other files would be kept.
  await cypher('CALL db.prepareForReplanning()');
}, 600_000);

afterAll(async () => {
  await emptyDatabase();
  await driver.close();
}, 300_000);

/** What the command line keeps for itself reads everything on purpose, and is named so; the first test holds the name against where each is used. */
const ofCommandLine = (name: string) => name.startsWith('audit');
const sources = import.meta.glob<string>('../../server/**/*.ts', { query: '?raw', import: 'default', eager: true });
const reading = [...statements.values()].filter(({ folder }) => folder === 'read');
const ofApi = reading.filter(({ name }) => !ofCommandLine(name));

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

/** Every plan by which a question was answered, by the statement's name. */
const plans = new Map<string, readonly Operator[]>();

/** Where a plan's rows come from: an operator without another below it. `Argument` stands for a row from elsewhere in the plan, `Unwind` for parameters, `Projection` for what is written in the statement. */
const starts = (operators: readonly Operator[]) => operators.filter(({ children }) => children.length === 0);
const allowedStart =
  /^(Node(Unique)?IndexSeek(ByRange)?|MultiNodeIndexSeek|NodeCountFromCountStore|ProcedureCall|Argument|EmptyRow|Unwind|Projection)$/;

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
  async function costOf(query: string): Promise<{ costs: [name: string, hits: number][]; data: unknown }> {
    profiler.taken();
    const request = { id: 'growth', signal: new AbortController().signal };
    const { body } = await apollo.executeOperation(
      { query },
      { contextValue: createContext(profiler.runner, request) },
    );
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    const costs = profiler.taken().map(({ name, profile, hits }): [string, number] => {
      plans.set(name, [...(plans.get(name) ?? []), toOperator(profile)]);
      return [name, hits];
    });
    return { costs, data: body.singleResult.data };
  }

  test.each(questions)(
    '%s',
    async (what, query, mostHits) => {
      const { costs, data } = await costOf(query);
      const hits = costs.reduce((sum, [, each]) => sum + each, 0);
      expect(costs.length).toBeGreaterThan(0);
      // What is not there costs nothing to read, and shows nothing.
      expect(rowsIn(data) > 0).toBe(!findNothing.includes(what));
      expect(hits, JSON.stringify(costs)).toBeLessThanOrEqual(mostHits);
      // A bound that is far above what it bounds lets growth through.
      if (hits > 100) expect(mostHits, `${hits} hits`).toBeLessThan(4 * hits);
    },
    patience,
  );

  test('things of a rare kind are found among any number of names, those equally near by id', async () => {
    const { data } = await costOf('{ search(text: "quay", kinds: [PLACE]) { entity { id } matched } }');
    const places = [1, 2, 3, 4, 5].map((n) => ({ entity: { id: `place-${n}` }, matched: `Quay ${n}` }));
    expect(data).toEqual({ search: places });
  });
});

/** Those by which the questions above were answered; of a statement that none of them asks, the one that Neo4j would make. */
async function plansOf({ name, text }: Statement): Promise<readonly Operator[]> {
  const seen = plans.get(name);
  if (seen) return seen;
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { plan } = (await session.run(`EXPLAIN ${text}`, {}, { timeout: patience })).summary;
    if (!plan) throw new Error('Neo4j gave no plan');
    return [toOperator(plan)];
  } finally {
    await session.close();
  }
}

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
    async (_, of) => {
      const operators = (await plansOf(of)).flatMap(all);
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
    const made = await plansOf(statement(name));
    for (const plan of made) {
      const walks = all(plan).filter((each) => each.name.startsWith('VarLength'));
      expect(walks.map((walk) => walk.name)).toEqual(['VarLengthExpand(Pruning,BFS,All)']);
    }
  });
});
