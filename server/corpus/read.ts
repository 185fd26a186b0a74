/** A folder of corpus files → drafts → checked corpus; or every fault of all of them at once. */
import { StartFault } from '../faults.ts';
import type { Report } from '../stages.mjs';
import { build } from './build.ts';
import { check, inOrder } from './check.ts';
import { type QuoteCounts, verifyQuotes } from './checkQuotes.ts';
import { counted } from './counted.ts';
import type { Drafts } from './drafts.ts';
import { placeText } from './placeText.ts';
import { readDrafts } from './readDrafts.ts';
import { readTexts } from './texts.ts';
import type { Corpus, Fault } from './types.ts';

export interface ReadOptions {
  /** A folder with the sources' texts: then every quote is looked for in them. */
  readonly texts?: string | undefined;
  readonly report?: Report | undefined;
}

export type ReadResult = (
  | { readonly corpus: Corpus; readonly drafts: Drafts }
  | { readonly faults: readonly Fault[] }
) & {
  /** What became of each quote; present when the texts were given. */
  readonly quotes?: QuoteCounts;
};

/** @param dir the corpus' folder; faults name their files relative to it */
export async function readCorpus(dir: string, options: ReadOptions = {}): Promise<ReadResult> {
  const { drafts, faults } = await readDrafts(dir, options.report);
  const found = drafts ? [...faults, ...check(drafts)] : [...faults];
  if (!drafts || options.texts === undefined)
    return found.length > 0 || !drafts ? { faults: inOrder(found) } : { corpus: build(drafts), drafts };
  const { texts, faults: textFaults } = await readTexts(options.texts, drafts.sources);
  const { counts: quotes, faults: quoteFaults } = verifyQuotes(drafts, texts);
  found.push(...textFaults, ...quoteFaults);
  return found.length > 0 ? { faults: inOrder(found), quotes } : { corpus: build(drafts), drafts, quotes };
}

/** The corpus in a folder, for a program that cannot go on without one; a fault of it is one StartFault that lists them all. */
export async function requireCorpus(dir: string, report?: Report): Promise<Corpus> {
  const read = await readCorpus(dir, { report });
  if ('corpus' in read) return read.corpus;
  throw new StartFault(`The corpus in ${dir} is refused, nothing of it is loaded:\n${faultLines(read.faults)}`);
}

/** Why a command wrote nothing: every fault of what it was given. */
export function nothingWritten(faults: readonly Fault[]): StartFault {
  return new StartFault(`${faultLines(inOrder(faults))}\n\n${counted(faults.length, 'fault')}: nothing was written.`);
}

/** One fault a line, as editors and terminals make links of: `claims/posts.yaml:12 UNKNOWN_ID …`; those of a spreadsheet by row and column. */
export function faultLines(faults: readonly Fault[]): string {
  const column = (fault: Fault) => (fault.column === undefined ? '' : `, column ${fault.column}:`);
  return faults.map((fault) => `  ${placeText(fault)}${column(fault)} ${fault.code} ${fault.message}`).join('\n');
}
