/** Where loading puts every entity of a corpus in the picture of the whole record, and how connected it is. */
import { describe, expect, test } from 'vitest';
import { type Overview, overviewOf, type Stand } from '../../../server/corpus/overview/overview.ts';
import { reach } from '../../../server/corpus/overview/square.ts';
import { tileRoom, wholeSquare } from '../../../server/corpus/overview/tiles.ts';
import type { Corpus } from '../../../server/corpus/types.ts';
import { harbour, harbourRanks } from '../../helpers/harbour.ts';
import { largeCorpus } from '../../helpers/largeCorpus.ts';
import { corpusOf } from '../../helpers/smallCorpus.ts';

const standsOf = ({ entities }: Corpus, { stand }: Overview) =>
  Object.fromEntries(entities.map(({ id }) => [id, stand(id)]));

const harbourStands = standsOf(harbour, overviewOf(harbour));
const large = largeCorpus(3_000, 300);
const largeOverview = overviewOf(large);
const largeStands = standsOf(large, largeOverview);

describe('how connected an entity is', () => {
  test('is how many asserted claims join it to another; among equals the id decides', () => {
    const byRank = Object.entries(harbourStands).sort(([, a], [, b]) => a.rank - b.rank);
    expect(byRank.map(([id, { rank, joined }]) => [rank, id, joined])).toEqual(harbourRanks);
  });

  test('gives each entity of a large corpus a rank of its own, from 1 to as many as there are', () => {
    const ranks = Object.values(largeStands).map(({ rank }) => rank);
    expect(ranks.sort((a, b) => a - b)).toEqual(large.entities.map((_, at) => at + 1));
  });

  test('decides to which end an asserted claim leans; no other claim leans', () => {
    const leaning = Object.fromEntries(
      harbour.claims.map((claim) => [claim.id, overviewOf(harbour).leaning(claim)?.lesser]),
    );
    expect(leaning).toMatchObject({
      'board-oversees-light': 'board',
      'town-oversees-board': 'town',
      'order-requires-light': 'order',
      'bo-holds-post-keeper': 'bo',
      'board-takes-over-light': undefined,
    });
    const alone = corpusOf({ entities: { Organisation: ['a', 'b'] }, claims: [['a', 'OVERSEES', 'b']] });
    const [claim] = alone.claims;
    if (!claim) throw new Error('there is one');
    expect(overviewOf(alone).leaning({ ...claim, object: 'a' })).toBeUndefined();
  });
});

describe('places', () => {
  test('are the same for the same entities and claims, whatever order they come in', () => {
    const { entities, claims } = large;
    const turned = { ...large, entities: entities.toReversed(), claims: claims.toReversed() };
    expect(standsOf(turned, overviewOf(turned))).toEqual(largeStands);
  });

  test('are of what is asserted alone: names, and claims that only deny, expect or consider, move nothing', () => {
    const { claims, entities } = harbour;
    const told = {
      entities: entities.map((entity) => ({ ...entity, name: `The ${entity.name}` })),
      claims: claims.filter(({ asserted }) => asserted),
    };
    expect(standsOf(harbour, overviewOf(told))).toEqual(harbourStands);
  });

  test('leave room around each other: a large picture has no two in a heap', () => {
    const places = Object.values(largeStands);
    const heaped = places.filter(({ x, y }, at) =>
      places
        .slice(at + 1)
        .some((other) => Math.hypot(other.x - x, other.y - y) < 0.2 * (reach / Math.sqrt(places.length))),
    );
    expect(heaped).toEqual([]);
  });

  test('lie in the square, and no two entities have the same', () => {
    for (const stands of [harbourStands, largeStands]) {
      const places = Object.values(stands);
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
      const outside = places.filter(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) > reach);
      expect(outside).toEqual([]);
    }
  });

  test('bring together what belongs together, and put what nothing joins to another at the rim', () => {
    const ids = (letter: string) => Array.from({ length: 12 }, (_, n) => `${letter}${n}`);
    const joinAll = (all: string[]) =>
      all.flatMap((a, at) => all.slice(at + 1).map((b): [string, 'OVERSEES', string] => [a, 'OVERSEES', b]));
    const two = corpusOf({
      entities: { Organisation: [...ids('a'), ...ids('b'), 'alone', 'weighed'] },
      claims: [
        ...joinAll(ids('a')),
        ...joinAll(ids('b')),
        ['a0', 'OVERSEES', 'b0'],
        ['alone', 'OVERSEES', 'weighed', { stance: 'CONSIDERS' }],
      ],
    });
    const stands = standsOf(two, overviewOf(two));
    const far = (a: string, b: string) => {
      const [one, other] = [stands[a], stands[b]];
      return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;
    };
    const mean = (all: number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
    const within = ids('a').flatMap((a) => ids('a').map((b) => far(a, b)));
    const between = ids('a').flatMap((a) => ids('b').map((b) => far(a, b)));
    expect(mean(within) * 1.5).toBeLessThan(mean(between));
    for (const id of ['alone', 'weighed']) {
      const { x = 0, y = 0 } = stands[id] ?? {};
      expect(Math.hypot(x, y)).toBeGreaterThan(0.8 * reach);
    }
    expect(stands.alone).toMatchObject({ joined: 0, rank: 25 });
  });

  test('are found for a corpus of one entity, and of none that is joined', () => {
    const one = { entities: harbour.entities.slice(0, 1), claims: [] };
    const { stand } = overviewOf(one);
    expect(stand(harbour.entities[0]?.id ?? '')).toMatchObject({ rank: 1, joined: 0, tile: wholeSquare });
    expect(overviewOf({ entities: [], claims: [] })).toBeDefined();
  });
});

describe('tiles', () => {
  test('hold so many entities each, each where it stands, and nobody in a quarter is more connected than anybody in the whole', () => {
    const tiles = new Map<string, Stand[]>();
    for (const stand of Object.values(largeStands)) tiles.set(stand.tile, [...(tiles.get(stand.tile) ?? []), stand]);
    expect(tiles.size).toBeGreaterThan(40);
    for (const [tile, stands] of tiles) {
      expect(stands.length).toBeLessThanOrEqual(tileRoom);
      if (tile === wholeSquare) continue;
      const above = tiles.get(tile.slice(0, -1)) ?? [];
      expect(above.length).toBe(tileRoom);
      expect(Math.min(...stands.map(({ rank }) => rank))).toBeGreaterThan(Math.max(...above.map(({ rank }) => rank)));
      const [right, upper] = [Number(tile[1]) % 2 === 1, Number(tile[1]) >= 2];
      for (const { x, y } of stands) expect([x >= 0, y >= 0]).toEqual([right, upper]);
    }
  });
});
