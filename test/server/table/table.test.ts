/** What an answer looks like as a table: which list gives the rows, what the columns are, and what stands in a cell. */
import { describe, expect, test } from 'vitest';
import { listsOf, tableOf } from '../../../server/table/table.ts';

describe('rows', () => {
  test.each<readonly [what: string, data: Readonly<Record<string, unknown>>, rows: unknown[][]]>([
    ['a list', { questions: [{ id: 'a' }, { id: 'b' }] }, [['a'], ['b']]],
    ['a connection', { claims: { totalCount: 9, nodes: [{ id: 'a' }, { id: 'b' }] } }, [['a'], ['b']]],
    ['a connection’s edges', { claims: { edges: [{ node: { id: 'a' } }, { node: { id: 'b' } }] } }, [['a'], ['b']]],
    ['the first of two on a level', { a: { nodes: [{ id: 'a' }] }, b: [{ id: 'b' }] }, [['a']]],
    ['the higher of two', { a: { claims: { nodes: [{ id: 'a' }] } }, b: { nodes: [{ id: 'b' }] } }, [['b']]],
    ['things before plain values', { entity: { aliases: ['Al'], claims: { nodes: [{ id: 'a' }] } } }, [['a']]],
    ['things before nothing', { a: { nodes: [] }, b: { nodes: [{ id: 'b' }] } }, [['b']]],
    ['plain values', { entity: { name: 'Ann', aliases: ['Al', 'Anna'] } }, [['Al'], ['Anna']]],
    ['plain values before nothing', { entity: { claims: [], aliases: ['Al'] } }, [['Al']]],
    ['nothing', { entity: { name: 'Ann', claims: { nodes: [] } } }, []],
    ['unknown things', { nodes: [null, null] }, []],
    ['an unknown thing among others', { nodes: [{ id: 'a' }, null] }, [['a'], [null]]],
    ['no list at all', { graph: { title: 'Harbour', claims: 13 } }, [['Harbour', 13]]],
    ['a thing that is not there', { entity: null }, [[null]]],
  ])('%s', (_what, data, rows) => {
    expect(tableOf(data).rows).toEqual(rows);
  });
});

describe('the list that gives the rows can be chosen', () => {
  const data = {
    graph: { title: 'Harbour' },
    claims: {
      nodes: [
        { id: 'a', evidence: { nodes: [{ exact: 'x' }, { exact: 'y' }] }, words: ['one'] },
        { id: 'b', evidence: { nodes: [{ exact: 'z' }] }, words: [] },
      ],
    },
    entity: { name: 'Ann', aliases: ['Al'], posts: [] },
  };

  test('among all that hold something, those inside the rows of others too, as one', () => {
    expect(listsOf(data)).toEqual([
      { path: 'claims', length: 2 },
      { path: 'claims.nodes.evidence', length: 3 },
      { path: 'claims.nodes.words', length: 1 },
      { path: 'entity.aliases', length: 1 },
    ]);
    expect(tableOf(data, 'claims.nodes.evidence')).toEqual({ columns: ['exact'], rows: [['x'], ['y'], ['z']] });
    expect(tableOf(data, 'entity.aliases')).toEqual({ columns: ['value'], rows: [['Al']] });
  });

  test('and is the first one otherwise', () => {
    expect(tableOf(data, 'claims')).toEqual(tableOf(data));
    expect(tableOf(data, 'no.such')).toEqual(tableOf(data));
    expect(listsOf({ graph: { title: 'Harbour' } })).toEqual([{ path: '', length: 1 }]);
    expect(listsOf({ entity: { posts: [] } })).toEqual([{ path: 'entity.posts', length: 0 }]);
    expect(listsOf({ nodes: [{ id: 'a', edges: [{ id: 'b' }] }] }).map(({ path }) => path)).toEqual([
      'nodes',
      'nodes.edges',
    ]);
  });
});

describe('columns', () => {
  const columns = (...things: unknown[]) => tableOf({ things }).columns;

  test('are paths, in the order of the query though the first row lacks one', () => {
    expect(columns({ id: 'a', under: null, to: 1 }, { id: 'b', under: { name: 'c', kind: 'D' }, to: 2 })).toEqual([
      'id',
      'under.name',
      'under.kind',
      'to',
    ]);
  });

  test('are there for what no row has', () => {
    expect(columns({ id: 'a', under: null, aliases: [], evidence: { nodes: [] } })).toEqual([
      'id',
      'under',
      'aliases',
      'evidence.nodes',
    ]);
  });

  test('of things of several types stand beside each other', () => {
    expect(
      tableOf({
        nodes: [
          { id: 'a', name: 'Ann' },
          { id: 'b', verb: 'oversees' },
        ],
      }),
    ).toEqual({
      columns: ['id', 'name', 'verb'],
      rows: [
        ['a', 'Ann', null],
        ['b', null, 'oversees'],
      ],
    });
  });

  test('of plain values have the only name that there is', () => {
    expect(tableOf({ aliases: ['Al'] }).columns).toEqual(['value']);
    expect(tableOf({ graph: { claims: 13 } }).columns).toEqual(['graph.claims']);
  });

  test('may be called anything', () => {
    const data = JSON.parse('{"things":[{"__proto__":{"constructor":1}},{"constructor":2},{"toString":null}]}');
    expect(tableOf(data)).toEqual({
      columns: ['__proto__.constructor', 'constructor', 'toString'],
      rows: [
        [1, null, null],
        [null, 2, null],
        [null, null, null],
      ],
    });
  });
});

test('a list in a row has all its values in one cell, each path in its own column', () => {
  const row = {
    id: 'a',
    aliases: ['Al', 'Anna'],
    yes: [true, false],
    evidence: {
      nodes: [
        { exact: 'one', saidBy: { name: 'Bo' } },
        { exact: 'two', saidBy: null },
      ],
    },
    none: [],
  };
  expect(tableOf({ rows: [row] })).toEqual({
    columns: ['id', 'aliases', 'yes', 'evidence.nodes.exact', 'evidence.nodes.saidBy.name', 'none'],
    rows: [['a', 'Al; Anna', 'true; false', 'one; two', 'Bo; ', '']],
  });
});
