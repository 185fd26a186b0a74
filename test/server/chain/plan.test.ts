/** The chain's statements keep their fast shape: what Neo4j plans for them, and that they read what they say. */
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../../cypher/statements.ts';
import { createDriver } from '../../../server/neo4j/driver.ts';
import { ourNeo4j } from '../../helpers/neo4j.ts';
import { archipelago } from './islands.ts';

const { island, runner } = archipelago();
const { database, ...address } = ourNeo4j();
let driver: Driver;
beforeAll(() => {
  driver = createDriver(address);
});
afterAll(() => driver.close());

const then = { from: '2013', to: '2015' };
const harbour = island({ Organisation: ['board', 'ministry'], Service: ['light'], Post: ['keeper'], Person: ['ann'] }, [
  ['board', 'RESPONSIBLE_FOR', 'light', then],
  ['ministry', 'OVERSEES', 'board', then],
  ['ann', 'HOLDS_POST', 'keeper', then],
]);

async function planOf(name: string, parameters: Record<string, unknown>): Promise<Plan> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`EXPLAIN ${statement(name).text}`, parameters);
    if (!summary.plan) throw new Error(`Neo4j gave no plan of ${name}`);
    return summary.plan as Plan;
  } finally {
    await session.close();
  }
}

function operators(plan: Plan): string[] {
  return [plan.operatorType.replace('@neo4j', ''), ...plan.children.flatMap(operators)];
}

const window = { from: neo4j.int(20140601), to: neo4j.int(20140630), limit: neo4j.int(501), rank: neo4j.int(2) };

describe('reach is expanded breadth first and pruned: paths are never enumerated', () => {
  test.each(['chainUp', 'chainDown'])('%s', async (name) => {
    const plan = operators(await planOf(name, { ids: ['island-1-light'], ...window }));
    expect(plan).toContain('VarLengthExpand(Pruning,BFS,All)');
    expect(plan.filter((operator) => operator.startsWith('VarLengthExpand')).length).toBe(1);
  });
});

test.each(['chainUp', 'chainDown', 'chainInspections', 'chainLines', 'chainHolders', 'chainClaims', 'chainEntity'])(
  '%s starts from an index, never from all nodes or a label',
  async (name) => {
    const plan = operators(await planOf(name, { of: { id: 'a' }, ids: ['a'], ...window }));
    expect(plan.filter((operator) => operator.includes('Scan'))).toEqual([]);
    expect(plan.some((operator) => operator.startsWith('NodeUniqueIndexSeek'))).toBe(true);
  },
);

describe('what one row is', () => {
  const day = { from: 20140615, to: 20140615 };

  test('chainUp: an edge with both its ends', async () => {
    const rows = await runner.read('chainUp', { ids: ['island-1-light'], ...day, rank: 2, limit: 501 });
    expect(rows).toContainEqual({
      overseen: { id: 'island-1-light', kind: 'Service', name: 'Light' },
      overseer: { id: 'island-1-board', kind: 'Organisation', name: 'Board' },
      edge: {
        id: 'island-1-board-responsible-for-island-1-light',
        relation: 'RESPONSIBLE_FOR',
        claim: 'island-1-board-responsible-for-island-1-light',
        claims: ['island-1-board-responsible-for-island-1-light'],
        via: 'DIRECT',
        st: 1,
        pf: 20130101,
        pt: 20151231,
        lf: 20130101,
        lt: 20151231,
        cf: 20131231,
        ct: 20150101,
        nature: 'STATE',
        capacityInferred: false,
      },
    });
    expect(rows.length).toBe(2);
  });

  test('an unknown id gives no row', async () => {
    const ids = ['nobody'];
    expect(await runner.read('chainUp', { ids, ...day, rank: 3, limit: 501 })).toEqual([]);
    expect(await runner.read('chainDown', { ids, ...day, rank: 3, limit: 501 })).toEqual([]);
    expect(await runner.read('chainInspections', { ids, ...day, limit: 501 })).toEqual([]);
    for (const name of ['chainLines', 'chainHolders', 'chainClaims'])
      expect(await runner.read(name, { ids })).toEqual([]);
    expect(await runner.read('chainEntity', { of: { id: 'nobody' } })).toEqual([]);
  });

  test('chainHolders: asked by post or by person, each holding once', async () => {
    const rows = await runner.read<{ person: { id: string }; claim: { id: string } }>('chainHolders', {
      ids: ['island-1-keeper', 'island-1-ann'],
    });
    expect(rows.map(({ person, claim }) => harbour.bare(`${person.id}: ${claim.id}`))).toEqual([
      'ann: ann-holds-post-keeper',
    ]);
  });
});

test('a chain is eight statements at most, in three rounds, however many entities it has', async () => {
  const ran: string[] = [];
  const counting = {
    read: <Row>(name: string, parameters?: Record<string, unknown>) => {
      ran.push(name);
      return runner.read<Row>(name, parameters);
    },
  };
  const { chainReader } = await import('../../../server/chain/rows.ts');
  const { accountability } = await import('../../../server/chain/walk.ts');
  await accountability(chainReader(counting), { of: 'island-1-light', direction: 'UP', depth: 6, strengths: ['LINE'] });
  expect(ran).toEqual(['chainEntity', 'chainHolders', 'chainUp', 'chainInspections', 'chainClaims', 'chainLines']);
});
