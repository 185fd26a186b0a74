/** The contract, to hold the client's questions against. */
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

export const schema = buildSchema(
  readFileSync(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'),
);
