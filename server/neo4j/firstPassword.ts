/** Sets a store's first password with Neo4j's own tool. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartFault } from '../faults.ts';
import { damageOf } from './jars.ts';
import type { Java } from './java.ts';

/**
 * Must run before the store's first start. AdminTool is what Neo4jAdminCommand starts in a second Java: this spares one.
 * The password goes by its file (`@file`), as other users of the machine can read a command line.
 * @throws StartFault when its jars are damaged, or with its first line when it refuses
 */
export async function setFirstPassword(java: Java, jars: string, store: string, stopping?: AbortSignal): Promise<void> {
  // It is over before Java could profit from compiling more thoroughly.
  const args = [
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(jars, '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
  ];
  const env = {
    ...process.env,
    NEO4J_HOME: store,
    NEO4J_CONF: join(store, 'conf'),
  };
  try {
    await promisify(execFile)(java.program, [...args, `@${join(store, 'password')}`], { env, signal: stopping });
  } catch (error) {
    stopping?.throwIfAborted();
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new StartFault(
      damageOf(jars, said) ?? `Neo4j could not set the first password of the store ${store}: ${said.split('\n')[0]}`,
    );
  }
}
