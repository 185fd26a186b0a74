import { kinds } from '../../relations.ts';
import { kindEnum } from '../arguments.ts';
import { readClaimFilter } from '../claimFilter.ts';
import { evidenceConnection } from '../evidencePages.ts';
import { found } from '../found.ts';
import { connection, readSlice } from '../page.ts';
import type { EntityResolvers, PlaceResolvers } from '../types.ts';

export const Entity: EntityResolvers = {
  __resolveType: (entity) => entity.kind,
};

/** What every kind of entity has. */
const fields: PlaceResolvers = {
  kind: (entity) => kindEnum(entity.kind),
  aliases: async (entity, _, { loaders }) =>
    entity.aliases ?? found(await loaders.entityById.load(entity.id), entity.id).aliases ?? [],
  claims: ({ id }, args, { loaders }) => {
    const conditions = readClaimFilter(args.filter);
    const slice = readSlice('claim', args);
    return connection({
      order: 'claim',
      slice,
      fetch: () => loaders.claimsByEntityId({ conditions, slice }).load(id),
      key: (claim) => claim.whenKey,
      totalCount: () => loaders.claimCountByEntityId(conditions).load(id),
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
