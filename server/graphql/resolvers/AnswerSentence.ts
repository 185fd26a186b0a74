import { allFound } from '../found.ts';
import type { AnswerSentenceResolvers } from '../types.ts';

export const AnswerSentence: AnswerSentenceResolvers = {
  claims: ({ claims }, _, { loaders }) => allFound(loaders.claimById, claims),
};
