/** A statement's header is a promise: here it is held against the statement, on the real Neo4j. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Parameters, type Runner, toNeo4j } from '../../cypher/run.ts';
import { type Statement, statements } from '../../cypher/statements.ts';
import { loadCorpus } from '../../server/corpus/load.ts';
import { warmUp } from '../../server/graphql/warmUp.ts';
import { createDriver } from '../../server/neo4j/driver.ts';
import { harbour } from '../helpers/harbour.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../helpers/neo4j.ts';

const runner = testRunner();
const { database, ...address } = ourNeo4j();
const driver = createDriver(address);
afterAll(() => driver.close());

/** What each statement was given last: with other parameters, or without, Neo4j plans anew what it has planned already. */
const given = new Map<string, Parameters>();
const noting: Runner = {
  ...runner,
  read: (name, parameters = {}, options) => runner.read(name, noted(name, parameters), options),
  write: (name, parameters = {}, options) => runner.write(name, noted(name, parameters), options),
};
function noted(name: string, parameters: Parameters): Parameters {
  given.set(name, parameters);
  return parameters;
}
beforeAll(async () => {
  // The schema too, so that what asks an index by its name finds it.
  await emptyDatabase();
  await loadCorpus(noting, harbour);
  await warmUp(noting);
}, 180_000);

const all = [...statements.values()];

/** The kind of statement (`r` reads alone) and the columns, without running it. */
async function explained({ name, sent }: Statement, mode: 'READ' | 'WRITE') {
  const session = driver.session({ database, defaultAccessMode: neo4j.session[mode] });
  try {
    const result = session.run(`EXPLAIN ${sent}`, toNeo4j(given.get(name) ?? {}) as Parameters);
    const columns = await result.keys();
    const { queryType } = await result.summary();
    return { columns, queryType };
  } finally {
    await session.close();
  }
}

/** What a text uses as parameters; `$(…)` is a dynamic label or type. */
function parametersOf(text: string): string[] {
  const withoutStrings = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
  return [...new Set([...withoutStrings.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))].sort();
}

test('every file of cypher/ is a statement, and no two share a name', () => {
  const folder = fileURLToPath(new URL('../../cypher', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));
  expect(all.length).toBe(files.length);
});

describe.each(all.map((statement) => [statement.name, statement] as const))('%s', (name, statement) => {
  test('has a header with each line', () => {
    const file = fileURLToPath(new URL(`../../cypher/${statement.folder}/${name}.cypher`, import.meta.url));
    const header = /^(\/\/.*\n)+/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
    const lines = [...header.matchAll(/^\/\/ ([A-Z]\w+) +(.*)$/gm)];
    expect(lines.map((line) => line[1])).toEqual(['Question', 'Parameters', 'Columns', 'Row', 'Order', 'Unknown']);
    expect(lines.filter((line) => !line[2]?.trim())).toEqual([]);
  });

  test('declares the parameters that it takes', () => {
    expect([...statement.parameters].sort()).toEqual(parametersOf(statement.text));
  });

  test('declares the columns that it gives, and reads alone if it says so', async () => {
    const reads = statement.folder === 'read';
    const { columns, queryType } = await explained(statement, reads ? 'READ' : 'WRITE');
    expect(columns).toEqual([...statement.columns]);
    if (reads) expect(queryType).toBe('r');
  });
});

test('what writes is refused by the server itself in a READ session, whatever folder it stands in', async () => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const write = session.run('CREATE (n:Nothing)');
  await expect(write).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
  await session.close();
});
