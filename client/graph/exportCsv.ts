/** A row for each quote, with its claim beside it, as RFC 4180 has it; `Source` and `Target` are what graph tools look for, the mark at its beginning what tells a spreadsheet that it is UTF-8. */
import type { NamedFragment } from '../api/operations.ts';
import { claimCells, columns, type ExportRecord, entitiesOf, evidenceCells } from './exportRecord.ts';

const header = ['Source', 'Target', 'subject', 'object', ...columns, 'question', 'time', 'record'];

export function exportCsv(record: ExportRecord): string {
  const rows = record.claims.flatMap((claim) =>
    claim.evidence.nodes.map((evidence) => [
      ...[claim.subject.id, claim.object.id, claim.subject.name, claim.object.name],
      ...Object.values(claimCells(record, claim)),
      ...Object.values(evidenceCells(evidence)),
      ...[record.title, record.time, record.version],
    ]),
  );
  return `\uFEFF${[header, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** The view's entities that no row has, as no claim joins them to another: the other forms hold them. */
export function missingInCsv(record: ExportRecord): NamedFragment[] {
  const ends = new Set(record.claims.flatMap(({ subject, object }) => [subject.id, object.id]));
  return entitiesOf(record).filter(({ id }) => !ends.has(id));
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe instead: a quote is data, whoever wrote it. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
