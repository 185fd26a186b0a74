/** Pages of the evidence of something. */
import type { EvidencePages } from './connections.ts';
import type { EvidenceRow } from './loaders/rows.ts';
import { connection, type PageArguments, readSlice, type Slice } from './page.ts';

export function evidenceConnection(
  args: PageArguments,
  of: {
    readonly page: (slice: Slice) => Promise<readonly EvidenceRow[]>;
    readonly count: () => Promise<number>;
  },
): EvidencePages {
  const slice = readSlice('evidence', args);
  return connection({
    order: 'evidence',
    slice,
    fetch: () => of.page(slice),
    key: (evidence) => evidence.sortKey,
    totalCount: of.count,
  });
}
