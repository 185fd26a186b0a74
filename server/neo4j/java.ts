/** Finds a Java that Neo4j 5.26 runs on: JAVA_HOME's, else the one on the PATH. */
import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Environment } from '../config.ts';

export const oldestJava = 17;
const executable = process.platform === 'win32' ? 'java.exe' : 'java';

export interface Java {
  /** The `java` program. */
  readonly program: string;
  /** Its JAVA_HOME; absent where `java` is a front for an installation elsewhere. */
  readonly home?: string;
  readonly version: number;
  /** Its version in full, as `17.0.15`. */
  readonly release: string;
}

/** @returns the Java to use, or in words what was found instead */
export async function findJava(env: Environment): Promise<Java | string> {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates: [where: string, program: string][] = folders.map((folder) => [
    'the PATH',
    join(folder, executable),
  ]);
  if (env.JAVA_HOME) candidates.unshift(['JAVA_HOME', join(env.JAVA_HOME, 'bin', executable)]);
  const tooOld: string[] = [];
  for (const [where, program] of candidates) {
    const found = await inspect(program);
    if (!found) continue;
    if (found.version >= oldestJava) return found;
    tooOld.push(`Java ${found.version} (from ${where})`);
  }
  return tooOld.length > 0 ? `only ${tooOld.join(' and ')}` : 'no Java';
}

async function inspect(program: string): Promise<Java | undefined> {
  let real: string;
  try {
    real = await realpath(program);
  } catch {
    return undefined;
  }
  const home = dirname(dirname(real));
  const stated = versions(await statedVersion(home));
  if (stated) return { program, home, ...stated };
  const spoken = versions(await spokenVersion(program));
  return spoken && { program, ...spoken };
}

/** The version that the installation's `release` file states: asking `java` itself costs a tenth of a second of every start. */
async function statedVersion(home: string): Promise<string | undefined> {
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '');
  return /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1];
}

async function spokenVersion(program: string): Promise<string | undefined> {
  const said = await promisify(execFile)(program, ['-version']).catch(() => undefined);
  return /version "([^"]+)"/.exec(said?.stderr ?? '')?.[1];
}

/** `1.8.0_392` is Java 8, `17.0.15` Java 17. */
function versions(release = ''): Pick<Java, 'version' | 'release'> | undefined {
  const digits = /^(?:1\.)?(\d+)/.exec(release)?.[1];
  return digits === undefined ? undefined : { version: Number(digits), release };
}
