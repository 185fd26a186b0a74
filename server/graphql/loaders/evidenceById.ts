import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';
import type { EvidenceRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly evidence: EvidenceRow;
}

/** Null for an id that no evidence has. */
export function evidenceById(read: Read): Loader<EvidenceRow | null> {
  return loader<Row, EvidenceRow | null>(read, 'evidenceByIds', (row) => row.evidence, null);
}
