/** The program as people run it, `npm start` with everything installed: how long it takes to serve beside Neo4j's own boot, and what memory it holds. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../server/address.ts';
import { readConfig } from '../../../server/config.ts';
import { StartFault } from '../../../server/faults.ts';
import { untilAnswering } from '../../../server/neo4j/answering.ts';
import { confText } from '../../../server/neo4j/conf.ts';
import { classDataFile, jarsFolder } from '../../../server/neo4j/jars.ts';
import { findJava } from '../../../server/neo4j/java.ts';
import { spawnNeo4j } from '../../../server/neo4j/serverProcess.ts';
import type { Figure } from '../figures.ts';
import { timed, timingOf } from '../measure.ts';
import { memoryOf } from './memory.ts';
import type { Bench } from './part.ts';
import { homeOf, type Program, startProgram } from './program.ts';

/** Milliseconds between the line that says where it serves and the first look at an idle process: Neo4j has planned its statements by then. */
const settling = 15_000;

export async function served(bench: Bench): Promise<readonly Figure[]> {
  const { options, stages, stopping } = bench;
  const home = await homeOf(bench);
  const times = options.quick ? 1 : 3;
  const [starts, boots]: [number[], number[]] = [[], []];
  let memory: readonly Figure[] = [];
  await stages.run('first start', async () => (await startProgram(home, bench)).end());
  await stages.run('npm start and Neo4j alone', async (report) => {
    for (let n = 0; n < times; n += 1) {
      boots.push(await bootAlone(home, stopping));
      const program = await startPrepared(home, bench);
      starts.push(program.seconds);
      if (n === times - 1) {
        await sleep(options.quick ? settling / 3 : settling, undefined, { signal: stopping });
        memory = await memoryOf(program, bench);
      }
      await program.end();
      report(n + 1, times);
    }
  });
  const [start, boot] = [timingOf(starts), timingOf(boots)];
  return [
    { name: "Neo4j's own boot, to its first answer", value: boot.median, unit: 's', spread: [boot.low, boot.high] },
    { name: 'npm start, to where it serves', value: start.median, unit: 's', spread: [start.low, start.high] },
    {
      ...{ name: "npm start beyond Neo4j's own boot", value: start.median - boot.median, unit: 's' },
      target: { most: 1.5 },
      note: `medians of ${times}, in turns, on one store with the shipped corpus in it`,
    },
    ...memory,
  ];
}

/** A start that had nothing to install or build; files that change meanwhile are built by the next start, which then counts as little. */
async function startPrepared(home: string, bench: Bench): Promise<Program> {
  for (let left = 3; ; left -= 1) {
    const program = await startProgram(home, bench);
    if (!program.prepared) return program;
    await program.end();
    if (left === 0) throw new StartFault('The files of the project change while it is measured: let them rest.');
  }
}

/** Seconds from the start of Java to the first statement answered, on the store that the program made, as the program configures it. */
async function bootAlone(home: string, stopping: AbortSignal): Promise<number> {
  const { heap, pageCache } = readConfig([], {}, home);
  const store = join(home, 'stores', 'birmingham');
  const java = await findJava(process.env);
  if (typeof java === 'string') throw new StartFault(`Found ${java}; Neo4j needs Java.`);
  const password = (await readFile(join(store, 'password'), 'utf8')).trim();
  const classes = classDataFile(home, java);
  const classData = existsSync(classes) ? { file: classes, record: false } : undefined;
  const run = { heap, shortLived: false, again: false, classData };
  const port = await freePort();
  await writeFile(join(store, 'conf', 'neo4j.conf'), confText({ port, pageCache }));
  const [seconds, running] = await timed(async () => {
    const neo4j = await spawnNeo4j(java, jarsFolder(home), store, run);
    const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
    await untilAnswering({ ...neo4j, ...address }, stopping).catch(async (error: unknown) => {
      await neo4j.stop(AbortSignal.abort());
      throw error;
    });
    return neo4j;
  });
  await running.stop();
  return seconds;
}
