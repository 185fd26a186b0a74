// Question    Which questions was the corpus made to answer?
// Parameters  none
// Columns     question
// Row         one row is one question; its `variables` and `view` are JSON text
// Order       the corpus' own
// Unknown     nothing is asked for
MATCH (q:Question)
USING INDEX SEEK q:Question(id)
WHERE q.id > ''
RETURN q {.id, .question, .explanation, .answer, .query, .variables, .view} AS question
ORDER BY q.place
