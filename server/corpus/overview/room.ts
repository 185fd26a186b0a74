/** Room around every place: those that stand too near to each other are pushed apart, round by round, until none are left or it has been tried often enough. */
import { type Point, reach } from './square.ts';

/** Of the distance that neighbours would have if all stood evenly over the disc. */
const share = 0.65;
const rounds = 12;

/** Every two that are too near are moved away from each other by half of what they lack, in the order of the places; nothing leaves the disc. */
export function makeRoom(points: readonly Point[]): Point[] {
  const least = (share * reach * Math.sqrt(Math.PI)) / Math.sqrt(points.length || 1);
  const [xs, ys] = [Float64Array.from(points, ({ x }) => x), Float64Array.from(points, ({ y }) => y)];
  for (let round = 0; round < rounds && pushApart(xs, ys, least); round += 1);
  return points.map((_, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0 }));
}

/** Whether anybody stood too near. */
function pushApart(xs: Float64Array, ys: Float64Array, least: number): boolean {
  const across = Math.ceil((2 * reach) / least) + 1;
  const cellOf = (at: number) => Math.floor((at + reach) / least);
  // In each cell of a grid a chain of those who stand there: whoever is too near is in the same one or beside it.
  const [heads, next] = [new Int32Array(across * across).fill(-1), new Int32Array(xs.length)];
  for (let at = xs.length - 1; at >= 0; at -= 1) {
    const cell = cellOf(ys[at] ?? 0) * across + cellOf(xs[at] ?? 0);
    next[at] = heads[cell] ?? -1;
    heads[cell] = at;
  }
  let pushed = false;
  for (let at = 0; at < xs.length; at += 1) {
    const [column, row] = [cellOf(xs[at] ?? 0), cellOf(ys[at] ?? 0)];
    for (let y = Math.max(0, row - 1); y <= Math.min(across - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x += 1)
        for (let other = heads[y * across + x] ?? -1; other >= 0; other = next[other] ?? -1)
          if (other > at && part(xs, ys, at, other, least)) pushed = true;
  }
  return pushed;
}

function part(xs: Float64Array, ys: Float64Array, one: number, other: number, least: number): boolean {
  let [x, y] = [(xs[other] ?? 0) - (xs[one] ?? 0), (ys[other] ?? 0) - (ys[one] ?? 0)];
  const far = Math.hypot(x, y);
  if (far >= least) return false;
  // Whoever stands on another goes a way of their own.
  if (far === 0) [x, y] = [Math.cos(other), Math.sin(other)];
  const lack = (least - far) / 2 / (far || 1);
  move(xs, ys, other, x * lack, y * lack);
  move(xs, ys, one, -x * lack, -y * lack);
  return true;
}

function move(xs: Float64Array, ys: Float64Array, at: number, byX: number, byY: number): void {
  const [x, y] = [(xs[at] ?? 0) + byX, (ys[at] ?? 0) + byY];
  const out = Math.max(1, Math.hypot(x, y) / reach);
  xs[at] = x / out;
  ys[at] = y / out;
}
