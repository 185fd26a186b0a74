/** Which file of claims/ a spreadsheet may name: one that the corpus is read from, on any system, and that is not another by capitals alone. */
import type { Fault, Place } from '../types.ts';

/** What begins with a dot or a # is an editor's own and is not read; the rest no system but Unix has in a name. */
const allowed = /^claims\/(?![.#])[^/\\:*?"<>|\p{Cc}]{1,100}(?<![ .])\.yaml$/u;
/** Windows has devices of these names. */
const device = /^claims\/(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

export function isFileName(file: string): boolean {
  return allowed.test(file) && !device.test(file);
}

export function badFile(file: string): string {
  const bare = (/[^/\\]*$/.exec(file)?.[0] ?? '')
    .replace(/(\.(ya?ml|txt|csv))+$/i, '')
    .replace(/[:*?"<>|\p{Cc}]/gu, '')
    .replace(/^[.# ]+|[. ]+$/g, '');
  const meant = `claims/${bare.slice(0, 100)}.yaml`;
  const hint = isFileName(meant) ? `; write ${meant}` : '';
  return `file is “${file}”; it must be claims/, a name without / \\ : * ? " < > | that begins with no dot and no #, and .yaml${hint}`;
}

/**
 * Two names that are one file on a Mac or on Windows.
 * @param named by the spreadsheet, each with where it stands first
 * @param there the files that the corpus has
 */
export function collisions(named: ReadonlyMap<string, Place>, there: readonly string[]): Fault[] {
  const folded = (file: string) => file.normalize('NFC').toLowerCase();
  const first = new Map(there.map((file) => [folded(file), file]));
  const faults: Fault[] = [];
  for (const [file, place] of named) {
    if (!isFileName(file)) continue;
    const other = first.get(folded(file));
    if (other === undefined) first.set(folded(file), file);
    else if (other !== file) {
      const message = `file is “${file}”, and ${other} ${there.includes(other) ? 'is there already' : 'stands above'}: on a Mac and on Windows these are one file; write ${other}, or another name`;
      faults.push({ ...place, code: 'BAD_FILE', message });
    }
  }
  return faults;
}
