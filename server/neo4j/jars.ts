/** Neo4j's jars: resolved once by Maven from pom.xml into the home folder, where every store shares them. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartFault } from '../faults.ts';
import type { Java } from './java.ts';
import { type MavenRun, runMaven } from './maven.ts';
import pom from './pom.xml?raw';
import { waysWithoutMaven } from './ways.ts';

/** The Neo4j version that pom.xml names. */
export const neo4jVersion = /<neo4j\.version>([\d.]+)</.exec(pom)?.[1] ?? 'unknown';

/** How many files Maven downloads into an empty cache, its plugin's and their descriptions among them: the length of the bar. */
const downloads = 775;

export function jarsFolder(home: string): string {
  return join(home, `neo4j-${neo4jVersion}`, 'lib');
}

export function haveJars(home: string): boolean {
  return existsSync(jarsFolder(home));
}

/** What to do when Java, by what it said, cannot read all of Neo4j's classes. */
export function damageOf(jars: string, said: string): string | undefined {
  const damaged =
    /NoClassDefFoundError|ClassNotFoundException|NoSuchMethodError|could not find or load main class|ZipException|corrupt jar/i;
  if (!damaged.test(said)) return undefined;
  return `Neo4j's files are damaged: remove ${dirname(jars)} and start again, and they are fetched anew.`;
}

/**
 * Beside the jars whose classes it holds; Java takes none of another Java, of jars that were elsewhere when it was made, nor a damaged one: it then reads the
 * jars, which takes half as long again. So each place of the jars has a file of its own, and a project that was moved gets a new one.
 */
export function classDataFile(home: string, { release }: Java): string {
  const place = createHash('sha256')
    .update(realpathSync(jarsFolder(home)))
    .digest('hex')
    .slice(0, 8);
  return join(home, `neo4j-${neo4jVersion}`, `classes-${release}-${place}.jsa`);
}

/**
 * Has Maven copy the jars into the home folder, refusing any whose checksum is wrong. The folder takes its final name last, so a
 * download that was cut off is never taken for whole.
 * @throws StartFault when Maven is missing or fails, with what it said
 */
export async function resolveJars(home: string, run: Omit<MavenRun, 'log' | 'expected'>): Promise<void> {
  const folder = join(home, `neo4j-${neo4jVersion}`);
  const pomFile = join(folder, 'pom.xml');
  const log = join(folder, 'maven.log');
  const partial = join(folder, `lib-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await writeFile(pomFile, pom);
  // By its full name: a prefix would be looked up on the network first.
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin';
  const goal = [`${plugin}:copy-dependencies`, '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
  try {
    const fault = await runMaven(['--strict-checksums', '--file', pomFile, ...goal], {
      ...run,
      log,
      expected: downloads,
    });
    if (fault !== undefined)
      throw new StartFault(
        `Maven could not fetch Neo4j ${neo4jVersion}: ${fault}\nStart again when that is put right: what has arrived is kept. ` +
          `A proxy or a mirror is what Maven's own settings.xml says. All that it said is in ${log}\n${waysWithoutMaven}`,
      );
    await rename(partial, jarsFolder(home));
  } catch (error) {
    // Another start may have been quicker; its jars are as good as ours.
    if (!haveJars(home)) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
