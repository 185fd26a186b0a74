/** The folder of one managed Neo4j: its data, its password, its log, and whose it is at the moment. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault, systemCode } from '../faults.ts';
import { end, isRunning, markOf, type ProcessMark } from './processes.ts';

/** Who uses a store: one of our servers, and the Neo4j that it started. */
interface Use {
  readonly server: ProcessMark;
  readonly neo4j?: ProcessMark;
}

export interface Store {
  readonly folder: string;
  readonly password: string;
  /** Neo4j's first start makes the store; before it, the password must be set. */
  readonly fresh: boolean;
  /** The process number of a Neo4j that a killed server had left running here, and that has been ended. */
  readonly leftover?: number;
  /** Writes down which Neo4j uses the store, so that a later start can find it. */
  started(pid: number): Promise<void>;
  /** Gives the store up. */
  release(): Promise<void>;
}

const leftoverPatience = 10_000;
/** Names the Neo4j that last used the store: it brings what an older one wrote up to date, which that one cannot read any more. */
const versionFile = 'neo4j-version';

/**
 * Takes a store for this process, making it if need be, and ends a Neo4j that a killed server left behind in it.
 * @param version of the Neo4j that is to use it
 * @throws StartFault when another running server uses the store, a newer Neo4j did, or its password is lost; the system's error when it cannot be written
 */
export async function takeStore(folder: string, version: string): Promise<Store> {
  const use = join(folder, 'in-use.json');
  const server = await ourselves();
  await mkdir(join(folder, 'conf'), { recursive: true, mode: 0o700 });
  const leftover = await claim(use, server);
  const release = () => rm(use, { force: true });
  try {
    const fresh = !existsSync(join(folder, 'data', 'databases', 'system'));
    if (!fresh) await refuseNewer(folder, version);
    return {
      folder,
      fresh,
      password: await password(join(folder, 'password'), fresh),
      ...(leftover && { leftover: leftover.pid }),
      async started(pid) {
        const neo4j = await markOf(pid);
        await writeFile(join(folder, versionFile), `${version}\n`);
        await replace(use, { server, ...(neo4j && { neo4j }) });
      },
      release,
    };
  } catch (error) {
    await release();
    throw error;
  }
}

async function ourselves(): Promise<ProcessMark> {
  return (await markOf(process.pid)) ?? { pid: process.pid, started: 'unknown' };
}

/** @returns the leftover Neo4j that had to be ended, if there was one */
async function claim(use: string, server: ProcessMark): Promise<ProcessMark | undefined> {
  if (await create(use, { server })) return undefined;
  const found = await readUse(use);
  if (found && (await isRunning(found.server)))
    throw new StartFault(
      `Another Whose Watch (process ${found.server.pid}) is using this corpus' store. Stop it first, or give this one a folder of its own with WHOSE_WATCH_HOME.`,
    );
  const leftover = found?.neo4j && (await isRunning(found.neo4j)) ? found.neo4j : undefined;
  if (leftover) await end(leftover, leftoverPatience);
  await putAside(use, found);
  if (await create(use, { server })) return leftover;
  throw new StartFault(startingNow);
}

const startingNow = "Another Whose Watch is starting on this corpus' store at this moment. Wait for it, or stop it.";

/**
 * Removes what says that nobody's store is in use.
 * @throws StartFault when it no longer says so: another start was quicker, and its word is put back
 */
async function putAside(use: string, found: Use | undefined): Promise<void> {
  const aside = `${use}.${process.pid}.aside`;
  await rename(use, aside).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
  });
  const put = await readUse(aside);
  const quicker = put !== undefined && JSON.stringify(put) !== JSON.stringify(found);
  if (quicker) await link(aside, use).catch(() => undefined);
  await rm(aside, { force: true });
  if (quicker) throw new StartFault(startingNow);
}

/** A file that appears whole or not at all, and only if nobody else's is there: two starts at once cannot both have it. */
async function create(file: string, use: Use): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(use));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replace(file: string, use: Use): Promise<void> {
  await writeFile(`${file}.${process.pid}`, JSON.stringify(use));
  await rename(`${file}.${process.pid}`, file);
}

async function readUse(file: string): Promise<Use | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Use;
  } catch {
    // Gone meanwhile, or cut off by a full disk: nobody's.
    return undefined;
  }
}

/** What to do with a store that a newer Neo4j than ours has used. */
export function newerStore(folder: string, newer: string, ours: string): string {
  return `The store ${folder} was last used by ${newer}, and this Whose Watch runs ${ours}, which cannot read what a newer one wrote. Everything in it comes from the corpus: remove that folder and start again, or take the newer Whose Watch.`;
}

/** @throws StartFault when a newer Neo4j than that has used the store */
async function refuseNewer(folder: string, version: string): Promise<void> {
  const last = (await readFile(join(folder, versionFile), 'utf8').catch(() => '')).trim();
  if (last.localeCompare(version, 'en', { numeric: true }) <= 0) return;
  throw new StartFault(newerStore(folder, `Neo4j ${last}`, version));
}

async function password(file: string, fresh: boolean): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept) return kept;
  if (!fresh)
    throw new StartFault(
      `The store has lost its password (${file} is missing or empty). Everything in it comes from the corpus: remove the store's folder and start again.`,
    );
  // Hexadecimal: never a leading dash or @, which Neo4j's command line would take for an option.
  const made = randomBytes(24).toString('hex');
  await writeFile(file, made, { mode: 0o600 });
  return made;
}
