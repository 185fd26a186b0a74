/**
 * Every entity in one tile of a square that is quartered again and again: the whole square holds the most connected of all, each of its quarters the most
 * connected of those left there, and so on. Whatever part of the square is looked at, the most connected of it are then found in a few tiles.
 */
import { type Point, reach } from './square.ts';

/** As many as one tile holds; only a full tile has quarters. */
export const tileRoom = 64;
/** So many quarterings tell any two places apart. */
export const deepest = 20;

/** A tile's name: for each quartering 0 to 3, with 1 for the right half and 2 for the upper; the whole square is `T`. */
export type Tile = string;
export const wholeSquare: Tile = 'T';

/** @param byRank places in `points`, the most connected first */
export function tilesOf(points: readonly Point[], byRank: Iterable<number>): Tile[] {
  const count = new Map<Tile, number>();
  const tiles: Tile[] = points.map(() => wholeSquare);
  for (const place of byRank) {
    const { x, y } = points[place] ?? { x: 0, y: 0 };
    let [tile, middleX, middleY, half] = [wholeSquare, 0, 0, reach];
    while ((count.get(tile) ?? 0) >= tileRoom && tile.length <= deepest) {
      const [right, upper] = [x >= middleX, y >= middleY];
      tile += Number(right) + 2 * Number(upper);
      half /= 2;
      middleX += right ? half : -half;
      middleY += upper ? half : -half;
    }
    count.set(tile, (count.get(tile) ?? 0) + 1);
    tiles[place] = tile;
  }
  return tiles;
}
