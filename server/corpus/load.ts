/**
 * A checked corpus → Neo4j. Loading makes the database hold that corpus' graph and nothing else, from whatever an earlier load left behind: an empty database is
 * filled; another version, or a load that was cut off, is read and only what differs is written, what is stale going last, so that meanwhile nothing that
 * both versions have is ever missing. What is there already is not touched at all.
 */
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Runner } from '../../cypher/run.ts';
import { StartFault, systemCode } from '../faults.ts';
import type { Report } from '../stages.mjs';
import { contentsOf, holds } from './contents.ts';
import type { Difference } from './difference.ts';
import { prepareIndexes, schemaStatements } from './indexes.ts';
import { ourDifference, refuseForeign, refuseOther } from './ours.ts';
import { program as thisProgram } from './program.ts';
import { type Graph, graphOf, labels, type Properties } from './rows.ts';
import { corpusProperties } from './rowsOfThings.ts';
import type { Corpus } from './types.ts';

export interface LoadOptions {
  /** Told how far it is with making out what the database should hold, before anything is written. */
  readonly comparing?: Report;
  /** Told after every batch how many rows of how many are written. */
  readonly report?: Report;
  /** What computes the rows: the same program makes the same graph of the same version, and need not make it to know. Absent: this one. */
  readonly program?: string | undefined;
}

/** One bar for both: making out what to write took a fifth of the time with 100,000 claims. */
export function oneBar(report: Report): Pick<LoadOptions, 'comparing' | 'report'> {
  return {
    comparing: (done, total) => report(done, 5 * total),
    report: (done, total) => report(total + 4 * done, 5 * total),
  };
}

export interface Loaded {
  /** False when the database held exactly this already. */
  readonly changed: boolean;
  readonly entities: number;
  readonly claims: number;
}

/** Rows in one transaction: enough that its cost is the rows', few enough for 64 MB of transaction memory with the longest quotes. */
const batchSize = 1_000;
/** Milliseconds for one batch; readers have a few seconds. */
const timeout = 60_000;

/** @throws StartFault when the database holds another corpus, or anything that is no corpus of ours; or when it fails meanwhile */
export async function loadCorpus(runner: Runner, corpus: Corpus, options: LoadOptions = {}): Promise<Loaded> {
  try {
    return await load(runner, corpus, options);
  } catch (error) {
    throw databaseFault(error);
  }
}

/** What the database says of itself is for its own log; a person is told what to look at. */
function databaseFault(error: unknown): unknown {
  const code = systemCode(error) ?? '';
  if (!/^Neo\.|^(ServiceUnavailable|SessionExpired)$/.test(code)) return error;
  const what = code.startsWith('Neo.DatabaseError')
    ? 'could not write what is loaded: its disk may be full'
    : 'failed while the corpus was loaded: is it running, and has it room and memory';
  return new StartFault(
    `The database ${what} (${code}). What it has taken is kept: put that right and load again, which goes on from there.`,
  );
}

async function load(runner: Runner, corpus: Corpus, options: LoadOptions): Promise<Loaded> {
  const { comparing, report, program = thisProgram } = options;
  const contents = await contentsOf(runner);
  refuseOther(corpus, contents);
  const loaded = { entities: corpus.entities.length, claims: corpus.claims.length };
  const known = program !== undefined && holds(contents, { program, version: corpus.version });
  if (known) return { changed: false, ...loaded };
  const graph = graphOf(corpus);
  const wanted = await measure(graph, corpus, comparing);
  const finish = () => {
    const properties = { ...wanted.properties, ...(program !== undefined && { program }), state: 'LOADED' };
    return runner.write('finishLoad', { id: corpus.id, properties }, { timeout });
  };
  if (holds(contents, wanted.properties)) {
    if (program !== undefined) await finish();
    return { changed: false, ...loaded };
  }
  await refuseForeign(runner, contents);
  await prepareIndexes(runner);
  const writing = new Writing(runner, report);
  if (contents.nodes === contents.corpora.length) await writing.fill(graph, corpus, wanted);
  else await writing.change(await ourDifference(graph, runner, contents), corpus);
  await finish();
  return { changed: true, ...loaded };
}

