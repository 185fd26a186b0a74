import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';

export type NodeType = 'Entity' | 'Claim' | 'Evidence' | 'Source' | 'Conflict';

interface Row {
  readonly id: string;
  readonly type: NodeType;
}

/** What kind of thing has the id; null when nothing has it. */
export function typeById(read: Read): Loader<NodeType | null> {
  return loader<Row, NodeType | null>(read, 'typesByIds', (row) => row.type, null);
}
