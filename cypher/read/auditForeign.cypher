// Question    Which nodes are of no kind that a corpus has, or have no id?
// Parameters  $limit: integer, at least 1
// Columns     labels, count
// Row         one row is one set of labels and how many nodes have it
// Order       most first
// Unknown     no foreign node gives no row
MATCH (n)
WHERE n.id IS NULL OR NOT n:Entity|Claim|Evidence|Source|Question|Conflict|Corpus
WITH labels(n) AS labels, count(*) AS count
RETURN labels, count
ORDER BY count DESC, labels
LIMIT $limit
