/** Rows of a spreadsheet → claims of the format, each field knowing its row and column; or every fault of the spreadsheet. */
import type { ClaimDraft, Written } from '../drafts.ts';
import { isMap } from '../isMap.ts';
import { looksLikeId } from '../looksLikeId.ts';
import { suggester } from '../nearest.ts';
import { refusals } from '../schema.ts';
import type { Fault, Place } from '../types.ts';
import { csvRows, unguarded } from './cells.ts';
import { type Column, columnAt, columnNames, columns, fileColumn } from './columns.ts';
import { badFile, isFileName } from './fileNames.ts';

/** A claim of a spreadsheet, and the file of claims/ that it is to stand in; undefined when the spreadsheet does not say. */
export interface SheetClaim {
  readonly claim: Written<ClaimDraft>;
  readonly file: string | undefined;
}

export interface Sheet {
  readonly claims: readonly SheetClaim[];
  /** The files that it names, each with where it stands first. */
  readonly files: ReadonlyMap<string, Place>;
  /** Ids of claims that the schema refused. */
  readonly refused: Written<string>[];
  readonly faults: readonly Fault[];
}

/** @param name the file as messages name it */
export function readSheet(text: string, name: string): Sheet {
  const rows = csvRows(text);
  const faults: Fault[] = [];
  const refused: Written<string>[] = [];
  const fault = (row: number, column: string | undefined, code: string, message: string) =>
    void faults.push({ file: name, line: row, ...(column !== undefined && { column }), code, message });
  if ('message' in rows) {
    fault(rows.row, undefined, 'CSV_SYNTAX', rows.message);
    return { claims: [], files: new Map(), refused, faults };
  }
  const [header = [], ...body] = rows;
  const names = header.map((each) => each.trim());
  if (names.every((each) => each === '')) {
    const needed = columns.flatMap((each) => (each.needed ? [each.name] : [])).join(', ');
    fault(1, undefined, 'FILE_EMPTY', `the first row names the columns, and it is empty: ${needed} are needed`);
    return { claims: [], files: new Map(), refused, faults };
  }
  checkHeader(names, fault);
  if (faults.length > 0) return { claims: [], files: new Map(), refused, faults };

  const gathered = new Map<string, Gathered>();
  for (const [n, cells] of body.entries()) {
    const row = n + 2;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const values = valuesOf(cells, names);
    if (cells.slice(names.length).some((cell) => cell !== ''))
      fault(row, undefined, 'TOO_MANY_CELLS', `the row has ${cells.length} cells, the header ${names.length}`);
    const id = values.get('claim');
    if (id === undefined) {
      fault(row, 'claim', 'MISSING_FIELD', 'claim is empty: each row names the claim that its evidence is about');
      continue;
    }
    const claim: Gathered = gathered.get(id) ?? { id, rows: [], own: new Map(), evidence: [] };
    gathered.set(id, claim);
    claim.rows.push(row);
    claim.evidence.push(nested(values, 'evidence'));
    for (const column of [...columns.filter(({ of }) => of === 'claim').map((each) => each.name), fileColumn]) {
      const value = values.get(column);
      if (value === undefined) continue;
      const first = claim.own.get(column);
      if (first === undefined) claim.own.set(column, { value, row });
      else if (first.value !== value) {
        const message = `${column} is “${value}” here and “${first.value}” in row ${first.row}, and both are claim ${id}: what is the claim's own is the same in each of its rows, or stands in one alone`;
        fault(row, column, 'CLAIM_DIFFERS', message);
      }
    }
  }
  const files = new Map<string, Place>();
  const claims = [...gathered.values()].flatMap((claim): SheetClaim[] => {
    const { written, file } = claimFrom(claim, name);
    if (file !== undefined && !files.has(file)) {
      const at = place(name, claim, fileColumn);
      files.set(file, at);
      if (!isFileName(file)) faults.push({ ...at, code: 'BAD_FILE', message: badFile(file) });
    }
    const found = refusals('claim', written.value);
    faults.push(...found.map(({ path, code, message }) => ({ ...written.at(...path), code, message })));
    if (found.length === 0) return [{ claim: written as Written<ClaimDraft>, file }];
    if (looksLikeId(claim.id)) refused.push({ value: claim.id, at: () => written.at('id') });
    return [];
  });
  return { claims, files, refused, faults };
}

interface Gathered {
  readonly id: string;
  readonly rows: number[];
  /** The claim's own cells, and the row that each was found in first. */
  readonly own: Map<string, { readonly value: string; readonly row: number }>;
  readonly evidence: Record<string, unknown>[];
}

type Tell = (row: number, column: string | undefined, code: string, message: string) => void;

function checkHeader(names: readonly string[], tell: Tell): void {
  const suggest = suggester(columnNames);
  for (const [n, name] of names.entries()) {
    if (name === '') continue;
    if (!columnNames.includes(name)) {
      const nearest = suggest(name);
      const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
      tell(1, name, 'UNKNOWN_COLUMN', `there is no column of this name; allowed: ${columnNames.join(', ')}${hint}`);
    } else if (names.indexOf(name) !== n) tell(1, name, 'REPEATED', 'the header has this column twice; leave one out');
  }
  for (const { name, needed } of columns)
    if (needed && !names.includes(name)) tell(1, name, 'MISSING_COLUMN', 'the header lacks this column');
}

/** The cells that hold something, by the names of their columns. */
function valuesOf(cells: readonly string[], names: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const [n, name] of names.entries()) {
    const cell = cells[n] ?? '';
    const column = columns.find((each) => each.name === name);
    const kept = column?.words ? cell : cell.trim();
    if (name !== '' && kept !== '') values.set(name, unguarded(kept));
  }
  return values;
}

/** The fields of a claim or an evidence, maps inside it as the format has them. */
function nested(values: ReadonlyMap<string, string>, of: Column['of']): Record<string, unknown> {
  const thing: Record<string, unknown> = {};
  for (const { name, path, of: whose } of columns) {
    const value = whose === of ? values.get(name) : undefined;
    const [first = '', second] = path;
    if (value === undefined) continue;
    if (second === undefined) thing[first] = value;
    else thing[first] = { ...(isMap(thing[first]) ? thing[first] : {}), [second]: value };
  }
  return thing;
}

function claimFrom(claim: Gathered, name: string): { written: Written<unknown>; file: string | undefined } {
  const own = new Map([...claim.own].map(([column, { value }]) => [column, value]));
  const value = { ...nested(own, 'claim'), evidence: claim.evidence };
  return {
    written: {
      value,
      at: (...path) => {
        const [first, n, ...rest] = path;
        if (first === 'evidence' && typeof n === 'number')
          return { file: name, line: claim.rows[n] ?? 1, ...columnOf(columnAt('evidence', rest)) };
        return place(name, claim, columnAt('claim', path));
      },
    },
    file: own.get(fileColumn),
  };
}

/** The row in which a claim's own cell was found; its first for one that is empty. */
function place(name: string, { own, rows }: Gathered, column: string | undefined) {
  return { file: name, line: own.get(column ?? '')?.row ?? rows[0] ?? 1, ...columnOf(column) };
}

function columnOf(column: string | undefined): { column?: string } {
  return column === undefined ? {} : { column };
}
