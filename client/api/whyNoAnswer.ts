/** Why the API gave no answer, for a reader: its own words are for those who write queries; here it matters whether waiting helps. */
import type { CombinedError } from 'urql';
import { codeOf } from './client.ts';

export function whyNoAnswer(error: CombinedError): string {
  switch (codeOf(error)) {
    case undefined:
      return 'The server behind this page cannot be reached.';
    case 'QUERY_TIMEOUT':
      return 'The answer took longer than the server allows. It may be busy, or only just started.';
    case 'DATABASE_UNAVAILABLE':
      return 'The database behind the server cannot be reached just now.';
    case 'RATE_LIMITED':
      return 'More was asked in a short time than the server allows.';
    default:
      return error.graphQLErrors[0]?.message ?? error.message;
  }
}
