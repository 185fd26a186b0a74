/** A corpus' id at a glance: all that choosing its store needs, long before the whole is read and checked. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @returns nothing when corpus.yaml cannot be read, or does not state an id on a line of its own; reading the whole tells why */
export async function statedId(dir: string): Promise<string | undefined> {
  const text = await readFile(join(dir, 'corpus.yaml'), 'utf8').catch(() => '');
  return /^id: *(["']?)([a-z0-9][a-z0-9-]*)\1 *(#.*)?$/m.exec(text)?.[2];
}
