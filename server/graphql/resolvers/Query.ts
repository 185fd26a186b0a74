import { accountability } from '../../chain/walk.ts';
import { argumentPeriod, checkId, checkIds, checkLength, kindWord } from '../arguments.ts';
import { chainReads } from '../chainReads.ts';
import { readClaimFilter } from '../claimFilter.ts';
import { claimCount, claimRows } from '../claimPages.ts';
import { corpusOf } from '../corpusOf.ts';
import { entityRows, entityTotal, readEntityFilter } from '../entityPages.ts';
import { badInput } from '../errors.ts';
import { lowestKey } from '../keyRange.ts';
import { limits } from '../limits.ts';
import type { ConflictRow, QuestionRow, SourceRow } from '../loaders/rows.ts';
import { neighbourhood } from '../neighbourhood.ts';
import { nodeOf } from '../nodes.ts';
import { overview, readBox } from '../overview.ts';
import { connection, count, readSlice } from '../page.ts';
import { shortestPaths } from '../paths/shortestPaths.ts';
import { search } from '../search/search.ts';
import type { QueryResolvers } from '../types.ts';
import { startClaims } from './Entity.ts';

export const Query: QueryResolvers = {
  entity: async (_, args, { loaders }, info) => {
    const id = checkId('id', args.id);
    await startClaims(loaders, id, info);
    return loaders.entityById.load(id);
  },
  claim: (_, { id }, { loaders }) => loaders.claimById.load(checkId('id', id)),
  source: (_, { id }, { loaders }) => loaders.sourceById.load(checkId('id', id)),
  node: (_, { id }, { loaders }) => nodeOf(loaders, checkId('id', id)),
  nodes: (_, { ids }, { loaders }) => {
    checkIds('ids', ids);
    return Promise.all(ids.map((id) => nodeOf(loaders, id)));
  },

  entities: (_, args, { read }) => {
    const conditions = readEntityFilter(args.filter);
    const byKind = args.orderBy === 'KIND';
    const order = byKind ? 'entityByKind' : 'entity';
    const slice = readSlice(order, args);
    return connection({
      order,
      slice,
      fetch: () => entityRows(read, conditions, slice, byKind),
      key: (entity) => entity.key,
      totalCount: () => entityTotal(read, conditions),
    });
  },

  claims: (_, args, { read }) => {
    const conditions = readClaimFilter(args.filter);
    const slice = readSlice('claim', args);
    return connection({
      order: 'claim',
      slice,
      fetch: () => claimRows(read, conditions, slice, args.orderBy === 'WHEN_LATEST'),
      key: (claim) => claim.whenKey,
      totalCount: () => claimCount(read, conditions),
    });
  },

  sources: (_, args, { read }) => {
    const slice = readSlice('source', args);
    const { after = lowestKey, fetch: first } = slice;
    return connection({
      order: 'source',
      slice,
      fetch: async () => (await read<{ source: SourceRow }>('sources', { after, first })).map((row) => row.source),
      key: (source) => source.publishedKey,
      totalCount: async () => (await corpusOf(read)).sources,
    });
  },

  search: (_, args, { read }) => {
    const text = checkLength('text', args.text, limits.textLength);
    const kinds = args.kinds == null ? null : [...new Set(args.kinds)].map(kindWord);
    return search(read, { text, kinds, first: count('first', args.first) ?? 10 });
  },

  neighbourhood: (_, args, context) =>
    neighbourhood(context, {
      of: checkIds('of', args.of),
      depth: count('depth', args.depth, limits.neighbourhoodDepth) ?? 1,
      conditions: readClaimFilter(args.filter ?? { asserted: true }),
      limit: count('limit', args.limit, limits.neighbourhoodClaims) ?? 200,
    }),

  overview: (_, args, { read }) =>
    overview(read, {
      first: count('first', args.first, limits.overviewEntities) ?? 500,
      within: readBox(args.within),
      limit: count('limit', args.limit, limits.overviewClaims) ?? 1_000,
    }),

  accountability: async (_, args, context) => {
    const of = checkId('of', args.of);
    const chain = await accountability(chainReads(context), {
      of,
      asOf: argumentPeriod('asOf', args.asOf) ?? undefined,
      direction: args.direction,
      depth: count('depth', args.depth, limits.chainDepth) ?? limits.chainDepth,
      strengths: args.strengths ?? ['LINE', 'ACCOUNT'],
    });
    if (chain) return chain;
    throw badInput('of', `must be the id of an entity, and none has ${JSON.stringify(of)}; search finds ids by name`);
  },

  paths: (_, args, { read }) =>
    shortestPaths(read, {
      from: checkId('from', args.from),
      to: checkId('to', args.to),
      period: argumentPeriod('asOf', args.asOf),
      maxLength: count('maxLength', args.maxLength, limits.pathLength) ?? limits.pathLength,
      first: count('first', args.first, limits.paths) ?? 5,
    }),

  conflicts: (_, args, { read }) => {
    const slice = readSlice('conflict', args);
    const { after = lowestKey, fetch: first } = slice;
    return connection({
      order: 'conflict',
      slice,
      fetch: async () =>
        (await read<{ conflict: ConflictRow }>('conflicts', { after, first })).map((row) => row.conflict),
      key: (conflict) => conflict.sortKey,
      totalCount: async () => (await read<{ count: number }>('conflictCount'))[0]?.count ?? 0,
    });
  },

  questions: async (_, __, { read }) => (await read<{ question: QuestionRow }>('questions')).map((row) => row.question),
  graph: (_, __, { read }) => corpusOf(read),
};
