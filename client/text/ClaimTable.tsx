/** The claims on screen as a table; every heading sorts by its column, pressed again the other way round. */
import { type MouseEvent, useMemo } from 'react';
import type { ShownFragment } from '../api/operations.ts';
import { type Column, columns, columnWords, type Sort, sortRows, toRow } from '../graph/claimTable.ts';

interface ClaimTableProps {
  readonly rows: readonly (ShownFragment | undefined)[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly sort: Sort;
  readonly selected: string | undefined;
  readonly onSort: (sort: Sort) => void;
  /** Chosen together. */
  readonly chosen: readonly string[] | undefined;
  readonly onPress: (event: MouseEvent, claim: string) => void;
}

export function ClaimTable({ rows, numberOf, sort, selected, chosen, onSort, onPress }: ClaimTableProps) {
  const sorted = useMemo(() => {
    const known = rows.filter((claim) => claim !== undefined);
    return sortRows(
      known.map((claim) => toRow(claim, numberOf.get(claim.id) ?? 0)),
      sort,
    );
  }, [rows, numberOf, sort]);
  return (
    // What scrolls must be reached by the keyboard that scrolls it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="table-frame" tabIndex={0} aria-label="Every claim as a table">
      <table className="table">
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr
              key={row.id}
              data-row={row.id}
              data-chosen={chosen?.includes(row.id) || undefined}
              aria-current={row.id === selected}
            >
              <td className="table-number">{row.number}</td>
              <td>{row.who}</td>
              <td>
                <button
                  type="button"
                  className="textual"
                  aria-pressed={chosen?.includes(row.id) || undefined}
                  onClick={(event) => onPress(event, row.id)}
                >
                  {row.does}
                </button>
              </td>
              <td>{row.whom}</td>
              <td>{row.when}</td>
              <td className="table-standing">{row.standing}</td>
              <td className="table-number">{row.sources}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Heading({ column, sort, onSort }: { column: Column; sort: Sort; onSort: (sort: Sort) => void }) {
  const chosen = sort.by === column;
  return (
    <th scope="col" aria-sort={chosen ? (sort.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort({ by: column, down: chosen && !sort.down })}>
        {columnWords[column]}
        <span aria-hidden="true">{chosen ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
