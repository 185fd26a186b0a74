/** What `/` shows: the corpus' first question that has a picture. */
import type { ReadView } from '../address.ts';
import type { StartQuery } from '../api/operations.ts';
import { readEdtf } from '../graph/period.ts';

export function firstQuestion(questions: StartQuery['questions']): ReadView | undefined {
  const view = questions.find((question) => question.view)?.view;
  if (!view) return undefined;
  const period = view.asOf === null ? undefined : readEdtf(view.asOf);
  return { view: { focus: view.focus, direction: view.direction, ...(period && { period }) }, faults: [] };
}
