/** The tab in front: what stands in it, and what it was answered. */
import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { type Answered, answers } from '../answers.ts';
import { inTab, type Operation } from '../operation.ts';

export interface Front extends Operation {
  readonly isFetching: boolean;
  /** What it shows as JSON; empty before it was run. */
  readonly response: string;
  /** The answer whole; undefined before there is one, and where it is no longer known which of two it is. */
  readonly answered: Answered | undefined;
}

export function useFront(): Front {
  const { tab, isFetching } = useGraphiQL(({ tabs, activeTabIndex, isFetching }) => ({
    tab: tabs[activeTabIndex],
    isFetching,
  }));
  const { query, variables, operationName } = inTab(tab);
  const response = tab?.response ?? '';
  const answered = useMemo(() => answers.of(response, { query, variables }), [response, query, variables]);
  return { query, variables, operationName, isFetching, response, answered };
}
