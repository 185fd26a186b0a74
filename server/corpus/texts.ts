/** The texts that quotes are checked against: no part of a corpus, but somebody may have them in a folder. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceDraft, Written } from './drafts.ts';
import { foldSpace } from './folding.ts';
import { type Body, occurrences } from './quote.ts';
import type { Fault, Place } from './types.ts';
import { decode, largestText, readBytes, type Unreadable } from './yamlFile.ts';

/** A source's text with its white space folded, and the article's own body in it. */
export interface SourceText {
  readonly text: string;
  readonly body: Body;
}

/**
 * The text of each source, by its id. A text is found by the source's `file`, else by its hash. A text that is missing, unreadable, altered or without the
 * stated body is a fault; an altered one is still given, so that each quote can be told to be found, moved, altered or gone.
 */
export async function readTexts(
  folder: string,
  sources: readonly Written<SourceDraft>[],
): Promise<{
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly faults: Fault[];
}> {
  const texts = new Map<string, SourceText>();
  const faults: Fault[] = [];
  const byHash = await hashes(folder, sources);
  if (typeof byHash === 'string')
    return {
      texts,
      faults: [{ file: folder, line: 1, code: 'NO_TEXTS', message: byHash }],
    };
  for (const source of sources) {
    const { id, file, sha256, body } = source.value;
    const report = (place: Place, code: string, message: string) => faults.push({ ...place, code, message });
    const name = file ?? byHash.get(sha256);
    if (name === undefined) {
      report(
        source.at('sha256'),
        'TEXT_MISSING',
        `no text of ${id} has this hash; name its file, or leave --texts out`,
      );
      continue;
    }
    const text = await readText(join(folder, name));
    if ('code' in text) {
      if (text.code === 'FILE_MISSING')
        report(
          source.at('file'),
          'TEXT_MISSING',
          `the folder of texts has no ${name}: put it there, or give the name that it has`,
        );
      else report(source.at('file'), 'TEXT_UNREADABLE', `the text ${name} cannot be used: ${text.message}`);
      continue;
    }
    if (text.sha256 !== sha256) report(source.at('sha256'), 'TEXT_ALTERED', alteredMessage(name, text, sha256));
    const folded = foldSpace(text.raw);
    const bounds = body
      ? boundsOfBody(folded, foldSpace(body.from), foldSpace(body.to))
      : { start: 0, end: folded.length };
    if (typeof bounds === 'object') texts.set(id, { text: folded, body: bounds });
    else
      report(source.at('body', bounds), 'BODY_NOT_FOUND', bodyMessage(folded, bounds, foldSpace(body?.[bounds] ?? '')));
  }
  return { texts, faults };
}

/** A text that an editor or a version control has saved in its own way is no other text, though its bytes are. */
function alteredMessage(name: string, { raw, sha256 }: { readonly raw: string; readonly sha256: string }, was: string) {
  const lines = raw.replaceAll('\r\n', '\n');
  const ways = [lines, lines.replaceAll('\n', '\r\n')].flatMap((text) => [text, `\uFEFF${text}`]);
  return ways.some((text) => sha256Of(text) === was)
    ? `the text ${name} is the one that was read, saved with other line endings or another byte order mark: save it as it was, or write its hash, ${sha256}`
    : `the text ${name} is not the one that was read: its hash is ${sha256}; check its quotes below against the new text, then write the new hash`;
}

/** A text as its file has it, and the hash of the file's bytes. */
export async function readText(path: string): Promise<{ readonly raw: string; readonly sha256: string } | Unreadable> {
  const bytes = await readBytes(path, largestText);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const raw = decode(bytes);
  return typeof raw === 'string' ? { raw, sha256: sha256Of(bytes) } : raw;
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** File names by the hash of their bytes; read only when a source names no file. Or why the folder cannot be read. */
async function hashes(folder: string, sources: readonly Written<SourceDraft>[]): Promise<Map<string, string> | string> {
  const byHash = new Map<string, string>();
  try {
    const names = await readdir(folder, { withFileTypes: true });
    if (sources.every(({ value }) => value.file !== undefined)) return byHash;
    for (const entry of names) {
      const bytes = entry.isFile() ? await readBytes(join(folder, entry.name), largestText) : undefined;
      if (bytes instanceof Uint8Array) byHash.set(sha256Of(bytes), entry.name);
    }
    return byHash;
  } catch {
    return "the folder of texts cannot be read: give a folder that holds the sources' texts after --texts";
  }
}

/** Where the body is, or which of its two ends cannot be placed. */
function boundsOfBody(text: string, from: string, to: string): Body | 'from' | 'to' {
  const [start, ...others] = occurrences(text, from);
  if (start === undefined || others.length > 0) return 'from';
  const ends = occurrences(text, to).filter((at) => at >= start);
  const [end] = ends;
  return end === undefined || ends.length > 1 ? 'to' : { start, end: end + to.length };
}

function bodyMessage(text: string, end: 'from' | 'to', words: string): string {
  const times = occurrences(text, words).length;
  const where = end === 'from' ? 'in the text' : "in the text after the body's first words";
  if (times === 0)
    return `“${words}” does not stand ${where}: give the body's ${end === 'from' ? 'first' : 'last'} words verbatim`;
  return end === 'to' && times === 1
    ? `“${words}” stands before the body's first words: give the last words`
    : `“${words}” stands ${times} times in the text: give more words, so that they stand once`;
}
