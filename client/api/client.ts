/** The one way to the API: same origin, POST, a document cache. */

import { Client, type CombinedError, cacheExchange, fetchExchange } from 'urql';
import { patientFetch } from './patientFetch.ts';

export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetch: patientFetch,
});

/** The API's stable code of what went wrong; undefined when no answer came at all. */
export function codeOf(error: CombinedError): string | undefined {
  const code = error.graphQLErrors[0]?.extensions?.code;
  return typeof code === 'string' ? code : undefined;
}
