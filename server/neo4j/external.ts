/** A Neo4j that somebody else runs: checked before anything relies on it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, ServerInfo } from 'neo4j-driver';
import { createRunner } from '../../cypher/run.ts';
import type { ExternalNeo4j } from '../config.ts';
import { StartFault, systemCode } from '../faults.ts';
import type { Around } from './open.ts';
import { whyAway } from './whyAway.ts';

/** Dynamic labels and types, which loading needs, came with this version. */
const oldest: readonly [number, number] = [5, 26];

/** Milliseconds between two tries. */
const pause = 500;
/** Milliseconds for its first statement: a cold one takes seconds, and more when the machine is busy. */
const firstStatement = 30_000;

/**
 * One that does not answer yet may be booting, so it is asked again for as long as the settings say.
 * @throws StartFault when it does not answer, refuses the name or password, has no such database, or is too old; the signal's reason once `stopping` is aborted
 */
export async function checkExternal(driver: Driver, external: ExternalNeo4j, around: Around): Promise<void> {
  const info = await answerInTime(driver, external, around);
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(info.agent ?? '') ?? [];
  if (major === undefined) return;
  const [x, y] = [Number(major), Number(minor)];
  if (x > oldest[0] || (x === oldest[0] && y >= oldest[1])) return;
  throw new StartFault(
    `Whose Watch needs Neo4j ${oldest.join('.')} or newer; the one at NEO4J_URI (${external.uri}) is ${info.agent?.slice(6)}.`,
  );
}

/** By their codes: what waiting does not change. */
const settled = /^Neo\.ClientError\.Security|DatabaseNotFound/;

async function answerInTime(
  driver: Driver,
  external: ExternalNeo4j,
  { stages, stopping }: Around,
): Promise<ServerInfo> {
  const { uri, database, wait } = external;
  const until = performance.now() + wait * 1_000;
  for (let tries = 0; ; tries += 1)
    try {
      return await answer(driver, database);
    } catch (error) {
      if (settled.test(systemCode(error) ?? '')) throw new StartFault(refusal(error, external));
      if (performance.now() + pause > until) throw new StartFault(await absence(error, external));
      if (tries === 0) {
        const why = await whyAway(uri);
        const reason = why ? ` (${why.what})` : '';
        stages.say(`no Neo4j answers at ${uri} yet${reason}: it is waited for, up to ${wait} s (NEO4J_WAIT)`);
      }
      await sleep(pause, undefined, { signal: stopping });
    }
}

/** The driver notices a database that is not there only when a statement runs. */
async function answer(driver: Driver, database: string): Promise<ServerInfo> {
  const info = await driver.getServerInfo({ database });
  await createRunner(driver, database).read('databaseAnswers', {}, { timeout: firstStatement });
  return info;
}

/** What is wrong, and what to do. */
function refusal(error: unknown, { uri, username, database }: ExternalNeo4j): string {
  const code = systemCode(error) ?? '';
  const neo4j = named(uri);
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return `${neo4j} has refused too many wrong passwords for ${username} and wants some seconds of peace. Then try again with the right NEO4J_PASSWORD.`;
  if (code.includes('DatabaseNotFound'))
    return `${neo4j} has no database ${JSON.stringify(database)}. Set NEO4J_DATABASE to one it has.`;
  return `${neo4j} refuses user ${username} with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD to ones it knows.`;
}

/** The same of one that does not answer. */
async function absence(error: unknown, { uri, wait }: ExternalNeo4j): Promise<string> {
  const waited = wait > 0 ? ` within ${wait} s` : '';
  const why = await whyAway(uri);
  if (why) return `No Neo4j answers at NEO4J_URI (${uri})${waited}: ${why.what}. ${why.advice}`;
  if ((systemCode(error) ?? '').includes('TransactionTimedOut'))
    return `${named(uri)} is too slow: it did not answer one small question${waited}. Is it overloaded?`;
  if (uri.startsWith('neo4j'))
    return `${named(uri)} names no member of its cluster that answers${waited}. If it stands alone, ${uri.replace('neo4j', 'bolt')} asks it without looking for others.`;
  return `${named(uri)} takes connections and does not answer${waited}. Is it still starting, or overloaded?`;
}

const named = (uri: string) => `The Neo4j at NEO4J_URI (${uri})`;
