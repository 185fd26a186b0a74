/** Resident memory of the server's process: idle, and under a load of the questions that the shipped corpus was made to answer. */
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Figure } from '../figures.ts';
import { timingOf } from '../measure.ts';
import { askOverHttp, type Data, patiently } from '../ways/api.ts';
import type { Bench } from './part.ts';
import type { Program } from './program.ts';

const rounds = 12;
/** Requests under way at one time. */
const atOnce = 4;

export async function memoryOf({ address, server, neo4j }: Program, bench: Bench): Promise<readonly Figure[]> {
  const { quick } = bench.options;
  const idle = await middleOf(server, bench.stopping);
  const perRound = quick ? 150 : 3_000;
  const { megabytes, failures } = await underLoad(address, server, perRound, bench);
  // Java's and V8's heaps grow to a working size first: the second half of the load shows whether there is an end to it.
  const half = megabytes.slice(rounds / 2);
  const slope = slopeOf(half) / (perRound / 1_000);
  const [first, last] = [mean(half.slice(0, 3)), mean(half.slice(-3))];
  return [
    { name: "memory of the server's process, idle", value: idle, unit: 'MB', target: { most: 150 } },
    {
      ...{ name: "memory of the server's process, at the end of a load", value: last, unit: 'MB' },
      ...{ ratio: last / first, against: 'half-way through it' },
      // In so few requests V8's heap has not come to its working size: they show that it grows, not whether it ends.
      ...(!quick && { target: { most: 1.05 } }),
      note: `${(rounds * perRound).toLocaleString('en-GB')} requests, ${atOnce} at once; in the second half ${slope.toFixed(1)} MB for each 1,000 of them${failures > 0 ? `; ${failures} were not answered in time` : ''}`,
    },
    { name: "memory of Neo4j's process, as configured, after that load", value: await residentOf(neo4j), unit: 'MB' },
  ];
}

interface Load {
  /** After each round of questions. */
  readonly megabytes: readonly number[];
  readonly failures: number;
}

async function underLoad(address: string, pid: number, perRound: number, bench: Bench): Promise<Load> {
  const { ask, close } = askOverHttp(address);
  const { questions } = await ask('{ questions { query variables } }');
  const asked = (questions as { query: string; variables: string }[]).map(({ query, variables }) => ({
    query,
    variables: JSON.parse(variables) as Data,
  }));
  const found: number[] = [];
  for (const { query, variables } of asked) await patiently(() => ask(query, variables));
  let [next, failures] = [0, 0];
  const client = async (until: number) => {
    while (next < until) {
      bench.stopping.throwIfAborted();
      const { query, variables } = asked[next % asked.length] ?? { query: '{ __typename }', variables: {} };
      next += 1;
      await ask(query, variables).catch(() => {
        failures += 1;
      });
    }
  };
  for (let round = 1; round <= rounds; round += 1) {
    await Promise.all(Array.from({ length: atOnce }, () => client(round * perRound)));
    found.push(await residentOf(pid));
  }
  await close();
  return { megabytes: found, failures };
}

async function middleOf(pid: number, stopping: AbortSignal): Promise<number> {
  const seen: number[] = [];
  for (let look = 0; look < 5; look += 1) {
    seen.push(await residentOf(pid));
    await sleep(500, undefined, { signal: stopping });
  }
  return timingOf(seen).median;
}

/** Megabytes of a process that lie in memory. */
async function residentOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) / 1024;
}

/** Of the straight line through the values, one step apart, by least squares. */
function slopeOf(values: readonly number[]): number {
  const [middle, average] = [(values.length - 1) / 2, mean(values)];
  const above = values.reduce((sum, value, at) => sum + (at - middle) * (value - average), 0);
  return above / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
