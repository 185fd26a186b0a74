/** Anything by its id. */
import type { Loaders } from './loaders/loaders.ts';
import type { NodeRow } from './loaders/rows.ts';

/** Null when nothing has the id. Two statements for any number of ids of a kind: what each is, then what it holds. */
export async function nodeOf(loaders: Loaders, id: string): Promise<NodeRow | null> {
  const type = await loaders.typeById.load(id);
  if (type === null) return null;
  if (type === 'Entity') {
    const entity = await loaders.entityById.load(id);
    return entity && { ...entity, __typename: entity.kind };
  }
  if (type === 'Claim') return named(type, await loaders.claimById.load(id));
  if (type === 'Evidence') return named(type, await loaders.evidenceById.load(id));
  if (type === 'Source') return named(type, await loaders.sourceById.load(id));
  return named(type, await loaders.conflictById.load(id));
}

function named<Type extends string, Row extends object>(__typename: Type, row: Row | null) {
  return row && { ...row, __typename };
}
