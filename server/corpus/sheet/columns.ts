/** The columns of a spreadsheet of claims, in order: one row is one evidence, with its claim's own fields before its own. */

/** Where in a claim of the format a column's value stands. */
export interface Column {
  readonly name: string;
  /** Of the claim, or of the evidence that the row is. */
  readonly of: 'claim' | 'evidence';
  readonly path: readonly string[];
  /** Whether blanks at its ends are part of it: only words of people are. */
  readonly words: boolean;
  readonly needed: boolean;
}

const needed = ['claim', 'subject', 'relation', 'object', 'source', 'exact'];
const words = ['rating', 'amountText', 'basisReason', 'exact', 'prefix', 'suffix', 'via', 'note', 'withdrawnReason'];

function column(of: Column['of'], name: string, ...path: string[]): Column {
  return { name, of, path, words: words.includes(name), needed: needed.includes(name) };
}

const claim = (name: string, ...path: string[]) => column('claim', name, ...(path.length > 0 ? path : [name]));
const evidence = (name: string, ...path: string[]) => column('evidence', name, ...(path.length > 0 ? path : [name]));

export const columns: readonly Column[] = [
  claim('claim', 'id'),
  claim('subject'),
  claim('relation'),
  claim('object'),
  claim('from'),
  claim('to'),
  claim('on'),
  claim('nature'),
  claim('under'),
  claim('as'),
  claim('onBehalfOf'),
  claim('rating'),
  claim('amountValue', 'amount', 'value'),
  claim('amountCurrency', 'amount', 'currency'),
  claim('amountText', 'amount', 'text'),
  claim('basis'),
  claim('basisReason'),
  claim('spokesman'),
  evidence('source'),
  evidence('stance'),
  evidence('exact'),
  evidence('prefix'),
  evidence('suffix'),
  evidence('at'),
  evidence('saidBy'),
  evidence('via'),
  evidence('restsOn'),
  evidence('said'),
  evidence('attested'),
  evidence('note'),
  evidence('withdrawnOn', 'withdrawn', 'on'),
  evidence('withdrawnReason', 'withdrawn', 'reason'),
];

/** The last column says which file of claims/ a claim stands in; it is no field of the claim. */
export const fileColumn = 'file';
export const columnNames: readonly string[] = [...columns.map(({ name }) => name), fileColumn];

/** The column of a field, by its path inside the claim or the evidence; undefined for what has no column of its own, such as a whole amount. */
export function columnAt(of: Column['of'], path: readonly (string | number)[]): string | undefined {
  const same = (column: Column) => column.of === of && column.path.join('/') === path.join('/');
  return columns.find(same)?.name;
}
