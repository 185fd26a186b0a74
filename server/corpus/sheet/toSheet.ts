/** Claims of the format → rows of a spreadsheet. */
import type { ClaimDraft, Written } from '../drafts.ts';
import { isMap } from '../isMap.ts';
import { csvText } from './cells.ts';
import { columnNames, columns } from './columns.ts';

/** The whole spreadsheet; each claim's own fields stand in every one of its rows, so that it can be sorted and filtered. */
export function sheetOf(claims: readonly Written<ClaimDraft>[]): string {
  const rows = claims.flatMap((claim) =>
    claim.value.evidence.map((evidence) => [
      ...columns.map(({ of, path }) => valueAt(of === 'claim' ? claim.value : evidence, path)),
      claim.at().file,
    ]),
  );
  return csvText([columnNames, ...rows]);
}

function valueAt(thing: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>((value, step) => (isMap(value) ? value[step] : undefined), thing);
  return found === undefined ? undefined : String(found);
}
