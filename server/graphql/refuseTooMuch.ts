/**
 * Refuses an operation that asks for more than it may, before anything is read; and publishes what each costs as `extensions.cost`.
 *
 * By now the document has been parsed, which ends at the limit of tokens, and validated: what is quadratic in a document's length (whether selections of one
 * name can be merged) or follows its nesting (circles of fragments, depth, the cost itself) never sees more than those tokens.
 */
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Cost } from './cost/cost.ts';
import { costOnce } from './cost/costOnce.ts';
import { onlyQueries, reservedName, tooCostly, tooDear, tooDeep } from './errors.ts';
import { limits } from './limits.ts';
import { measure } from './measure.ts';

export const refuseTooMuch: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => {
    let cost: Cost | undefined;
    return {
      didResolveOperation: async ({ schema, request, document, operation }) => {
        // Without one Apollo refuses it next.
        if (!operation) return;
        if (operation.operation !== 'query') throw refused(onlyQueries());
        const reserved = operation.variableDefinitions?.find(({ variable }) => variable.name.value in {});
        if (reserved) throw refused(reservedName(reserved.variable.name.value));
        const { depth, introspection, aliases, directives } = measure(document, operation);
        const mostDepth = introspection ? limits.introspectionDepth : limits.depth;
        if (depth > mostDepth) throw refused(tooDeep(mostDepth, depth));
        if (aliases > limits.aliases) throw refused(tooCostly('aliases', limits.aliases, aliases));
        if (directives > limits.directives) throw refused(tooCostly('directives', limits.directives, directives));
        cost = costOnce(schema, document, request);
        if (cost.fields > limits.fields)
          throw refused(tooCostly('fields with its fragments spread', limits.fields, 'more'));
        if (cost.total > limits.cost) throw refused(tooDear(limits.cost, cost));
      },
      willSendResponse: async ({ response: { body } }) => {
        if (!cost || body.kind !== 'single') return;
        const { total, drivers } = cost;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { total, most: limits.cost, drivers } };
      },
    };
  },
};

function refused(error: GraphQLError): GraphQLError {
  error.extensions.http = { status: 400 };
  return error;
}
