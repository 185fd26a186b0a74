/** A table in the order of one of its columns. Pure. */
import type { Table, Value } from '../../server/table/table.ts';

export interface Order {
  readonly column: number;
  /** From the last to the first. */
  readonly down: boolean;
}

/** Empty cells stand last, whichever way; what is alike stays in the order of the answer. */
export function sorted(table: Table, order: Order | undefined): Table {
  if (!order) return table;
  const { column, down } = order;
  const rows = table.rows.toSorted((one, other) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    return down ? compare(b, a) : compare(a, b);
  });
  return { ...table, rows };
}

const isEmpty = (value: Value) => value === null || value === '';

const words = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compare(a: Value, b: Value): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}
