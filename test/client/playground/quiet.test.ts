/** What is asked for quietly: the query as it is sent, what is taken out of its answer, and when nothing is added. */
import { buildSchema, type ExecutionResult, graphqlSync, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { drawableIn, middleOf, networkIn } from '../../../client/playground/drawable.ts';
import { asWritten, isQuietTrouble, type Prepared, prepare, withoutQuiet } from '../../../client/playground/quiet.ts';
import { soundly } from '../../../client/playground/weigh.ts';
import { limits } from '../../../server/graphql/limits.ts';
import schemaText from '../../../server/graphql/schema.graphql?raw';

const schema = buildSchema(schemaText);
/** Of several operations, the one called A. */
const prepared = (query: string): Prepared => {
  const asked = { query, operationName: query.startsWith('query A') ? 'A' : null };
  return prepare(schema, asked, soundly(schema, asked));
};

const entityPart = '\nfragment quiet_Entity on Entity { quiet_id: id quiet_name: name quiet_kind: kind }';
const claimPart =
  '\nfragment quiet_Claim on Claim { quiet_id: id quiet_verb: verb quiet_asserted: asserted quiet_standing: standing quiet_subject: subject { ...quiet_Entity } quiet_object: object { ...quiet_Entity } }';

describe('is put before the brace that ends a selection', () => {
  test('of an entity, and the rest stays to the letter', () => {
    expect(prepared('{ entity(id: "a") { name } } # mine').query).toBe(
      `{ entity(id: "a") { name  ...quiet_Entity } } # mine\n${entityPart}`,
    );
  });

  test('of a claim, whose ends come with it', () => {
    expect(prepared('{ claims(first: 2) { nodes { sentence } } }').query).toBe(
      `{ claims(first: 2) { nodes { sentence  ...quiet_Claim } } }\n${claimPart}${entityPart}`,
    );
  });

  test.each([
    ['a fragment', '{ entity(id: "a") { ...F } } fragment F on Entity { claims { nodes { id } } }', 2],
    [
      'a fragment in a fragment',
      '{ entity(id: "a") { ...F } } fragment F on Entity { ...G } fragment G on Node { id }',
      1,
    ],
    ['an inline fragment on a kind', '{ entity(id: "a") { ... on Post { holders { person { name } } } } }', 3],
    ['an inline fragment without a type', '{ entity(id: "a") { ... @include(if: true) { name } } }', 1],
    ['anything with an id', '{ node(id: "a") { ... on Claim { sentence } ... on Source { title } } }', 3],
    ['a list of anything', '{ nodes(ids: ["a"]) { id } }', 3],
    ['edges', '{ entities { edges { cursor node { name } } } }', 1],
    ['a search', '{ search(text: "a") { matched entity { name } } }', 1],
    ['a speaker', '{ claim(id: "a") { evidence { nodes { exact saidBy { name } } } } }', 3],
    ['a chain, whose links are claims', '{ accountability(of: "a") { links { overseer { name } } } }', 2],
    ['aliases', '{ one: entity(id: "a") { called: name } other: entity(id: "b") { called: name } }', 2],
    ['several operations', 'query A { entity(id: "a") { name } } query B { claim(id: "b") { id } }', 2],
    ['a variable', 'query Q($id: ID!) { entity(id: $id) { name } }', 1],
    ['directives', '{ entity(id: "a") @skip(if: false) { name @include(if: true) } }', 1],
    ['a field asked for twice', '{ entity(id: "a") { name } entity(id: "a") { kind } }', 2],
    ['an empty page', '{ claims { totalCount } }', 0],
  ])('%s, and the API takes it', (_what, query, selections) => {
    const { query: sent, pieces, prefix } = prepared(query);
    expect(pieces.flatMap(({ at, length }) => sent.slice(at, at + length).match(/\.\.\./g) ?? [])).toHaveLength(
      selections,
    );
    expect(prefix).toBe(selections > 0 ? 'quiet_' : undefined);
    expect(validate(schema, parse(sent), specifiedRules)).toEqual([]);
    const back = [...pieces]
      .reverse()
      .reduce((text, { at, length }) => text.slice(0, at) + text.slice(at + length), sent);
    expect(back.startsWith(query)).toBe(true);
  });

  test('under names that the query does not use', () => {
    const query = '{ entity(id: "quiet_one") { quiet_name: name } }';
    const { query: sent, prefix } = prepared(query);
    expect(prefix).toBe('quietquiet_');
    expect(sent).toContain('{ quiet_name: name  ...quietquiet_Entity }');
  });
});

describe('is left out', () => {
  const unchanged = (query: string) => expect(prepared(query)).toEqual({ query, pieces: [] });

  test('where nothing could be drawn', () => {
    unchanged('{ graph { title } }');
    unchanged('{ __schema { types { name } } }');
  });

  test('of what is no sound query', () => {
    unchanged('{ entity(id: "a") { nme } }');
    unchanged('{ entity(');
    unchanged('query A { entity(id: "a") { name } } query A { entity(id: "a") { name } }');
  });

  test('of what breaks a limit as it is: the API has the words for that', () => {
    unchanged(
      '{ claims(first: 100) { nodes { evidence(first: 100) { nodes { claim { evidence(first: 100) { nodes { id } } } } } } } }',
    );
  });

  test.each([
    [
      'nested fields',
      `{ search(text: "a", first: 1) { entity { ${'claims(first: 1) { nodes { subject { '.repeat(2)} claims { edges { node { sentence } } } ${'} } } '.repeat(2)} } } }`,
      12,
      13,
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 28 }, (_, at) => `a${at}: entity(id: "a") { name }`).join(' ')} }`,
      limits.aliases,
      31,
    ],
    [
      'points',
      '{ claims(first: 100) { nodes { evidence(first: 80) { nodes { saidBy { name } } } } } }',
      limits.cost,
      53_010,
    ],
  ])('when %s would be too many with it', (of, query, most, got) => {
    const { query: sent, pieces, prefix, breach } = prepared(query);
    expect(breach).toEqual({ of, most, got });
    expect({ sent, pieces, prefix }).toEqual({ sent: query, pieces: [], prefix: undefined });
  });
});

describe('is taken out again', () => {
  const ann = { id: 'ann', name: 'Ann', kind: 'PERSON' };
  const post = { id: 'post', name: 'keeper', kind: 'POST' };
  const holds = {
    id: 'holds',
    verb: 'holds the post of',
    asserted: true,
    standing: 'REPORTED',
    subject: ann,
    object: post,
  };
  const root = {
    entity: () => ({ __typename: 'Person', ...ann, posts: [{ person: ann, post, claim: holds }] }),
    claims: () => ({ nodes: [holds] }),
    graph: () => ({ title: 'Light' }),
  };
  const typed = buildSchema(schemaText);
  const entity = typed.getType('Entity');
  if (entity && 'resolveType' in entity)
    entity.resolveType = ({ kind }: { kind: string }) => (kind === 'POST' ? 'Post' : 'Person');
  const answered = (query: string) => graphqlSync({ schema: typed, source: query, rootValue: root });
  const plain = ({ data }: ExecutionResult) => JSON.parse(JSON.stringify(data));

  test.each([
    '{ entity(id: "ann") { name } }',
    '{ claims { nodes { verb subject { name } } } graph { title } }',
    '{ entity(id: "ann") { ... on Person { posts { post { name } } } } }',
    'query Q { who: entity(id: "ann") { ...F } } fragment F on Entity { called: name }',
  ])('so that the answer is what was asked for: %s', (query) => {
    const { query: sent, prefix } = prepared(query);
    expect(sent).not.toBe(query);
    expect(withoutQuiet(plain(answered(sent)), prefix)).toEqual(plain(answered(query)));
  });

  test('and tells which entities and claims the answer holds', () => {
    const { query, prefix = '' } = prepared('{ entity(id: "ann") { ... on Person { posts { post { name } } } } }');
    const found = drawableIn(plain(answered(query)), prefix);
    expect(found).toEqual({ entities: [ann, post], claims: [{ ...holds, from: { edtf: null } }], speakers: [] });
    expect(middleOf(found)).toBe('ann');
    const { nodes, edges } = networkIn(found, 'ann', () => []);
    expect(nodes.map(({ id, focus, claims }) => [id, focus, claims])).toEqual([
      ['ann', true, 1],
      ['post', false, 1],
    ]);
    expect(edges.map(({ id, from, to, words }) => [id, from, to, words])).toEqual([
      ['holds', 'ann', 'post', 'holds the post of'],
    ]);
  });

  test('what nothing joins is drawn all the same, and what only was considered says so', () => {
    const considered = { ...holds, asserted: false, from: { edtf: null } } as const;
    const alone = { entities: [ann, post, { ...ann, id: 'ben' }], claims: [considered] } as Parameters<
      typeof networkIn
    >[0];
    const { nodes, edges } = networkIn(alone, 'ann', () => [{ stance: 'CONSIDERS', withdrawn: null }]);
    expect(nodes.map(({ id }) => id)).toEqual(['ann', 'post', 'ben']);
    expect(edges[0]?.words).toBe('considered: holds the post of');
  });

  test('who is only quoted is told from who is spoken of, whatever the query calls it', () => {
    const ben = { ...ann, id: 'ben', name: 'Ben Rook' };
    const said = (saidBy: typeof ann) => ({ __typename: 'Evidence', exact: 'He keeps it.', saidBy });
    const quoted = { ...holds, evidence: () => ({ nodes: [said(ben), said(ann)] }) };
    const ask = (query: string) => {
      const { query: sent, prefix = '' } = prepared(query);
      const rootValue = { claims: () => ({ nodes: [quoted] }) };
      const answer = plain(graphqlSync({ schema: typed, source: sent, rootValue }));
      const { entities, claims, speakers } = drawableIn(answer, prefix);
      return { entities: entities.map(({ id }) => id), claims: claims.length, speakers: speakers.map(({ id }) => id) };
    };
    expect(ask('{ claims { nodes { evidence { nodes { exact who: saidBy { name } } } } } }')).toEqual({
      entities: ['ann', 'post'],
      claims: 1,
      speakers: ['ben'],
    });
  });

  test('what is wrong with it is known, and where an error stands is told as the query was written', () => {
    expect(isQuietTrouble({ path: ['claims', 'nodes', 0, 'quiet_subject'] }, 'quiet_')).toBe(true);
    expect(isQuietTrouble({ path: ['claims', 'nodes', 0, 'subject'] }, 'quiet_')).toBe(false);
    const query = '{\n  a: entity(id: "a") { name } b: entity(id: "b") { name }\n}';
    const sent = prepared(query);
    const column = sent.query.split('\n')[1]?.indexOf('b:') ?? Number.NaN;
    expect(asWritten({ locations: [{ line: 2, column: column + 1 }] }, sent)).toEqual({
      locations: [{ line: 2, column: (query.split('\n')[1]?.indexOf('b:') ?? Number.NaN) + 1 }],
    });
  });
});
