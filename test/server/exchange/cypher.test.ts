/** The script of Cypher, run by Neo4j itself: each claim, quote and date is found in it, and an edge for each asserted claim. */
import { beforeAll, expect, it } from 'vitest';
import { requireCorpus } from '../../../server/corpus/read.ts';
import { readDrafts } from '../../../server/corpus/readDrafts.ts';
import { cypher as format } from '../../../server/exchange/cypherScript.ts';
import { wholeOf } from '../../../server/exchange/whole.ts';
import { lighthouse } from '../../helpers/corpusFolder.ts';
import { cypher } from '../../helpers/cypher.ts';
import { emptyDatabase } from '../../helpers/neo4j.ts';

const corpus = await requireCorpus(lighthouse);

beforeAll(async () => {
  await emptyDatabase();
  const { drafts } = await readDrafts(lighthouse);
  if (!drafts) throw new Error('the lighthouse cannot be read');
  const script = format.write(wholeOf(drafts), corpus).get('') ?? '';
  for (const statement of script.split(';\n\n').filter((each) => each.trim() !== '')) await cypher(statement);
});

it('has each claim between its ends, with its dates and its quotes', async () => {
  const rows = await cypher(`
    MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
    OPTIONAL MATCH (c)<-[:ABOUT]-(e:Evidence)-[:FROM]->(source:Source)
    WITH c, s, o, e, source ORDER BY e.id
    WITH c, s, o, collect({exact: e.exact, source: source.id}) AS quotes
    RETURN c.id AS id, s.id AS subject, c.relation AS relation, o.id AS object, c.from AS from, c.to AS to, c.on AS on, c.asserted AS asserted, quotes
    ORDER BY id`);
  const wanted = corpus.claims.map(({ id, subject, relation, object, from, to, on, asserted, evidence }) => ({
    ...{ id, subject, relation, object, from: from ?? null, to: to ?? null, on: on ?? null, asserted },
    quotes: [...evidence].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ exact, source }) => ({ exact, source })),
  }));
  expect(rows).toEqual(wanted.sort((a, b) => (a.id < b.id ? -1 : 1)));
});

it('draws only what is asserted', async () => {
  const [drawn] = await cypher("MATCH (:Entity)-[r]->(:Entity) WHERE type(r) <> 'ANSWERS_TO' RETURN count(r) AS count");
  expect(drawn).toEqual({ count: corpus.claims.filter(({ asserted }) => asserted).length });
});
