/** What one request may ask for. Each is checked before anything is read, and a refusal names the limit and what was given. */
export const limits = {
  /** Of a request's body. */
  bodyBytes: 100 * 1024,
  /** Of a query's text; comments are not counted. */
  tokens: 2_000,
  /** Of nested fields, fragments included. */
  depth: 12,
  /** The same for a query that asks about the schema itself: what GraphiQL sends is deeper than any question. */
  introspectionDepth: 16,
  aliases: 30,
  directives: 50,
  /** Rows on one page. */
  page: 100,
  defaultPage: 25,
  /** In one list of ids. */
  ids: 100,
  idLength: 200,
  /** Of a text to look for. */
  textLength: 200,
  cursorLength: 1_000,
  neighbourhoodDepth: 3,
  neighbourhoodClaims: 500,
  chainDepth: 6,
  pathLength: 6,
  paths: 20,
  /** Milliseconds that the database may take for one operation. */
  operationMilliseconds: 4_000,
  /** Milliseconds after which a request is answered whatever else happens. */
  requestMilliseconds: 8_000,
} as const;
