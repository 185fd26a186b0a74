/** What all connections have in common. */
import type { Context } from '../context.ts';
import type { Connection } from '../page.ts';
import { upon } from '../soon.ts';

type Parent<Row> = Connection<Row>;

/** The resolvers of a connection over these rows; nothing is read before one of them runs. */
export function connectionFields<Row>() {
  return {
    edges: (parent: Parent<Row>) =>
      upon(parent.page(), ({ rows }) => rows.map((node) => ({ cursor: parent.cursor(node), node }))),
    nodes: (parent: Parent<Row>) => upon(parent.page(), ({ rows }) => rows),
    pageInfo: (parent: Parent<Row>) =>
      upon(parent.page(), ({ rows, hasNextPage, hasPreviousPage }) => {
        const [first, last] = [rows[0], rows.at(-1)];
        return {
          hasNextPage,
          hasPreviousPage,
          startCursor: first === undefined ? null : parent.cursor(first),
          endCursor: last === undefined ? null : parent.cursor(last),
        };
      }),
    totalCount: (parent: Parent<Row>, _: unknown, __: Context) => parent.totalCount(),
  };
}
