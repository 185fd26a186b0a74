/** Sends what the editors hold to the API and hands back what came, in words a person can act on when nothing did. */
import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';

const endpoint = '/graphql';

interface Failure {
  errors: { message: string }[];
}
type Answer = ExecutionResult | Failure;

/** A promise could not be stopped; something that is read one item at a time can. It holds one answer, or none once it was stopped. */
export const fetcher: Fetcher = (params, options) => {
  const stop = new AbortController();
  let answered = false;
  const answers: AsyncIterator<ExecutionResult> = {
    async next() {
      if (answered) return { done: true, value: undefined };
      answered = true;
      const answer = await send(params, options?.headers ?? {}, stop.signal);
      // A stopped question ends in silence: its tab may no longer be the one in front, and whatever is handed on is shown there.
      return stop.signal.aborted ? { done: true, value: undefined } : { done: false, value: answer as ExecutionResult };
    },
    async return() {
      stop.abort();
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => answers };
};

async function send(params: FetcherParams, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(params),
      signal,
    });
    text = await response.text();
  } catch {
    return failure(
      'The API does not answer. Is the server still running? Your tabs and your history are kept here, in this browser.',
    );
  }
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    return failure(
      `The API answered ${response.status} ${response.statusText} and no JSON. It begins: ${text.slice(0, 200) || '(nothing)'}`,
    );
  }
}

const failure = (message: string): Failure => ({ errors: [{ message }] });
