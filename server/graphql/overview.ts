/** The most connected entities of the whole record, or of a part of its picture, and what joins them. */
import { type ClaimText, readClaim } from '../corpus/claimRecord.ts';
import { badInput } from './errors.ts';
import type { ClaimRow, EntityRow } from './loaders/rows.ts';
import type { Read } from './read.ts';
import { type Box, childrenOf, tilesAround, whole } from './tiles.ts';
import type { Box as GivenBox } from './types.ts';

/** Where an entity stands; what the numbers mean is in server/corpus/overview/overview.ts. */
export interface PlacedRow {
  readonly entity: EntityRow;
  readonly x: number;
  readonly y: number;
  readonly rank: number;
  readonly joined: number;
  readonly tile: string;
}

export interface Overview {
  /** The most connected first. */
  readonly entities: readonly PlacedRow[];
  /** Whether more of them stand there. */
  readonly more: boolean;
  /** Reads, once, the claims between them. */
  readonly between: () => Promise<{ readonly claims: readonly ClaimRow[]; readonly truncated: boolean }>;
}

export interface Look {
  readonly first: number;
  /** Absent: everywhere. */
  readonly within: Box | undefined;
  /** How many claims at most. */
  readonly limit: number;
}

export async function overview(read: Read, { first, within, limit }: Look): Promise<Overview> {
  const found = await (within ? standingIn(read, within, first + 1) : mostConnected(read, first + 1));
  const entities = found.slice(0, first);
  let between: ReturnType<Overview['between']> | undefined;
  return {
    entities,
    more: found.length > first,
    between: () => {
      between ??= claimsAmong(read, entities, limit);
      return between;
    },
  };
}

function mostConnected(read: Read, first: number): Promise<PlacedRow[]> {
  return read<PlacedRow>('entitiesByRank', { first });
}

/**
 * Whoever stands in a tile is more connected than all in its quarters: a quarter is looked into only while it may hold somebody who belongs among the first.
 * A look from near by begins with all tiles that are larger than the part looked at, of which there are at most four of a size.
 */
async function standingIn(read: Read, within: Box, first: number): Promise<PlacedRow[]> {
  let found: PlacedRow[] = [];
  let { tiles, ends } = tilesAround(within);
  while (tiles.length > 0) {
    const rows = await read<PlacedRow>('entitiesInTiles', { tiles });
    found = [...found, ...rows.filter(({ x, y }) => isWithin(within, x, y))].sort((a, b) => a.rank - b.rank);
    found = found.slice(0, first);
    const least = found.length < first ? Infinity : (found.at(-1)?.rank ?? Infinity);
    tiles = ends.flatMap((tile) => {
      const there = rows.filter((row) => row.tile === tile);
      const last = Math.max(...there.map(({ rank }) => rank));
      return there.length > 0 && last < least ? childrenOf(tile, within) : [];
    });
    ends = tiles;
  }
  return found;
}

const isWithin = ({ left, right, bottom, top }: Box, x: number, y: number) =>
  x >= left && x <= right && y >= bottom && y <= top;

async function claimsAmong(read: Read, entities: readonly PlacedRow[], limit: number) {
  const among = entities.map(({ entity }) => entity.id);
  const rows = await read<{ claim: ClaimText }>('claimsBetween', { among, limit: limit + 1 });
  const claims = rows.slice(0, limit).map(({ claim }) => readClaim(claim));
  return { claims, truncated: rows.length > limit };
}

/** @throws BAD_USER_INPUT when an edge is outside the picture, or nothing lies between two */
export function readBox(given: GivenBox | null | undefined): Box | undefined {
  if (given == null) return undefined;
  const edge = (name: keyof Box) => {
    const at = given[name] ?? whole[name];
    if (at >= whole.left && at <= whole.right) return at;
    throw badInput(`within.${name}`, `must be ${whole.left} to ${whole.right}, got ${at}`);
  };
  const box = { left: edge('left'), right: edge('right'), bottom: edge('bottom'), top: edge('top') };
  const order = (less: keyof Box, more: keyof Box) => {
    if (box[less] >= box[more])
      throw badInput(`within.${less}`, `must be less than within.${more}, which is ${box[more]}, got ${box[less]}`);
  };
  order('left', 'right');
  order('bottom', 'top');
  return box;
}
