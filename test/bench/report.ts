/** The figures as people and programs read them: a table for a terminal, the same in Markdown, or one JSON object a line. */
import { type Figure, reaches, shown, targetText } from './figures.ts';

const columns = ['figure', 'entities', 'measured', 'ratio', 'target', '', 'what bounds it'] as const;

/** One line for each figure: name, value, unit, ratio, target and ok, null where there is none, and what else is known. */
export function jsonLines(figures: readonly Figure[]): string {
  return figures
    .map((figure) => {
      const { name, size, value, unit, spread, ratio, against, note } = figure;
      return JSON.stringify({
        ...{ name, value: rounded(value), unit, ratio: ratio === undefined ? null : rounded(ratio) },
        ...{ target: targetText(figure) || null, ok: reaches(figure) ?? null },
        ...{ size, against, spread: spread?.map(rounded), note },
      });
    })
    .join('\n');
}

export function markdownTable(figures: readonly Figure[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(columns), row(columns.map(() => '---')), ...figures.map((figure) => row(cellsOf(figure)))].join('\n');
}

export function textTable(figures: readonly Figure[]): string {
  const rows = [columns, ...figures.map(cellsOf)].map((cells) => cells.slice(0, -1));
  const widths = columns.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return rows
    .map((cells, at) => {
      const note = at > 0 ? figures[at - 1]?.note : undefined;
      return note ? `${line(cells)}\n    ${note}` : line(cells);
    })
    .join('\n');
}

function cellsOf(figure: Figure): string[] {
  const { name, size, value, unit, spread, ratio, against, note = '' } = figure;
  const range = spread ? ` (${shown(spread[0])}-${shown(spread[1])})` : '';
  const ok = reaches(figure);
  return [
    name,
    size?.toLocaleString('en-GB') ?? '',
    `${shown(value)} ${unit}${range}`,
    ratio === undefined ? '' : `${shown(ratio)} × ${against ?? ''}`.trim(),
    targetText(figure),
    ok === undefined ? '' : ok ? 'hit' : 'miss',
    note,
  ];
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
