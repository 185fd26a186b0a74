/** The name of an entity within a sentence. */
import type { Kind } from '../relations.ts';

export function theName(entity: { readonly name: string; readonly kind: Kind }): string {
  return entity.kind === 'Post' ? `the ${entity.name}` : entity.name;
}
