/** Every fault of a corpus at once: nobody mends one only to be shown the next. Nothing that this passes can fail later. */
import { checkClaims } from './checkClaims.ts';
import { collectIds } from './checkIds.ts';
import { checkConflicts, checkQuestions } from './checkQuestions.ts';
import { checkQuotes } from './checkQuotes.ts';
import { checkEntities, checkSources } from './checkSources.ts';
import { checkUse } from './checkUse.ts';
import type { Drafts } from './drafts.ts';
import type { Fault } from './types.ts';

export function check(drafts: Drafts): Fault[] {
  const ids = collectIds(drafts);
  return [
    ...checkSources(drafts, ids),
    ...checkEntities(drafts),
    ...checkClaims(drafts, ids),
    ...checkQuotes(drafts),
    ...checkConflicts(drafts, ids),
    ...checkQuestions(drafts, ids),
    ...checkUse(drafts, ids),
  ];
}

/** By file and line, as an editor walks through them. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
