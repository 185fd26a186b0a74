/** Tells apart what an id can stand for; evidence and conflicts have an id too, but no panel of their own. */
import type { ClaimDetailFragment, EntityDetailFragment, SourceDetailFragment, ThingQuery } from '../api/operations.ts';

export type Thing = ThingQuery['node'];

export type Read =
  | { readonly is: 'claim'; readonly claim: ClaimDetailFragment }
  | { readonly is: 'source'; readonly source: SourceDetailFragment }
  | { readonly is: 'entity'; readonly entity: EntityDetailFragment };

export function readThing(thing: Thing): Read | undefined {
  if (!thing) return undefined;
  if ('sentence' in thing) return { is: 'claim', claim: thing };
  if ('publisher' in thing) return { is: 'source', source: thing };
  if ('assertedClaims' in thing) return { is: 'entity', entity: thing };
  return undefined;
}
