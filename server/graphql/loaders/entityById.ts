import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';
import type { EntityRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly entity: EntityRow;
}

/** Null for an id that no entity has. */
export function entityById(read: Read): Loader<EntityRow | null> {
  return loader<Row, EntityRow | null>(read, 'entitiesByIds', (row) => row.entity, null);
}
