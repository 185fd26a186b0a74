/** What the corpus covers and the questions it answers: asked once, wanted on every page. */
import { createContext, useContext } from 'react';
import type { StartQuery } from './operations.ts';

export const CorpusContext = createContext<StartQuery | undefined>(undefined);

/** Undefined while it loads. */
export function useCorpus(): StartQuery | undefined {
  return useContext(CorpusContext);
}
