import { corpusOf } from '../corpusOf.ts';
import type { OverviewResolvers } from '../types.ts';

export const Overview: OverviewResolvers = {
  total: async (_, __, { read }) => (await corpusOf(read)).entities,
  claims: async ({ between }) => (await between()).claims,
  truncated: async ({ between }) => (await between()).truncated,
};
