/** A row for each quote, with its claim beside it, as RFC 4180 has it; `Source` and `Target` are what graph tools look for, the mark at its beginning what tells a spreadsheet that it is UTF-8. */
import { claimCells, type ExportRecord, evidenceCells } from './exportRecord.ts';

export function exportCsv(record: ExportRecord): string {
  const rows = record.claims.flatMap((claim) =>
    claim.evidence.nodes.map((evidence) => ({
      Source: claim.subject.id,
      Target: claim.object.id,
      subject: claim.subject.name,
      object: claim.object.name,
      ...claimCells(record, claim),
      ...evidenceCells(evidence),
      question: record.title,
      time: record.time,
      record: record.version,
    })),
  );
  const header = Object.keys(rows[0] ?? { Source: '', Target: '' });
  const lines = [header, ...rows.map((row) => Object.values(row))];
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe instead: a quote is data, whoever wrote it. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
