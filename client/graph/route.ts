/** Corners of a line → its path with soft bends, and its arrowhead. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const bend = 7;
export const arrow = { length: 9, half: 4.5 } as const;

const round = (value: number) => Math.round(value * 10) / 10;
const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

/** The point `by` pixels from `a` towards `b`. */
function towards(a: Point, b: Point, by: number): Point {
  const share = by / (distance(a, b) || 1);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** `points` run along the reading direction; the path stops short of the last by the arrowhead's length. */
export function pathOf(points: readonly Point[], withArrow: boolean): string {
  const [start, ...rest] = points;
  const end = rest.at(-1);
  const beforeEnd = points.at(-2);
  if (!start || !end || !beforeEnd) return '';
  const corners = [start, ...rest.slice(0, -1), withArrow ? towards(end, beforeEnd, arrow.length - 1) : end];
  let path = `M${round(start.x)} ${round(start.y)}`;
  for (let at = 1; at < corners.length - 1; at += 1) {
    const [before, corner, after] = [corners[at - 1], corners[at], corners[at + 1]];
    if (!before || !corner || !after) continue;
    const radius = Math.min(bend, distance(before, corner) / 2, distance(corner, after) / 2);
    const [enter, leave] = [towards(corner, before, radius), towards(corner, after, radius)];
    path += `L${round(enter.x)} ${round(enter.y)}Q${round(corner.x)} ${round(corner.y)} ${round(leave.x)} ${round(leave.y)}`;
  }
  const last = corners.at(-1) ?? end;
  return `${path}L${round(last.x)} ${round(last.y)}`;
}

/** A filled triangle at the last point, pointing along the last stretch. */
export function arrowOf(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const base = towards(tip, before, arrow.length);
  const along = distance(tip, base) || 1;
  const side = { x: ((tip.y - base.y) / along) * arrow.half, y: (-(tip.x - base.x) / along) * arrow.half };
  return `M${round(tip.x)} ${round(tip.y)}L${round(base.x + side.x)} ${round(base.y + side.y)}L${round(base.x - side.x)} ${round(base.y - side.y)}z`;
}
