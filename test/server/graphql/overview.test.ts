/** The whole record as a picture: the most connected entities, of all or of a part, and what joins them. Over HTTP, on the real Neo4j. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Corpus } from '../../../server/corpus/types.ts';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { harbour, harbourRanks } from '../../helpers/harbour.ts';
import { largeCorpus } from '../../helpers/largeCorpus.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();

interface Found {
  readonly total: number;
  readonly more: boolean;
  readonly truncated: boolean;
  readonly entities: readonly { entity: { id: string }; x: number; y: number; rank: number; joined: number }[];
  readonly claims: readonly { id: string; asserted: boolean; subject: { id: string }; object: { id: string } }[];
}

function asking(corpus: () => Corpus) {
  let api: Api;
  beforeAll(async () => {
    api = await serveCorpus(runner, corpus());
  }, 300_000);
  beforeEach(() => api.statements());
  afterAll(() => api.close());
  const fields =
    'total more truncated entities { entity { id } x y rank joined } claims { id asserted subject { id } object { id } }';
  return {
    api: () => api,
    look: async (args = ''): Promise<Found> => {
      const { overview } = await api.data(`{ overview${args} { ${fields} } }`);
      return overview as Found;
    },
  };
}

describe('a small record', () => {
  const { api, look } = asking(() => harbour);

  test('is shown whole: every entity, the most connected first, and every asserted claim', async () => {
    const { entities, claims, ...rest } = await look();
    expect(rest).toEqual({ total: 10, more: false, truncated: false });
    expect(entities.map(({ entity, rank, joined }) => [rank, entity.id, joined])).toEqual(harbourRanks);
    expect(claims.map(({ id }) => id)).toEqual([
      'board-oversees-light',
      'keeper-responsible-for-light',
      'town-oversees-board',
      'town-funds-light',
      'master-heads-board',
      'board-issued-order',
      'order-requires-light',
      'town-conducted-visit',
      'visit-concerns-light',
      'ann-holds-post-keeper',
      'bo-holds-post-keeper',
      'zoe-holds-post-master',
    ]);
    expect(claims.every(({ asserted }) => asserted)).toBe(true);
  });

  test('is cut where it is asked to be, and says so', async () => {
    const { entities, claims, ...rest } = await look('(first: 4, limit: 2)');
    expect(rest).toEqual({ total: 10, more: true, truncated: true });
    expect(entities.map(({ entity }) => entity.id)).toEqual(['light', 'board', 'keeper', 'town']);
    expect(claims.map(({ id }) => id)).toEqual(['board-oversees-light', 'keeper-responsible-for-light']);
    expect(await look('(first: 10, limit: 12)')).toMatchObject({ more: false, truncated: false });
    expect(await look('(first: 9, limit: 11)')).toMatchObject({ more: true, truncated: false });
  });

  test('gives what else is asked of an entity or a claim there', async () => {
    const { overview } = await api().data(
      '{ overview(first: 2, limit: 1) { entities { entity { name kind claimCounts { relation } } } claims { sentence evidence { nodes { exact } } } } }',
    );
    expect(overview).toMatchObject({
      entities: [{ entity: { name: 'lighthouse service', kind: 'SERVICE' } }, { entity: { name: 'Harbour Board' } }],
      claims: [{ sentence: expect.stringContaining('Harbour Board'), evidence: { nodes: [{}] } }],
    });
  });

  test('reads no more than is asked for', async () => {
    await api().data('{ overview { entities { entity { id name aliases } x y } } }');
    expect(api().statements()).toEqual(['entitiesByRank']);
    await api().data('{ overview { truncated claims { id } total } }');
    expect(api().statements().toSorted()).toEqual(['claimsBetween', 'corpus', 'entitiesByRank']);
  });

  test.each([
    ['first: 1001', 'first must be 1 to 1000, got 1001'],
    ['limit: 0', 'limit must be 1 to 2000, got 0'],
    ['within: {left: -1000.5}', 'within.left must be -1000 to 1000, got -1000.5'],
    ['within: {top: 1e300}', 'within.top must be -1000 to 1000, got 1e+300'],
    ['within: {left: 5, right: 5}', 'within.left must be less than within.right, which is 5, got 5'],
    ['within: {bottom: 7, top: -7}', 'within.bottom must be less than within.top, which is -7, got 7'],
  ])('%s is refused', async (args, message) => {
    expect(await api().refusal(`{ overview(${args}) { total } }`)).toEqual(['BAD_USER_INPUT', message]);
    expect(api().statements()).toEqual([]);
  });
});

describe('a part of a larger record', () => {
  // Little enough to be asked for whole, many enough for several quarterings.
  const corpus = largeCorpus(950, 100);
  const { look } = asking(() => corpus);
  let all: Found;
  beforeAll(async () => {
    all = await look('(first: 1000, limit: 2000)');
  }, 60_000);

  test('the whole is there to compare with', () => {
    expect(all).toMatchObject({ total: all.entities.length, more: false });
    expect(all.entities.length).toBeGreaterThan(900);
  });

  test.each([
    ['the right half', { left: 0 }, 100],
    ['a quarter in the middle', { left: -500, right: 500, bottom: -500, top: 500 }, 40],
    ['all but the edges', { left: -990, right: 990, bottom: -990, top: 990 }, 1_000],
    ['a strip', { bottom: 100, top: 130 }, 25],
    ['a small part across the middle', { left: -60, right: 70, bottom: -80, top: 50 }, 500],
    ['a corner where nobody stands', { left: 980, bottom: 980 }, 10],
  ])('%s shows exactly the most connected of it, and the claims between them', async (_what, box, first) => {
    const { left = -1_000, right = 1_000, bottom = -1_000, top = 1_000 } = box as Record<string, number | undefined>;
    const within = `{left: ${left}, right: ${right}, bottom: ${bottom}, top: ${top}}`;
    const found = await look(`(first: ${first}, limit: 2000, within: ${within})`);
    const there = all.entities.filter(({ x, y }) => x >= left && x <= right && y >= bottom && y <= top);
    expect(found.entities).toEqual(there.slice(0, first));
    expect(found.more).toBe(there.length > first);
    const shown = new Set(found.entities.map(({ entity }) => entity.id));
    const joining = corpus.claims.filter(
      ({ asserted, subject, object }) => asserted && subject !== object && shown.has(subject) && shown.has(object),
    );
    expect(found.truncated).toBe(joining.length > 2_000);
    const ids = joining.map(({ id }) => id);
    if (found.truncated) expect(found.claims.filter(({ id }) => !ids.includes(id))).toEqual([]);
    else expect(found.claims.map(({ id }) => id).sort()).toEqual(ids.sort());
  });
});
