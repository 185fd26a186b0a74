/** A copy of the lighthouse corpus in a temporary folder, changed as a test wants it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { readCorpus } from '../../server/corpus/read.ts';

export const lighthouse = fileURLToPath(new URL('../corpora/lighthouse', import.meta.url));

/** One change of a file: what stands in it once is replaced; or, without it, the whole file. */
export type Change = readonly [file: string, find: string | undefined, put: string | Uint8Array];

/** @returns the folder, which is removed when the test ends */
export async function changedLighthouse(...changes: readonly Change[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-corpus-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(lighthouse, folder, { recursive: true });
  for (const [file, find, put] of changes) {
    const path = join(folder, file);
    if (find === undefined) {
      await writeFile(path, put);
      continue;
    }
    const [before, after, ...more] = (await readFile(path, 'utf8')).split(find);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`“${find}” must stand once in ${file}`);
    await writeFile(path, `${before}${put}${after}`);
  }
  return folder;
}

/** The faults of the lighthouse so changed, each as one line; with its texts, what became of its quotes as well. */
export async function faultsAfter(changes: readonly Change[], given?: 'with texts'): Promise<string[]> {
  const folder = await changedLighthouse(...changes);
  const read = await readCorpus(folder, given && { texts: join(folder, 'texts') });
  const faults = 'faults' in read ? read.faults : [];
  return faults.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
}

/** One test a row: with these changes, exactly these faults. */
export function itTells(
  rows: readonly (readonly [what: string, changes: readonly Change[], ...faults: readonly string[]])[],
  given?: 'with texts',
): void {
  for (const [what, changes, ...faults] of rows)
    it(what, async () => expect(await faultsAfter(changes, given)).toEqual(faults));
}
