/** The other way from GraphQL to Neo4j: @neo4j/graphql writes one Cypher statement for each GraphQL query. Same data, same Neo4j, same Apollo. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';
import { type Asked, dataOf } from './api.ts';
import typeDefs from './neo4jGraphql.graphql?raw';

export async function neo4jGraphqlInProcess(driver: Driver, database: string): Promise<Asked> {
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const apollo = new ApolloServer({
    schema,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  const contextValue = { executionContext: driver, sessionConfig: { database } };
  return {
    async ask(query, variables = {}) {
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      return dataOf(body.singleResult);
    },
    close: () => apollo.stop(),
  };
}
