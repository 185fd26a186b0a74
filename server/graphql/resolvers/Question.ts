import type { QuestionResolvers, QuestionView } from '../types.ts';

export const Question: QuestionResolvers = {
  // The loader wrote it from a checked corpus, so its shape is known.
  view: ({ view }) => (view == null ? null : (JSON.parse(view) as QuestionView)),
};
