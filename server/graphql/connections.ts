/** What the connections' resolvers take, one name a type for the generated signatures. */
import type { KeyedEntity } from './entityPages.ts';
import type { ClaimRow, ConflictRow, EvidenceRow, SourceRow } from './loaders/rows.ts';
import type { Connection } from './page.ts';

export type ClaimPages = Connection<ClaimRow>;
export type ConflictPages = Connection<ConflictRow>;
export type EntityPages = Connection<KeyedEntity>;
export type EvidencePages = Connection<EvidenceRow>;
export type SourcePages = Connection<SourceRow>;
