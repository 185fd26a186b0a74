/** What all connections have in common. */
import type { Context } from '../context.ts';
import type { Connection } from '../page.ts';

type Parent<Row> = Connection<Row>;

/** The resolvers of a connection over these rows; nothing is read before one of them runs. */
export function connectionFields<Row>() {
  return {
    async edges(parent: Parent<Row>) {
      const { rows } = await parent.page();
      return rows.map((node) => ({ cursor: parent.cursor(node), node }));
    },
    async nodes(parent: Parent<Row>) {
      return (await parent.page()).rows;
    },
    async pageInfo(parent: Parent<Row>) {
      const { rows, hasNextPage, hasPreviousPage } = await parent.page();
      const [first, last] = [rows[0], rows.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: first === undefined ? null : parent.cursor(first),
        endCursor: last === undefined ? null : parent.cursor(last),
      };
    },
    totalCount: (parent: Parent<Row>, _: unknown, __: Context) => parent.totalCount(),
  };
}
