/** graphql-js and Apollo alone: the same question in the same contract, over an answer that lies in memory. Nothing that answers through them can take less than they do. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import schemaText from '../../../server/graphql/schema.graphql?raw';
import { type Asked, type Data, dataOf } from './api.ts';

/** @param answerOf what the API answered to these variables, to a query without aliases */
export async function fromMemory(answerOf: (variables: Data) => Data): Promise<Asked> {
  // Of which kind an entity is, the answer does not say, and it makes no difference to the time.
  const kind = { __resolveType: () => 'Person' };
  const apollo = new ApolloServer<{ answer: Data }>({
    typeDefs: schemaText,
    resolvers: { Entity: kind, Node: kind, Query: { entity: (_root, _args, { answer }) => answer.entity } },
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  return {
    async ask(query, variables = {}) {
      const contextValue = { answer: answerOf(variables) };
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      return dataOf(body.singleResult);
    },
    close: () => apollo.stop(),
  };
}
