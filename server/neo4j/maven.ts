/** Runs Maven and turns its output into progress and, when it fails, one sentence. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Environment } from '../config.ts';
import { StartFault, systemCode } from '../faults.ts';
import type { Report } from '../stages.mjs';
import type { Java } from './java.ts';
import { waysToNeo4j } from './ways.ts';

export interface MavenRun {
  readonly java: Java;
  /** MAVEN_OPTS, proxies and mirrors of the person's own settings count. */
  readonly env: Environment;
  /** Files downloaded so far: most of the time goes into hundreds of small ones, so bytes would tell little. */
  readonly report: Report;
  /** File that takes all that Maven says. */
  readonly log: string;
  /** Files that a run with an empty cache downloads. */
  readonly expected: number;
  /** Milliseconds without a byte after which a server is given up; absent: half a minute. */
  readonly silence?: number;
  readonly stopping?: AbortSignal;
}

/** Maven's own limit is half an hour. */
const silence = 30_000;

/** A server that falls silent is an error, and so that a new start asks again, what was refused is not remembered. Before 3.9, Maven has another name for the limit. */
function manners(limit: number): string[] {
  const limits = ['maven.wagon.rto', 'aether.connector.requestTimeout', 'aether.transport.http.requestTimeout'];
  return ['--batch-mode', '--update-snapshots', ...limits.map((name) => `-D${name}=${limit}`)];
}

/**
 * @returns nothing when all went well, else Maven's own first complaint
 * @throws StartFault when there is no Maven; the signal's reason when `stopping` is aborted
 */
export async function runMaven(args: readonly string[], run: MavenRun): Promise<string | undefined> {
  const windows = process.platform === 'win32';
  const maven = spawn(windows ? 'mvn.cmd' : 'mvn', [...manners(run.silence ?? silence), ...args], {
    env: { ...run.env, ...(run.java.home && { JAVA_HOME: run.java.home }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
    signal: run.stopping,
  });
  const log = createWriteStream(run.log);
  maven.stderr.pipe(log, { end: false });
  let complaint: string | undefined;
  let files = 0;
  createInterface({ input: maven.stdout }).on('line', (line) => {
    log.write(`${line}\n`);
    complaint ??= /^\[ERROR\] (.+?)( -> \[Help \d+\])?$/.exec(line)?.[1];
    if (!line.startsWith('[INFO] Downloaded ')) return;
    files += 1;
    run.report(files, Math.max(run.expected, files));
  });
  try {
    const [code] = (await once(maven, 'close')) as [number | null];
    return code === 0 ? undefined : complaint ? inShort(complaint) : `it ended with code ${code}`;
  } catch (error) {
    run.stopping?.throwIfAborted();
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new StartFault(`Neo4j is not here yet, and there is no Maven (mvn) on the PATH to fetch it.\n${waysToNeo4j}`);
  } finally {
    log.end();
  }
}

/** Of a file that could not be had, its address and why: Maven names before it all for which it is needed. */
function inShort(complaint: string): string {
  const transfer = /.*Could not transfer artifact \S+ from\/to \S+ \((\S+?)\): (?:transfer failed for (\S+?): )?(.+)$/;
  const [, repository, file, why] = transfer.exec(complaint) ?? [];
  return why === undefined ? complaint : `${file ?? repository}: ${why}`;
}
