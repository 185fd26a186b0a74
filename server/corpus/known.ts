/**
 * A corpus that was read, found sound and loaded before, known again by its files: reading and checking take a start longer than all else that it does while
 * Neo4j boots, and the same program finds the same in the same files.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from './types.ts';
import { yamlNames } from './yamlNames.ts';

/** As much of a corpus as a start needs that has nothing to load. */
export type Known = Pick<Corpus, 'id' | 'title' | 'version'>;

export interface KnownCorpus {
  /** Absent where the files have changed, or another program read them. */
  readonly known: Known | undefined;
  /** Has the next start know these files as that corpus; where that cannot be written, it reads them again. */
  remember(corpus: Known): Promise<void>;
}

interface Remembered extends Known {
  readonly files: string;
}

/** The last corpus alone: whoever changes between several reads each anew. */
const file = 'last-corpus.json';

/**
 * @param home folder that the program keeps its own files in
 * @param dir the corpus' folder
 * @param program what reads it; absent: nothing is known or remembered
 */
export async function knownCorpus(home: string, dir: string, program: string | undefined): Promise<KnownCorpus> {
  const files = program === undefined ? undefined : await hashOf(dir, program).catch(() => undefined);
  if (files === undefined) return { known: undefined, remember: async () => undefined };
  const last = await readRemembered(join(home, file));
  return {
    known: last?.files === files ? last : undefined,
    remember: async ({ id, title, version }) => {
      const remembered: Remembered = { id, title, version, files };
      await replace(home, JSON.stringify(remembered)).catch(() => undefined);
    },
  };
}

/** Of the corpus' files, by name and content, and of the program: with any other, what was found then says nothing. */
async function hashOf(dir: string, program: string): Promise<string> {
  const hash = createHash('sha256').update(program);
  for (const name of await yamlNames(dir)) {
    const content = await readFile(join(dir, name));
    hash.update(`\n${name} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

async function readRemembered(path: string): Promise<Remembered | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Remembered;
  } catch {
    return undefined;
  }
}

/** At once, as another start may be reading it. */
async function replace(home: string, text: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const fresh = join(home, `${file}.${process.pid}`);
  await writeFile(fresh, text);
  await rename(fresh, join(home, file));
}
