/** A spreadsheet as text: RFC 4180, whose cells no spreadsheet runs and from which every text comes back as it was. */
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { decode, type Unreadable } from '../yamlFile.ts';

/** What a spreadsheet takes for a formula begins so, also in full width. */
const dangerous = /^'*(?:[=+\-@\t\r\n＝＋－＠]|$)/;

/**
 * A text that a spreadsheet could run, or that is empty and so could not be told from no text at all, has an apostrophe before it. So has one that looks like
 * that already, so that the reader knows which apostrophe is ours.
 */
export function guarded(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

export function unguarded(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell;
}

/** With the byte order mark without which Excel takes UTF-8 for its own old encoding. `undefined` is an empty cell. */
export function csvText(rows: readonly (readonly (string | undefined)[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (cell === undefined ? '' : guarded(cell)))),
    { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}

/** The text of a spreadsheet's file: UTF-8, or what says of itself that it is UTF-16, as Excel's “Unicode text” does. */
export function sheetText(bytes: Uint8Array): string | Unreadable {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const text = decode(bytes);
  if (typeof text === 'string') return text;
  const workbook = first === 0x50 && second === 0x4b;
  const message = workbook
    ? 'this is a workbook, and not its sheet as CSV: save the sheet as “CSV UTF-8”'
    : 'these bytes are not UTF-8: save the sheet as “CSV UTF-8”, and not as “CSV”';
  return { ...text, line: workbook ? 1 : text.line, message };
}

/** Rows of cells as a spreadsheet shows them, empty ones too: the first is row 1. Or what is wrong with it, and in which row. */
export function csvRows(text: string): string[][] | { readonly row: number; readonly message: string } {
  // Excel's own way to say what stands between cells; it shows no row for it.
  const rows = text.replace(/^\uFEFF?sep=[^\r\n]?\r?\n/i, '');
  try {
    return parse(rows, { bom: true, relax_column_count: true, delimiter: delimiterOf(rows), skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records } = error as { records?: number };
    return { row: (records ?? 0) + 1, message: messages[error.code] ?? error.message };
  }
}

const messages: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a cell begins with a quotation mark that nothing closes',
  CSV_INVALID_CLOSING_QUOTE: 'something stands after the quotation mark that closes a cell: double each one inside it',
  INVALID_OPENING_QUOTE:
    'a quotation mark stands inside a cell that does not begin with one: double it, and put the cell in quotation marks',
};

/** Spreadsheets of countries with a decimal comma write semicolons; what is copied out of one has tabs. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
