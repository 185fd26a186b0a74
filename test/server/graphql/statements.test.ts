/** How few statements an answer takes. Over HTTP, on the real Neo4j. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { claimsByWhen, harbour } from '../../helpers/harbour.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  api = await serveCorpus(runner, harbour);
});
beforeEach(() => api.statements());
afterAll(() => api.close());

const ofLight = claimsByWhen.filter((id) => id.endsWith('-light'));

describe('statements are counted: as many things as you like, one statement a level', () => {
  test('ten entities with their claims, those claims’ ends and evidence', async () => {
    const query =
      '{ entities(first: 10) { nodes { id claims(first: 10) { nodes { id subject { name } object { name } evidence(first: 5) { nodes { id source { title } saidBy { name } } } } } } } }';
    await api.data(query);
    expect(api.statements()).toEqual(['entities', 'claimsByEntityIds', 'evidenceByClaimIds']);
  });

  test('two hops from one entity, by one statement', async () => {
    const claims = 'claims(first: 3) { nodes { id } }';
    const { entity } = await api.data(
      `{ entity(id: "light") { name claims { nodes { id subject { name ${claims} } object { ${claims} } } } } }`,
    );
    expect(api.statements().toSorted()).toEqual(['claimsAcrossEntityId']);
    // The same as when each is asked for by itself.
    const { nodes } = (entity as { claims: { nodes: { subject: unknown }[] } }).claims;
    const alone = await api.data(
      `{ board: entity(id: "board") { name ${claims} } town: entity(id: "town") { name ${claims} } }`,
    );
    expect(nodes[1]?.subject).toEqual(alone.board);
    expect(nodes[3]?.subject).toEqual(alone.town);
  });

  test('two hops where the second differs by end, or goes backward, read what the first does not bring', async () => {
    const query = `{ entity(id: "light") { claims(first: 4) { edges { node {
      subject { claims(last: 1) { nodes { id } } } object { a: claims(first: 2) { nodes { id } } b: claims(first: 1) { nodes { id } } } } } } } }`;
    const { entity } = await api.data(query);
    const ahead = { a: { nodes: ofLight.slice(0, 2).map((id) => ({ id })) }, b: { nodes: [{ id: ofLight[0] }] } };
    const edges = (entity as { claims: { edges: { node: { subject: unknown; object: unknown } }[] } }).claims.edges;
    expect(edges.map(({ node }) => node.object)).toEqual([ahead, ahead, ahead, ahead]);
    expect(edges[1]?.node.subject).toEqual({ claims: { nodes: [{ id: 'master-heads-board' }] } });
    expect(api.statements().toSorted()).toEqual([
      'claimsAcrossEntityId',
      'claimsAcrossEntityId',
      'claimsByEntityIdsLatest',
    ]);
  });

  test('two hops that are filtered by more than relations and asserted are read one after the other', async () => {
    const said = 'claims(filter: { standing: { eq: REPORTED } }) { nodes { id } }';
    const { entity } = await api.data(`{ entity(id: "light") { claims(first: 1) { nodes { subject { ${said} } } } } }`);
    expect(api.statements()).toEqual(['claimsByEntityIds', 'claimsByEntityIds']);
    const { board } = await api.data(`{ board: entity(id: "board") { ${said} } }`);
    expect(entity).toEqual({ claims: { nodes: [{ subject: board }] } });
  });

  test('a second hop that is refused is refused where it stands', async () => {
    const { data, errors } = await api.ask(
      '{ entity(id: "zoe") { claims { nodes { id object { claims(first: 101) { nodes { id } } } } } } }',
    );
    expect(errors?.map(({ message }) => message)).toEqual(['first must be 1 to 100, got 101']);
    expect(data).toEqual({ entity: null });
  });

  test('claims asked of an entity are read with it, whatever way they are asked', async () => {
    const query = `query ($n: Int, $of: ClaimFilter) { entity(id: "light") {
      ...c a: claims(first: $n, filter: $of) { nodes { id } } ... on Entity { b: claims(last: 2) { ...p } } } }
      fragment c on Entity { c: claims(filter: {relation: {eq: OVERSEES}}) { edges { node { id } } } }
      fragment p on ClaimConnection { pageInfo { hasPreviousPage } }`;
    const { entity } = await api.data(query, { n: 1, of: { asserted: true } });
    expect(entity).toEqual({
      c: { edges: [{ node: { id: 'board-oversees-light' } }] },
      a: { nodes: [{ id: 'board-oversees-light' }] },
      b: { pageInfo: { hasPreviousPage: true } },
    });
    expect(api.statements().toSorted()).toEqual(['claimsByEntityIds', 'claimsByEntityIds', 'claimsByEntityIdsLatest']);
  });

  test('what is not asked for is not counted or read', async () => {
    await api.data('{ claims { __typename } entity(id: "light") { claims { totalCount } } }');
    expect(api.statements()).toEqual(['entitiesByIds', 'claimCountsByEntityIds']);
  });
});
