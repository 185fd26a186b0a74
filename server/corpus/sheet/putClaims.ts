/** Claims into the files of claims/: what is there already stays as it is, comments and layout too. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '../../faults.ts';
import { canonical } from '../canonical.ts';
import type { ClaimDraft, Written } from '../drafts.ts';
import { edited } from './editFile.ts';

/** A claim and the file, relative to the corpus' folder, that it is to stand in. */
export interface Put {
  readonly claim: ClaimDraft;
  readonly file: string;
}

export interface PutCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * @param there the claims that the folder holds
 * @throws StartFault when a file to be changed shares parts between claims by aliases; nothing is written then
 */
export async function putClaims(
  dir: string,
  there: readonly Written<ClaimDraft>[],
  puts: readonly Put[],
): Promise<PutCounts> {
  const found = new Map(there.map(({ value, at }) => [value.id, { value, file: at().file }]));
  const edits = new Map<string, Map<string, ClaimDraft | undefined>>();
  const edit = (file: string, id: string, claim: ClaimDraft | undefined) =>
    void edits.set(file, (edits.get(file) ?? new Map()).set(id, claim));
  const counts = { added: 0, changed: 0, same: 0 };
  for (const { claim, file } of puts) {
    const old = found.get(claim.id);
    const moved = old !== undefined && old.file !== file;
    if (old && !moved && canonical(old.value) === canonical(claim)) {
      counts.same += 1;
      continue;
    }
    counts[old ? 'changed' : 'added'] += 1;
    if (moved) edit(old.file, claim.id, undefined);
    edit(file, claim.id, claim);
  }
  const texts = new Map<string, string>();
  for (const [file, claims] of edits) texts.set(file, edited(await textOf(join(dir, file)), file, claims));
  for (const [file, text] of texts) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return counts;
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error) => {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  });
}
