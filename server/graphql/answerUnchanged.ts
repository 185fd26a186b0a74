/**
 * A GET that repeats a question of the same corpus is answered 304 and runs nothing. What tells answers apart (ETag) is known before there is one: they follow from
 * the corpus' version, the query, its variables and this very process, as another may hold another program.
 *
 * It comes after all that is refused: a 304 says no more to another site's page than the answer would.
 */
import { createHash, randomUUID } from 'node:crypto';
import { type ApolloServerPlugin, type BaseContext, type GraphQLRequest, HeaderMap } from '@apollo/server';
import type { CorpusVersion } from './corpusVersion.ts';

const thisProcess = randomUUID();

export function answerUnchanged(version: CorpusVersion): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async ({ request }) => {
      // What a client asks for beside the answer, a trace, is of the moment.
      if (request.http?.method !== 'GET' || request.extensions) return;
      let tag: string | undefined;
      return {
        responseForOperation: async () => {
          const corpus = await version();
          tag = corpus && tagOf(corpus, request);
          if (!tag || !names(request.http?.headers.get('if-none-match'), tag)) return null;
          return { http: { status: 304, headers: new HeaderMap() }, body: { kind: 'single', singleResult: {} } };
        },
        willSendResponse: async ({ response: { body, http } }) => {
          if (!tag || body.kind !== 'single' || body.singleResult.errors) return;
          http.headers.set('etag', tag);
          // May be kept, and is asked about each time.
          http.headers.set('cache-control', 'no-cache');
          http.headers.set('vary', 'accept');
        },
      };
    },
  };
}

/** Weak: the same answer may be compressed in several ways. */
function tagOf(corpus: string, { query, operationName, variables, http }: GraphQLRequest): string {
  const asked = JSON.stringify([thisProcess, corpus, query, operationName, variables, http?.headers.get('accept')]);
  return `W/"${createHash('sha256').update(asked).digest('base64url')}"`;
}

/** Whether `If-None-Match` lists it. */
function names(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((each) => each.trim() === tag);
}
