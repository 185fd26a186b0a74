/** A table as a file that spreadsheets and programs read: RFC 4180 with a header row. */
// The one that needs no Node: the playground writes its tables with it too.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Table } from './table.ts';

/**
 * It begins with a byte order mark, without which Excel takes UTF-8 for its own old encoding; a program reads it as `utf-8-sig`.
 *
 * A cell that a spreadsheet could take for a formula, as it begins with = + - @ (of full width too), a tab or a carriage return, has an apostrophe before it: a quote is
 * data, whoever wrote it. Numbers are left as they are.
 */
export function csvOf({ columns, rows }: Table): string {
  return stringify([...(columns.length > 0 ? [columns] : []), ...rows] as string[][], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
    // The library itself looks only for the two together.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
