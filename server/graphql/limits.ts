/** What one request may ask for. Each is checked before anything is read, and a refusal names the limit and what was given. */
export const limits = {
  /** Of a request's body. */
  bodyBytes: 100 * 1024,
  /**
   * Of a request's address and headers together. A view of everything in the shipped record, all of it expanded, a hundred entities moved by hand and a hundred and fifty
   * claims hidden or chosen, takes 11,500.
   */
  headerBytes: 32 * 1024,
  /** Of a query's text; comments are not counted. */
  tokens: 2_000,
  /** Of nested fields, fragments included. */
  depth: 12,
  /** The same for a query that asks about the schema itself: what GraphiQL sends is deeper than any question. */
  introspectionDepth: 16,
  aliases: 30,
  directives: 50,
  /** Of an operation, fragments spread: as many as are counted. */
  fields: 1_000,
  /**
   * Points of one operation, counted before it runs; cost/weights.ts says what costs how much. Twice what the explorer's dearest question may cost, a hundred claims with
   * twenty evidences each; half a million of Neo4j's database hits, well within an operation's time.
   */
  cost: 50_000,
  /** Rows on one page. */
  page: 100,
  defaultPage: 25,
  /** In one list of ids. */
  ids: 100,
  idLength: 200,
  /** Of a text to look for. */
  textLength: 200,
  /** Of a place in a list, which a cursor holds: the longest names take 3,800 in the dearest scripts. */
  cursorLength: 5_000,
  neighbourhoodDepth: 3,
  neighbourhoodClaims: 500,
  overviewEntities: 1_000,
  overviewClaims: 2_000,
  chainDepth: 6,
  pathLength: 6,
  paths: 20,
  /** Looked at to find the routes between two entities: several times what the most connected body of a large record has. */
  pathClaims: 20_000,
  /** Milliseconds that the database may take for one operation. */
  operationMilliseconds: 4_000,
  /** Milliseconds after which a request is answered whatever else happens. */
  requestMilliseconds: 8_000,
  /** Operations that run at the same time: a third of the connections to the database, as one may have several statements at work. */
  concurrentOperations: 16,
  /** Operations that wait until another is done, and for how long. */
  waitingOperations: 64,
  waitingMilliseconds: 2_000,
  /** Requests of one client in a minute, unless set otherwise. */
  requestsPerMinute: 600,
} as const;
