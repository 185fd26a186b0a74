/** `npm run corpus -- export-csv` and `import-csv`: a corpus' claims as a spreadsheet, and back. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { check } from '../check.ts';
import type { ClaimDraft, Drafts, Written } from '../drafts.ts';
import { nothingWritten } from '../read.ts';
import { readDrafts } from '../readDrafts.ts';
import { writeNew } from '../writeNew.ts';
import { readBytes } from '../yamlFile.ts';
import { yamlNames } from '../yamlNames.ts';
import { sheetText } from './cells.ts';
import { collisions } from './fileNames.ts';
import { readSheet } from './fromSheet.ts';
import { type PutCounts, putClaims } from './putClaims.ts';
import { sheetOf } from './toSheet.ts';

/** About 100,000 claims. */
const largestSheet = 64 * 1024 * 1024;
/** What is wrong with a folder's claims when there are none. */
const noClaims = ['FILE_MISSING', 'FILE_EMPTY', 'NO_CLAIMS'];
/** Where a new claim goes of which the spreadsheet does not say. */
const anyFile = 'claims/claims.yaml';

/**
 * @returns how many claims, in how many rows
 * @throws StartFault when a file of the corpus cannot be read whole, or the spreadsheet is there already
 */
export async function exportSheet(dir: string, path: string): Promise<{ claims: number; rows: number }> {
  const { drafts, faults } = await readDrafts(dir);
  if (!drafts || faults.length > 0) throw nothingWritten(faults);
  await writeNew(path, () => writeFile(path, sheetOf(drafts.claims), { flag: 'wx' }));
  return { claims: drafts.claims.length, rows: drafts.claims.flatMap(({ value }) => value.evidence).length };
}

/**
 * Claims that the corpus has get what the spreadsheet says, new ones are added, all others stay.
 * @throws StartFault with every fault that the corpus would have, by row and column; nothing is written then
 */
export async function importSheet(path: string, dir: string): Promise<PutCounts & { others: number }> {
  const name = basename(path);
  const bytes = await readBytes(path, largestSheet);
  const text = bytes instanceof Uint8Array ? sheetText(bytes) : bytes;
  if (typeof text !== 'string')
    throw nothingWritten([
      { ...text, file: name, message: text.code === 'FILE_MISSING' ? 'there is no such file' : text.message },
    ]);
  const sheet = readSheet(text, name);
  const { drafts, faults } = await readDrafts(dir);
  if (!drafts) throw nothingWritten([...sheet.faults, ...faults]);
  const bySheet = new Set([
    ...sheet.claims.map(({ claim }) => claim.value.id),
    ...sheet.refused.map(({ value }) => value),
  ]);
  const others = drafts.claims.filter(({ value }) => !bySheet.has(value.id));
  // A folder that has no claim yet is what a spreadsheet is for.
  const old = faults.filter(({ code, file }) => !(noClaims.includes(code) && file.startsWith('claims/')));
  const names = (await yamlNames(dir)).filter((file) => file.startsWith('claims/'));
  const found = [
    ...sheet.faults,
    ...collisions(sheet.files, names),
    ...old,
    ...check(withClaims(drafts, others, sheet, old.length === faults.length)),
  ];
  if (found.length > 0) throw nothingWritten(found);
  const files = new Map(drafts.claims.map(({ value, at }) => [value.id, at().file]));
  const puts = sheet.claims.map(({ claim, file }) => ({
    claim: claim.value,
    file: file ?? files.get(claim.value.id) ?? anyFile,
  }));
  return { ...(await putClaims(dir, drafts.claims, puts)), others: others.length };
}

function withClaims(
  drafts: Drafts,
  others: readonly Written<ClaimDraft>[],
  { claims, refused: bad }: ReturnType<typeof readSheet>,
  keepUnread: boolean,
): Drafts {
  return {
    ...drafts,
    claims: [...others, ...claims.map(({ claim }) => claim)],
    refused: [...drafts.refused, ...bad.map(({ value, at }) => ({ id: value, sort: 'claim' as const, place: at() }))],
    unread: keepUnread ? drafts.unread : drafts.unread.filter((sort) => sort !== 'claim'),
  };
}
