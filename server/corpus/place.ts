/** Writes into a corpus' files where each quote stands in its source's text, and nothing else: comments, order and layout stay as they are. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { placeOf } from './checkQuotes.ts';
import type { EvidenceDraft, Written } from './drafts.ts';
import type { SourceText } from './texts.ts';

/** What a file needs: at an offset, that many characters give way to a text. */
interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * @param files names of the files of claims, relative to the folder
 * @returns how many places were written or put right
 */
export async function writePlaces(
  dir: string,
  files: readonly string[],
  texts: ReadonlyMap<string, SourceText>,
): Promise<number> {
  let written = 0;
  for (const name of files) {
    const path = join(dir, name);
    const before = await readFile(path, 'utf8');
    const edits = editsOf(before, texts);
    if (edits.length === 0) continue;
    await writeFile(path, edits.toReversed().reduce(applied, before));
    written += edits.length;
  }
  return written;
}

function applied(text: string, { offset, length, text: put }: Edit): string {
  return text.slice(0, offset) + put + text.slice(offset + length);
}

/** In the order of their offsets; evidence that aliases share is written once. */
function editsOf(text: string, texts: ReadonlyMap<string, SourceText>): Edit[] {
  const document = parseDocument(text, { schema: 'failsafe' });
  const edits = new Map<number, Edit>();
  for (const claim of mapsIn(document.contents)) {
    const list = claim.get('evidence', true);
    const items = isSeq(list) ? list.items.map((item) => (isAlias(item) ? item.resolve(document) : item)) : [];
    for (const evidence of items) {
      if (!isMap(evidence)) continue;
      const at = placeOf(evidence.toJS(document) as EvidenceDraft, texts);
      const edit = at === undefined ? undefined : editOf(evidence, at, text);
      if (edit) edits.set(edit.offset, edit);
    }
  }
  return [...edits.values()].sort((a, b) => a.offset - b.offset);
}

function mapsIn(contents: unknown): YAMLMap[] {
  return isSeq(contents) ? contents.items.filter((item) => isMap(item)) : [];
}

/** The place goes before the quote's own words. Nothing when it is there already. */
function editOf(evidence: YAMLMap, at: number, text: string): Edit | undefined {
  const pair = (name: string) =>
    evidence.items.find(({ key }) => isScalar(key) && key.value === name) as Pair | undefined;
  const written = pair('at')?.value;
  if (isScalar(written) && written.range) {
    const [start, end] = written.range;
    return written.value === String(at) ? undefined : { offset: start, length: end - start, text: String(at) };
  }
  const exact = pair('exact')?.key;
  if (!isScalar(exact) || !exact.range) return undefined;
  const [offset] = exact.range;
  if (evidence.flow) return { offset, length: 0, text: `at: ${at}, ` };
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  return { offset, length: 0, text: `at: ${at}\n${' '.repeat(column)}` };
}

/** The files that the claims stand in, each once. */
export function filesOf(claims: readonly Written<unknown>[]): string[] {
  return [...new Set(claims.map((claim) => claim.at().file))];
}
