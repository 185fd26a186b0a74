/** Statements with Neo4j's own account of what they cost: each is planned and run once, and gives its rows and its profile together. */
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll } from 'vitest';
import { type Parameters, type Runner, toNeo4j } from '../../cypher/run.ts';
import { statement } from '../../cypher/statements.ts';
import { createDriver } from '../../server/neo4j/driver.ts';
import { ourNeo4j } from './neo4j.ts';

export interface Profiled {
  readonly name: string;
  readonly profile: ProfiledPlan;
  /** Database hits, of the whole plan. */
  readonly hits: number;
}

/** Milliseconds: whatever else the machine does, a plan that is made for the first time has the time it takes. */
export const patience = 60_000;

export interface Profiler {
  /** Reads as that runner does. */
  readonly runner: Runner;
  /** What ran since it was last called. */
  taken(): readonly Profiled[];
}

/** Call it at the top of a test file. */
export function profiling(runner: Runner): Profiler {
  const { database, ...address } = ourNeo4j();
  const driver = createDriver(address);
  afterAll(() => driver.close());
  let ran: Profiled[] = [];

  async function read<Row>(name: string, parameters: Parameters = {}): Promise<Row[]> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const text = `PROFILE ${statement(name).text}`;
      const { records, summary } = await session.run(text, toNeo4j(parameters) as Parameters, { timeout: patience });
      if (!summary.profile) throw new Error('Neo4j gave no profile');
      ran.push({ name, profile: summary.profile, hits: hitsOf(summary.profile) });
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  }

  return {
    runner: { ...runner, read },
    taken() {
      const taken = ran;
      ran = [];
      return taken;
    },
  };
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
