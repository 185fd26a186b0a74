import type { SubgraphResolvers } from '../types.ts';

export const Subgraph: SubgraphResolvers = {
  counts: async ({ entities, claims }, _, { loaders }) => {
    const shown = new Map<string, number>();
    for (const { subject, object, relation } of claims)
      for (const { id } of [subject, object]) {
        const key = `${relation} ${id}`;
        shown.set(key, (shown.get(key) ?? 0) + 1);
      }
    const counts = await Promise.all(entities.map(({ id }) => loaders.claimCountsByEntityId.load(id)));
    return entities.flatMap((entity, at) =>
      (counts[at] ?? []).map(({ relation, asSubject, asObject, asserted }) => ({
        entity,
        relation,
        claims: asSubject + asObject,
        asserted,
        shown: shown.get(`${relation} ${entity.id}`) ?? 0,
      })),
    );
  },
};
