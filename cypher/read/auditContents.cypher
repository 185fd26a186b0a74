// Question    What does the database hold: which corpora, and how many of each label?
// Parameters  none
// Columns     corpora, entities, claims, evidence, sources, questions, conflicts, nodes, edges
// Row         the only row; `corpora` all properties of each, the others counts; `nodes` and `edges` count everything, whosever it is
// Order       one row
// Unknown     none
RETURN
  COLLECT { MATCH (c:Corpus) RETURN properties(c) } AS corpora,
  COUNT { MATCH (:Entity) } AS entities,
  COUNT { MATCH (:Claim) } AS claims,
  COUNT { MATCH (:Evidence) } AS evidence,
  COUNT { MATCH (:Source) } AS sources,
  COUNT { MATCH (:Question) } AS questions,
  COUNT { MATCH (:Conflict) } AS conflicts,
  COUNT { MATCH () } AS nodes,
  COUNT { MATCH ()-->() } AS edges
