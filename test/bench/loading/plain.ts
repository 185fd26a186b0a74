/**
 * The plainest way to the same graph: the same nodes and edges, in batches of the same size, each by one UNWIND and CREATE with its labels or type written out, on
 * the same indexes. The clock runs only while the database works: rows are made and turned into the driver's values before it starts.
 */
import type { Driver } from 'neo4j-driver';
import type { Runner } from '../../../cypher/run.ts';
import { prepareIndexes } from '../../../server/corpus/indexes.ts';
import { type EdgeRow, type Graph, graphOf, type Label, labels, type NodeRow } from '../../../server/corpus/rows.ts';
import type { Corpus } from '../../../server/corpus/types.ts';
import { toDriver } from '../neo4j/bare.ts';

/** As the loader has it. */
const batchSize = 1_000;
const timeout = 60_000;

interface Batch {
  readonly text: string;
  readonly rows: readonly unknown[];
}

export async function loadPlainly(driver: Driver, database: string, runner: Runner, corpus: Corpus) {
  let started = performance.now();
  await prepareIndexes(runner);
  let milliseconds = performance.now() - started;
  let written = 0;
  for (const { text, rows } of batchesOf(graphOf(corpus))) {
    const parameters = { rows: toDriver(rows) };
    started = performance.now();
    const session = driver.session({ database });
    await session.run(text, parameters, { timeout });
    await session.close();
    milliseconds += performance.now() - started;
    written += rows.length;
  }
  return { seconds: milliseconds / 1000, rows: written };
}

function* batchesOf(graph: Graph): Generator<Batch> {
  for (const label of labels) yield* grouped(graph.nodes(label), nodeText, ({ properties }: NodeRow) => properties);
  for (const { from, to, rows } of graph.edges)
    yield* grouped(
      rows(),
      (row) => edgeText(from, row, to),
      ({ from: a, to: b, properties: p }) => ({ a, b, p }),
    );
}

function nodeText({ labels: all }: NodeRow): string {
  return `UNWIND $rows AS row CREATE (n:${all.join(':')}) SET n = row`;
}

function edgeText(from: Label, { type }: EdgeRow, to: Label): string {
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.a}) MATCH (b:${to} {id: row.b}) CREATE (a)-[r:${type}]->(b) SET r = row.p`;
}

/** Batches of rows that one statement makes. */
function* grouped<Row>(
  all: Iterable<Row>,
  textOf: (row: Row) => string,
  shape: (row: Row) => unknown,
): Generator<Batch> {
  const waiting = new Map<string, unknown[]>();
  for (const row of all) {
    const text = textOf(row);
    const rows = waiting.get(text) ?? [];
    rows.push(shape(row));
    waiting.set(text, rows);
    if (rows.length < batchSize) continue;
    waiting.delete(text);
    yield { text, rows };
  }
  for (const [text, rows] of waiting) yield { text, rows };
}
