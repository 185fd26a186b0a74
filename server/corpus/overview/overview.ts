/** Where each entity stands when the whole record is looked at, and how connected it is: computed once of a corpus, at loading. */
import type { Claim, Corpus } from '../types.ts';
import { joinedOf, joins } from './joined.ts';
import { layOut } from './layout.ts';
import { type Tile, tilesOf } from './tiles.ts';

/** Stands on the entity's node, by these names. */
export interface Stand {
  /** From -1,000 to 1,000, to the right and upward. */
  readonly x: number;
  readonly y: number;
  /** 1 for the entity that most asserted claims join to another; equally connected ones by id. */
  readonly rank: number;
  /** How many those are. */
  readonly joined: number;
  readonly tile: Tile;
}

/** Stands on an asserted claim between two entities, by these names: from the less connected of its ends few claims lead to the more connected. */
export interface Leaning {
  readonly lesser: string;
  readonly greater: string;
}

export interface Overview {
  stand(entity: string): Stand;
  /** Of a claim that is not asserted, or that joins an entity to itself, none. */
  leaning(claim: Claim): Leaning | undefined;
}

export function overviewOf({ entities, claims }: Pick<Corpus, 'entities' | 'claims'>): Overview {
  const joined = joinedOf(entities, claims);
  const points = layOut(joined);
  const tiles = tilesOf(points, joined.byRank);
  const stands = new Map(
    joined.ids.map((id, place): [string, Stand] => {
      const [{ x, y } = { x: 0, y: 0 }, tile = ''] = [points[place], tiles[place]];
      return [id, { x, y, rank: (joined.rankOf[place] ?? 0) + 1, joined: joined.claims[place] ?? 0, tile }];
    }),
  );
  const stand = (id: string): Stand => {
    const found = stands.get(id);
    if (!found) throw new Error(`a checked corpus lacks ${id}`);
    return found;
  };
  return {
    stand,
    leaning(claim) {
      if (!joins(claim)) return undefined;
      const { subject, object } = claim;
      const lesser = stand(subject).rank > stand(object).rank ? subject : object;
      return { lesser, greater: lesser === subject ? object : subject };
    },
  };
}
