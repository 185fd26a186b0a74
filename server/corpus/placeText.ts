import type { Place } from './types.ts';

/** As editors and terminals make links of: `claims/posts.yaml:12`; of a spreadsheet its row. */
export function placeText({ file, line, column }: Place): string {
  return column === undefined ? `${file}:${line}` : `${file} row ${line}`;
}
