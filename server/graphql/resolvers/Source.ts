import { evidenceConnection } from '../evidencePages.ts';
import type { SourceResolvers } from '../types.ts';

export const Source: SourceResolvers = {
  published: ({ published }) => ({ edtf: published }),
  evidence: ({ id }, args, { loaders }) =>
    evidenceConnection(args, {
      page: (slice) => loaders.evidenceBySourceId(slice).load(id),
      count: () => loaders.evidenceCountBySourceId.load(id),
    }),
};
