/** `npm run corpus -- new DIR`: a small working corpus of two invented cuttings, with comments that say what each part is for. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import corpusSchema from '../../seeds/corpus.schema.json';
import { StartFault, saying, systemCode } from '../faults.ts';

const root = './example/';

/** Paths inside the new folder, and what stands in each. */
const example: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('./example/**/*.{yaml,txt}', { query: '?raw', import: 'default', eager: true }),
  [`${root}corpus.schema.json`]: `${JSON.stringify(corpusSchema, null, 2)}\n`,
};

/**
 * @param dir absolute; made when there is none
 * @returns the files written, relative to the folder, in order
 * @throws StartFault when the folder is not empty or cannot be written
 */
export async function newCorpus(dir: string): Promise<string[]> {
  try {
    await mkdir(dir, { recursive: true });
    const found = await readdir(dir);
    if (found.length > 0)
      throw new StartFault(
        `${dir} is not empty: it holds ${found.sort().slice(0, 3).join(', ')}${found.length > 3 ? ', …' : ''}. Nothing was written; give a new folder, or an empty one.`,
      );
    const names = Object.keys(example).sort();
    for (const name of names) {
      const path = join(dir, name.slice(root.length));
      await mkdir(dirname(path), { recursive: true });
      // The texts' hashes are those of files with line feeds alone, whatever a checkout made of them.
      await writeFile(path, (example[name] ?? '').replaceAll('\r\n', '\n'), { flag: 'wx' });
    }
    return names.map((name) => name.slice(root.length));
  } catch (error) {
    if (error instanceof StartFault || systemCode(error) === undefined) throw error;
    const reason = { EEXIST: 'a file stands where the folder should be', ENOTDIR: 'a file stands where a folder must' };
    throw new StartFault(
      `${dir} cannot be written: ${Object.entries(reason).find(([code]) => code === systemCode(error))?.[1] ?? saying(error)}.`,
    );
  }
}
