import { type FieldNode, type GraphQLResolveInfo, valueFromASTUntyped } from 'graphql';
import { kinds } from '../../relations.ts';
import { kindEnum } from '../arguments.ts';
import { asksMore, type ClaimConditions } from '../claimFilter.ts';
import { evidenceConnection } from '../evidencePages.ts';
import { found } from '../found.ts';
import { readClaimsArguments } from '../loaders/claimsByEntityId.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { claimsAhead } from '../lookAhead.ts';
import { connection } from '../page.ts';
import type { EntityResolvers, PlaceResolvers } from '../types.ts';

export const Entity: EntityResolvers = {
  __resolveType: (entity) => entity.kind,
};

/**
 * Reads the claims that the query asks of an entity, the entity with them, and the claims of the entities at their ends: the loaders then have them when their
 * own resolvers ask. What is wrong with their arguments, or goes wrong with the reading, is those resolvers' to say.
 */
export async function startClaims(loaders: Loaders, id: string, info: GraphQLResolveInfo): Promise<void> {
  const asked = ({ arguments: given = [] }: FieldNode) =>
    readClaimsArguments(
      Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, info.variableValues)])),
    );
  const begun = claimsAhead(info).map(async ({ field, across }) => {
    const near = asked(field);
    await Promise.allSettled(across.map(async (next) => loaders.claimsAcross(id, near, asked(next.field), next.ends)));
    return loaders.claimsByEntityId(near).load(id);
  });
  await Promise.allSettled(begun);
}

/** Of relations, asserted or not, the entity's own tally tells; of anything else its claims are counted. */
async function claimTotal(loaders: Loaders, id: string, conditions: ClaimConditions): Promise<number> {
  const { relations, asserted } = conditions;
  if (asksMore(conditions)) return loaders.claimCountByEntityId(conditions).load(id);
  const counts = await loaders.claimCountsByEntityId.load(id);
  return counts
    .filter(({ relation }) => relations?.includes(relation) ?? true)
    .reduce((sum, count) => {
      const all = count.asSubject + count.asObject;
      return sum + (asserted === null ? all : asserted ? count.asserted : all - count.asserted);
    }, 0);
}

/** What every kind of entity has. */
const fields: PlaceResolvers = {
  kind: (entity) => kindEnum(entity.kind),
  aliases: async (entity, _, { loaders }) =>
    entity.aliases ?? found(await loaders.entityById.load(entity.id), entity.id).aliases ?? [],
  claims: ({ id }, args, { loaders }, { fieldNodes }) => {
    const asked = loaders.claimsAsked(fieldNodes, args);
    return connection({
      order: 'claim',
      slice: asked.slice,
      fetch: () => loaders.claimsByEntityId(asked).load(id),
      key: (claim) => claim.whenKey,
      totalCount: () => claimTotal(loaders, id, asked.conditions),
    });
  },
  claimCounts: ({ id }, _, { loaders }) => loaders.claimCountsByEntityId.load(id),
  evidence: ({ id }, args, { loaders }) =>
    evidenceConnection(args, {
      page: (slice) => loaders.evidenceByEntityId(slice).load(id),
      count: () => loaders.evidenceCountByEntityId.load(id),
    }),
};

/** The same resolvers for each kind's own type. */
export const entityTypes = Object.fromEntries(kinds.map((kind) => [kind, fields])) as Record<
  (typeof kinds)[number],
  PlaceResolvers
>;
