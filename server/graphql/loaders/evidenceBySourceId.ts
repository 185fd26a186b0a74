import { lowestKey } from '../keyRange.ts';
import type { Slice } from '../page.ts';
import type { Read } from '../read.ts';
import { type Loader, loader, perArguments } from './batch.ts';
import type { EvidenceRow, SourceRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly source: SourceRow;
  readonly evidence: readonly Omit<EvidenceRow, 'source'>[];
}

/** The slice's evidence from the source, in the order of its text. */
export function evidenceBySourceId(read: Read): (slice: Slice) => Loader<readonly EvidenceRow[]> {
  return perArguments(({ after = lowestKey, fetch }) =>
    loader<Row, readonly EvidenceRow[]>(
      read,
      'evidenceBySourceIds',
      ({ source, evidence }) => evidence.map((each) => ({ ...each, source })),
      [],
      { after, first: fetch },
    ),
  );
}
