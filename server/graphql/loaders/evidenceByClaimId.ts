import { lowestKey } from '../keyRange.ts';
import type { Slice } from '../page.ts';
import type { Read } from '../read.ts';
import { type Loader, loader, perArguments } from './batch.ts';
import type { EvidenceRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly evidence: readonly EvidenceRow[];
}

/** The slice's evidence of the claim, in the order of the sources. */
export function evidenceByClaimId(read: Read): (slice: Slice) => Loader<readonly EvidenceRow[]> {
  return perArguments(({ after = lowestKey, fetch }) =>
    loader<Row, readonly EvidenceRow[]>(read, 'evidenceByClaimIds', (row) => row.evidence, [], { after, first: fetch }),
  );
}
