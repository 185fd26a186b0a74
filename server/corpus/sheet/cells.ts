/** A spreadsheet as text: RFC 4180, whose cells no spreadsheet runs and from which every text comes back as it was. */
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

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

/** Rows of cells as a spreadsheet shows them, empty ones too: the first is row 1. Or what is wrong with it, and in which row. */
export function csvRows(text: string): string[][] | { readonly row: number; readonly message: string } {
  try {
    return parse(text, { bom: true, relax_column_count: true, delimiter: delimiterOf(text), skip_empty_lines: false });
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