interface Wanted {
  /** All that the corpus' own node says when the load is done, but for its state and for who loaded it. */
  readonly properties: Properties;
  readonly rows: number;
}

/**
 * How many rows the graph has, and a hash of them all and of the constraints and indexes: it changes with the corpus, and with the code that computes what is
 * written, sentences and chains too.
 */
async function measure(graph: Graph, corpus: Corpus, comparing: LoadOptions['comparing']): Promise<Wanted> {
  const hash = createHash('sha256');
  for (const { text } of schemaStatements) hash.update(text);
  const counts = { nodes: 1, edges: 0 };
  const parts: readonly (readonly [kind: 'nodes' | 'edges', rows: () => Iterable<unknown>])[] = [
    ...labels.map((label) => ['nodes', () => graph.nodes(label)] as const),
    ...graph.edges.map(({ rows }) => ['edges', rows] as const),
  ];
  for (const [part, [kind, rows]] of parts.entries())
    for (const row of rows()) {
      hash.update(JSON.stringify(row));
      counts[kind] += 1;
      if ((counts.nodes + counts.edges) % batchSize > 0) continue;
      comparing?.(part, parts.length);
      // Whoever draws a bar, or waits for a signal, has his turn.
      await breathe();
    }
  const properties = { ...corpusProperties(corpus), ...counts, fingerprint: hash.digest('hex') };
  return { properties, rows: counts.nodes + counts.edges };
}

/** The batches of one load. */
class Writing {
  readonly #runner: Runner;
  readonly #report: LoadOptions['report'];
  #done = 0;
  #total = 0;

  constructor(runner: Runner, report: LoadOptions['report']) {
    this.#runner = runner;
    this.#report = report;
  }

  /** Everything, into a database that has nothing. */
  async fill(graph: Graph, corpus: Corpus, { rows }: Wanted): Promise<void> {
    this.#total = rows - 1;
    await this.#begin(corpus);
    for (const label of labels) await this.#write('createNodes', 'rows', graph.nodes(label));
    for (const edges of graph.edges) await this.#write(edges.statement, 'rows', edges.rows());
  }

  /** Only what differs; nodes before the edges that need them, and what is stale last, edges before the nodes that they hang on. */
  async change(difference: Difference, corpus: Corpus): Promise<void> {
    const { missingNodes, changedNodes, missingEdges, changedEdges, staleEdges, staleNodes } = difference;
    const lists = [missingNodes, changedNodes, ...missingEdges.values(), changedEdges, staleEdges, staleNodes];
    this.#total = lists.reduce((total, list) => total + list.length, 0);
    await this.#begin(corpus);
    await this.#write('createNodes', 'rows', missingNodes);
    await this.#write('updateNodes', 'rows', changedNodes);
    for (const [statement, rows] of missingEdges) await this.#write(statement, 'rows', rows);
    await this.#write('updateEdges', 'rows', changedEdges);
    await this.#write('removeEdges', 'ids', places(staleEdges));
    await this.#write('removeNodes', 'ids', places(staleNodes));
  }

  async #begin({ id }: Corpus): Promise<void> {
    await this.#runner.write('beginLoad', { id }, { timeout });
  }

  async #write(statement: string, parameter: 'rows' | 'ids', all: Iterable<unknown>): Promise<void> {
    for (const batch of batches(all)) {
      await this.#runner.write(statement, { [parameter]: batch }, { timeout });
      this.#done += batch.length;
      this.#report?.(this.#done, this.#total);
    }
  }
}

/** The database's own ids. */
function places(found: readonly { readonly at: string }[]): string[] {
  return found.map(({ at }) => at);
}

function* batches<T>(all: Iterable<T>): Iterable<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
