/** What a format of exchange can do. */
import type { Corpus } from '../corpus/types.ts';
import type { Unchecked, Whole } from './whole.ts';

/** Texts by the names of their files; the only one of a format of one file has the name ''. */
export type Files = ReadonlyMap<string, string>;

export interface Format {
  readonly name: string;
  /** The files that an export has; [''] is one file. */
  readonly files: readonly string[];
  /** What does not survive, in words; empty: an import gives the very same corpus. */
  readonly loses: readonly string[];
  write(whole: Whole, corpus: Corpus): Files;
  /** @throws ImportFault when the texts are not of this format */
  read(files: Files): Unchecked | Promise<Unchecked>;
}

/** Why a file cannot be read as a format says, for the person who gave it. */
export class ImportFault extends Error {}
