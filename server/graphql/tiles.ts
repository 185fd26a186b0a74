/** The tiles that loading puts entities into (server/corpus/overview/tiles.ts), as a part of the picture that is looked at finds them. */
import { reach } from '../corpus/overview/square.ts';
import { deepest, type Tile, wholeSquare } from '../corpus/overview/tiles.ts';

/** From edge to edge, in the picture's own units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export const whole: Box = { left: -reach, right: reach, bottom: -reach, top: reach };

/** The quarters of a tile that touch the part looked at. */
export function childrenOf(tile: Tile, within: Box): Tile[] {
  if (tile.length > deepest) return [];
  return ['0', '1', '2', '3'].map((quarter) => tile + quarter).filter((quarter) => touches(boxOf(quarter), within));
}

/** The whole square and, of each size that is not smaller than the part looked at, the tiles that touch it; `ends` are the smallest of them. */
export function tilesAround(within: Box): { tiles: Tile[]; ends: Tile[] } {
  const across = Math.max(within.right - within.left, within.top - within.bottom);
  const tiles = [wholeSquare];
  let ends = tiles;
  for (let side = reach; side >= across && ends.length > 0; side /= 2) {
    const smaller = ends.flatMap((tile) => childrenOf(tile, within));
    if (smaller.length === 0) break;
    ends = smaller;
    tiles.push(...ends);
  }
  return { tiles, ends: [...ends] };
}

function boxOf(tile: Tile): Box {
  let { left, right, bottom, top } = whole;
  for (const quarter of tile.slice(1)) {
    const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
    if (Number(quarter) % 2 === 1) left = middleX;
    else right = middleX;
    if (Number(quarter) >= 2) bottom = middleY;
    else top = middleY;
  }
  return { left, right, bottom, top };
}

function touches(one: Box, other: Box): boolean {
  return one.left <= other.right && one.right >= other.left && one.bottom <= other.top && one.top >= other.bottom;
}
