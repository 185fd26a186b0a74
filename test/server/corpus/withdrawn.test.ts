/** Evidence that was withdrawn stays on show with its date and reason, and stops counting: in the graph, in chains, in conflicts, in the API. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../../server/corpus/audit.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';
import { corpusOf } from '../../helpers/smallCorpus.ts';

const withdrawn = { on: '2016-05-03', reason: 'The Courier printed a correction.' };
const corpus = corpusOf({
  entities: { Person: ['ann'], Post: ['keeper'], Service: ['light'], Organisation: ['board', 'crown'] },
  sources: { gazette: '2014-06', courier: '2014-07' },
  claims: [
    [
      'ann',
      'HOLDS_POST',
      'keeper',
      { evidence: [{ attested: 'published' }, { source: 'courier', saidBy: 'ann', withdrawn }] },
    ],
    ['board', 'RESPONSIBLE_FOR', 'light', { evidence: [{}, { source: 'courier', stance: 'DENIES', withdrawn }] }],
    ['crown', 'OVERSEES', 'light', { source: 'courier', attested: 'published', withdrawn }],
  ],
});

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, corpus);
  // Four questions: planning all the others first would take longer than they do.
  api = await startApi(runner, { warm: false });
}, 180_000);
afterAll(() => api.close());

const claim = (id: string) =>
  api.data(
    'query ($id: ID!) { claim(id: $id) { sentence asserted standing independentSources evidence { nodes { stance withdrawn { on { edtf text } reason } } } } }',
    { id },
  );
const shown = { on: { edtf: '2016-05-03', text: '3 May 2016' }, reason: 'The Courier printed a correction.' };

describe('withdrawn evidence', () => {
  it('is listed, and is no second source', async () => {
    expect(await claim('ann-holds-post-keeper')).toEqual({
      claim: {
        sentence: 'Ann was reported as Keeper in June 2014; when the post was taken up or left is not stated.',
        asserted: true,
        standing: 'REPORTED',
        independentSources: 1,
        evidence: {
          nodes: [
            { stance: 'ASSERTS', withdrawn: null },
            { stance: 'ASSERTS', withdrawn: shown },
          ],
        },
      },
    });
  });

  it('contests nothing', async () => {
    expect(await claim('board-responsible-for-light')).toMatchObject({
      claim: {
        asserted: true,
        standing: 'REPORTED',
        evidence: { nodes: [{}, { stance: 'DENIES', withdrawn: shown }] },
      },
    });
    expect(await api.data('{ conflicts { nodes { reason } } }')).toEqual({ conflicts: { nodes: [] } });
  });

  it('draws no line, but what it said is found as withdrawn', async () => {
    expect(await claim('crown-oversees-light')).toMatchObject({
      claim: {
        sentence: 'Crown was said to have overseen Light; that was withdrawn on 3 May 2016.',
        asserted: false,
        standing: 'WITHDRAWN',
        independentSources: 0,
      },
    });
    const { accountability, claims, graph } = await api.data(`{
      accountability(of: "light") { links { overseer { id } } }
      claims(filter: { standing: { eq: WITHDRAWN } }) { nodes { id } }
      graph { byStanding { standing count } }
    }`);
    expect(accountability).toEqual({ links: [{ overseer: { id: 'board' } }] });
    expect(claims).toEqual({ nodes: [{ id: 'crown-oversees-light' }] });
    expect(graph).toEqual({
      byStanding: [
        { standing: 'REPORTED', count: 2 },
        { standing: 'WITHDRAWN', count: 1 },
      ],
    });
  });

  it.each([
    'source: { eq: "courier" }',
    'saidBy: { eq: "ann" }',
    'source: { eq: "courier" }, relation: { eq: HOLDS_POST }',
  ])('is nobody’s word: claims(filter: { %s }) finds nothing by it, forward, backward or counted', async (filter) => {
    const { first, last } = await api.data(`{
        first: claims(filter: { ${filter} }) { totalCount nodes { id } }
        last: claims(filter: { ${filter} }, last: 5) { nodes { id } }
      }`);
    expect([first, last]).toEqual([{ totalCount: 0, nodes: [] }, { nodes: [] }]);
  });

  it('is among the quotes of its source and of who it is about, and none of those that bear the record out', async () => {
    const withWhen = 'evidence { nodes { claim { id } withdrawn { reason } } }';
    const { graph, source, entity } = await api.data(`{
      graph { evidence claims }
      source(id: "courier") { ${withWhen} }
      entity(id: "light") { ${withWhen} }
    }`);
    expect(graph).toEqual({ evidence: 2, claims: 3 });
    const taken = { reason: withdrawn.reason };
    const of = (id: string, gone: object | null) => ({ claim: { id }, withdrawn: gone });
    expect(source).toEqual({
      evidence: {
        nodes: [
          of('board-responsible-for-light', taken),
          of('crown-oversees-light', taken),
          of('ann-holds-post-keeper', taken),
        ],
      },
    });
    expect(entity).toEqual({
      evidence: {
        nodes: [
          of('board-responsible-for-light', null),
          of('board-responsible-for-light', taken),
          of('crown-oversees-light', taken),
        ],
      },
    });
  });

  it('is read back from the graph as it was loaded', async () => {
    expect((await audit(runner, corpus)).filter(({ found }) => found.length > 0)).toEqual([]);
  });
});
