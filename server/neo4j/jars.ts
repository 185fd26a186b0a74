/** Neo4j's jars: resolved once by Maven from pom.xml into the home folder, where every store shares them. */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Environment } from '../config.ts';
import { StartFault, systemCode } from '../faults.ts';
import type { Report } from '../stages.mjs';
import type { Java } from './java.ts';
import pom from './pom.xml?raw';
import { waysToNeo4j } from './ways.ts';

/** The Neo4j version that pom.xml names. */
export const neo4jVersion = /<neo4j\.version>([\d.]+)</.exec(pom)?.[1] ?? 'unknown';

/** What Maven downloads for an empty cache, in bytes; only the bar needs it. */
const wholeDownload = 135e6;
const units: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6 };

export function jarsFolder(home: string): string {
  return join(home, `neo4j-${neo4jVersion}`, 'lib');
}

export function haveJars(home: string): boolean {
  return existsSync(jarsFolder(home));
}

/**
 * Has Maven copy the jars into the home folder. The folder takes its final name last, so a download that was cut off is never taken for whole.
 * @throws StartFault when Maven is missing or fails, with what it said
 */
export async function resolveJars(home: string, java: Java, env: Environment, report: Report): Promise<void> {
  const folder = join(home, `neo4j-${neo4jVersion}`);
  const partial = join(folder, `lib-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'pom.xml'), pom);
  await rm(partial, { recursive: true, force: true });
  try {
    await runMaven(folder, partial, java, env, report);
    await rename(partial, jarsFolder(home));
  } catch (error) {
    // Another start may have been quicker; its jars are as good as ours.
    if (!haveJars(home)) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function runMaven(folder: string, target: string, java: Java, env: Environment, report: Report): Promise<void> {
  const log = join(folder, 'maven.log');
  const args = ['--batch-mode', '--strict-checksums', '--file', join(folder, 'pom.xml')];
  args.push('dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`);
  const windows = process.platform === 'win32';
  const maven = spawn(windows ? 'mvn.cmd' : 'mvn', args, {
    env: { ...env, ...(java.home && { JAVA_HOME: java.home }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
  });
  const said = createWriteStream(log);
  maven.stderr.pipe(said, { end: false });
  const faults: string[] = [];
  let bytes = 0;
  createInterface({ input: maven.stdout }).on('line', (line) => {
    said.write(`${line}\n`);
    const [, amount, unit] = /^\[INFO\] Downloaded .* \(([\d.]+) (B|kB|MB)/.exec(line) ?? [];
    bytes += Number(amount ?? 0) * (units[unit ?? 'B'] ?? 1);
    if (amount) report(bytes, Math.max(wholeDownload, bytes * 1.01));
    const fault = /^\[ERROR\] (.+)/.exec(line)?.[1];
    if (fault) faults.push(fault);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', reject).once('close', resolve);
  }).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new StartFault(`Neo4j is not here yet, and there is no Maven (mvn) on the PATH to fetch it.\n${waysToNeo4j}`);
  });
  said.end();
  if (code !== 0)
    throw new StartFault(
      `Maven could not fetch Neo4j ${neo4jVersion}: ${faults[0] ?? `it ended with code ${code}`}\nAll that it said is in ${log}. ` +
        `When the network is back, start again: what has arrived is kept.\n${waysToNeo4j}`,
    );
}
