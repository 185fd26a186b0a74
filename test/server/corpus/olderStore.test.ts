/** A database that was loaded before the record had a picture is brought up to date by the next load. */
import { beforeAll, expect, test } from 'vitest';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { graphHash } from '../../../server/corpus/readGraph.ts';
import { cypher } from '../../helpers/cypher.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';
import { corpus } from './twoVersions.ts';

const runner = testRunner();
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, corpus, { program: 'this' });
}, 180_000);

test('gets its places, and what finds them', async () => {
  const hash = await graphHash(runner);
  for (const index of ['entityByRank', 'entityByTile', 'claimByLesser']) await cypher(`DROP INDEX ${index}`);
  await cypher(
    'MATCH (n) WHERE n:Entity OR n:Claim REMOVE n.x, n.y, n.rank, n.joined, n.tile, n.lesser, n.greater RETURN count(n)',
  );
  await cypher("MATCH (c:Corpus) SET c.program = 'older', c.fingerprint = 'of other properties'");
  expect(await loadCorpus(runner, corpus, { program: 'this' })).toMatchObject({ changed: true });
  expect(await graphHash(runner)).toBe(hash);
  const ranks = await cypher(
    'MATCH (e:Entity) USING INDEX e:Entity(rank) WHERE e.rank > 0 RETURN e.id AS id ORDER BY e.rank',
  );
  expect(ranks.map(({ id }) => id)).toEqual(['keeper', 'ann', 'board', 'light', 'order', 'bo']);
  expect(await loadCorpus(runner, corpus, { program: 'this' })).toMatchObject({ changed: false });
});
