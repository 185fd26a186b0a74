/** A corpus' folder → a format's files, and back into a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drafts } from '../corpus/drafts.ts';
import { faultLines, readCorpus } from '../corpus/read.ts';
import type { Corpus } from '../corpus/types.ts';
import { writeNew } from '../corpus/writeNew.ts';
import { readUtf8 } from '../corpus/yamlFile.ts';
import { StartFault } from '../faults.ts';
import { writeFolder } from './folder.ts';
import { type Files, type Format, ImportFault } from './format.ts';
import { marksOf } from './mark.ts';
import { wholeOf } from './whole.ts';

/** A million evidence. */
const largestImport = 512 * 1024 * 1024;

export interface Exported {
  /** How many of each were written. */
  readonly written: { readonly entities: number; readonly claims: number; readonly sources: number };
  /** Claims that were left out, by id, each with why. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/**
 * @param disputed whether a format that loses something has the contested claims, and those never reported to have happened, too
 * @throws StartFault when the corpus has a fault, the format cannot hold it, or the place is taken
 */
export async function exportCorpus(format: Format, dir: string, path: string, disputed: boolean): Promise<Exported> {
  const read = await readCorpus(dir);
  if ('faults' in read)
    throw new StartFault(`The corpus in ${dir} is refused, nothing of it is written:\n${faultLines(read.faults)}`);
  const { corpus, drafts } = read;
  const leftOut = format.loses.length > 0 && !disputed ? marksOf(corpus) : new Map<string, string>();
  // What rests on withdrawn words alone has nothing left in a format that loses these.
  const taken = corpus.claims.filter(({ standing }) => format.loses.length > 0 && standing === 'WITHDRAWN');
  const kept = without(drafts, new Set([...leftOut.keys(), ...taken.map(({ id }) => id)]));
  await writeFiles(format, path, textsOf(format, kept, corpus));
  const { entities, claims, sources } = kept;
  return { written: { entities: entities.length, claims: claims.length, sources: sources.length }, leftOut };
}

function textsOf(format: Format, drafts: Drafts, corpus: Corpus): Files {
  try {
    return format.write(wholeOf(drafts), corpus);
  } catch (error) {
    if (error instanceof ImportFault) throw new StartFault(`${error.message}. Nothing was written.`);
    throw error;
  }
}

/** Without claims, and without entities and sources that nothing uses any more: a corpus has none such. */
function without(drafts: Drafts, leftOut: ReadonlySet<string>): Drafts {
  if (leftOut.size === 0) return drafts;
  const claims = drafts.claims.filter(({ value }) => !leftOut.has(value.id));
  const used = new Set(
    claims.flatMap(({ value: { subject, object, under, as, onBehalfOf, evidence } }) => [
      ...[subject, object, under, as, onBehalfOf],
      ...evidence.flatMap(({ source, saidBy, via, restsOn }) => [source, saidBy, via, restsOn]),
    ]),
  );
  const sources = drafts.sources.filter(({ value }) => used.has(value.id));
  const kept = new Set(sources.flatMap(({ value }) => [value.id, ...(value.derivedFrom ?? [])]));
  return {
    ...drafts,
    claims,
    entities: drafts.entities.filter(({ value }) => used.has(value.id)),
    sources: drafts.sources.filter(({ value }) => kept.has(value.id)),
  };
}

function writeFiles({ files }: Format, path: string, texts: Files): Promise<void> {
  return writeNew(path, async () => {
    if (files[0] === '') return await writeFile(path, texts.get('') ?? '', { flag: 'wx' });
    await mkdir(path);
    for (const [name, text] of texts) await writeFile(join(path, name), text);
  });
}

/**
 * Makes a corpus' folder of a format's files and checks it.
 * @returns the corpus, or the faults of the folder, which is left for a person to mend
 * @throws StartFault when the files are not of that format, or the folder is there already
 */
export async function importCorpus(format: Format, path: string, dir: string) {
  const texts = new Map<string, string>();
  for (const name of format.files) {
    const text = await readUtf8(name === '' ? path : join(path, name), largestImport);
    if (typeof text === 'string') texts.set(name, text);
    else if (text.code !== 'FILE_MISSING') throw new StartFault(`${name || path}: ${text.message}`);
    else throw new StartFault(`${join(path, name)}: there is no such file`);
  }
  try {
    await writeFolder(dir, await format.read(texts));
  } catch (error) {
    if (error instanceof ImportFault)
      throw new StartFault(`${path} is not read as ${format.name}: ${error.message}. Nothing was written.`);
    throw error;
  }
  return readCorpus(dir);
}
