/** A Neo4j that somebody else runs: checked before anything relies on it. */
import type { Driver, ServerInfo } from 'neo4j-driver';
import { createRunner } from '../../cypher/run.ts';
import type { ExternalNeo4j } from '../config.ts';
import { StartFault, saying } from '../faults.ts';

/** Dynamic labels and types, which loading needs, came with this version. */
const oldest: readonly [number, number] = [5, 26];

/**
 * @throws StartFault when it does not answer, refuses the name or password, has no such database, or is too old
 */
export async function checkExternal(driver: Driver, { uri, username, database }: ExternalNeo4j): Promise<void> {
  const info = await answer(driver, database).catch((error: unknown) => {
    throw new StartFault(explain(error, uri, username, database));
  });
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(info.agent ?? '') ?? [];
  if (major === undefined) return;
  const [x, y] = [Number(major), Number(minor)];
  if (x > oldest[0] || (x === oldest[0] && y >= oldest[1])) return;
  throw new StartFault(
    `Whose Watch needs Neo4j ${oldest.join('.')} or newer; the one at NEO4J_URI (${uri}) is ${info.agent?.slice(6)}.`,
  );
}

/** The driver notices a database that is not there only when a statement runs. */
async function answer(driver: Driver, database: string): Promise<ServerInfo> {
  const info = await driver.getServerInfo({ database });
  await createRunner(driver, database).read('databaseAnswers');
  return info;
}

function explain(error: unknown, uri: string, username: string, database: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return `The Neo4j at NEO4J_URI (${uri}) has refused too many wrong passwords for ${username} and wants some seconds of peace. Then try again with the right NEO4J_PASSWORD.`;
  if (code.startsWith('Neo.ClientError.Security'))
    return `The Neo4j at NEO4J_URI (${uri}) refuses user ${username} with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD to ones it knows.`;
  if (code.includes('DatabaseNotFound'))
    return `The Neo4j at NEO4J_URI (${uri}) has no database ${JSON.stringify(database)}. Set NEO4J_DATABASE to one it has.`;
  return `No Neo4j answers at NEO4J_URI (${uri}): ${saying(error).split('\n')[0]} Is it running, and is the address right?`;
}
