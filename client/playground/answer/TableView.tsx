/** Any list of the answer as a table: made by the code that makes `/table.csv`. */
import { useMemo, useState } from 'react';
import { csvOf } from '../../../server/table/csv.ts';
import { listsOf, tableOf } from '../../../server/table/table.ts';
import type { Answered } from '../answers.ts';
import { withoutQuiet } from '../quiet.ts';
import { type Order, sorted } from '../sorted.ts';

/** Rows on the page; the file has all of them. */
const mostShown = 500;

export function TableView({ answered: { asked, data, prefix } }: { answered: Answered }) {
  const plain = useMemo(() => withoutQuiet(data ?? {}, prefix), [data, prefix]);
  const lists = useMemo(() => listsOf(plain), [plain]);
  const [list, setList] = useState(lists[0]?.path ?? '');
  const [order, setOrder] = useState<Order>();
  const table = useMemo(() => sorted(tableOf(plain, list), order), [plain, list, order]);
  const { columns, rows } = table;
  const turn = (column: number) =>
    setOrder(order?.column !== column ? { column, down: false } : order.down ? undefined : { column, down: true });
  return (
    <>
      <div className="answer-tools">
        {lists.length > 1 ? (
          <label>
            Rows from{' '}
            <select
              className="field"
              value={list}
              onChange={(event) => {
                setList(event.target.value);
                setOrder(undefined);
              }}
            >
              {lists.map(({ path, length }) => (
                <option key={path} value={path}>
                  {path} ({length})
                </option>
              ))}
            </select>
          </label>
        ) : (
          <span>{list}</span>
        )}
        <span role="status">
          {rows.length} {rows.length === 1 ? 'row' : 'rows'}
          {rows.length > mostShown && `, the first ${mostShown} shown; the file has all`}
        </span>
        <button
          type="button"
          className="button"
          disabled={columns.length === 0}
          onClick={() => save(csvOf(table), `${asked.operationName || 'table'}.csv`)}
        >
          Save as CSV
        </button>
      </div>
      {columns.length === 0 ? (
        <p className="answer-none">There are no rows in it.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the pane is moved sideways, by keyboard too
        <section className="answer-table" aria-label="Table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((name, column) => (
                  <th key={name} scope="col" aria-sort={sortOf(order, column)}>
                    <button type="button" onClick={() => turn(column)}>
                      {name}
                      <span aria-hidden="true">{order?.column === column && (order.down ? ' ↓' : ' ↑')}</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, mostShown).map((cells, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id of their own, and no state
                <tr key={row}>
                  {cells.map((cell, column) => (
                    <td key={columns[column]} className={typeof cell === 'number' ? 'number' : undefined}>
                      {cell === null ? '' : String(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

const sortOf = (order: Order | undefined, column: number) =>
  order?.column === column ? (order.down ? 'descending' : 'ascending') : 'none';

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
