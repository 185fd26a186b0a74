CALL db.index.fulltext.queryNodes($index, $query, {limit: 10}) YIELD node, score
RETURN node.id AS id, node.name AS name, score
