/** What no answer to a client may hold: a place in the program or its files, a stack, a word of the database or the driver. */
export const leaks =
  /node_modules|\bstack\b|\bat [\w.]+ \((?:file|node|\/)|\w\.(?:ts|js|mjs|cypher)\b|neo4j|\bNeo\.|bolt:|\/(?:work|home|usr|tmp|root)\/|TypeError|RangeError|SyntaxError|Lucene|FST_|\bECONN/i;
