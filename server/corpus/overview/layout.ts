/**
 * A place for every entity, so that what belongs together stands together and the most connected stand in the middle of it. Communities are laid out as
 * circles, a few rounds of ForceAtlas2 bring those that are joined nearer to each other, and what has come of it is spread evenly over a disc, with
 * room around each. All of it
 * takes time that grows about as the claims do, and the same claims give the same places, whatever order they come in.
 */
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Community, communitiesOf } from './communities.ts';
import { graphOfJoined, type JoinedGraph } from './graph.ts';
import type { Joined } from './joined.ts';
import { makeRoom } from './room.ts';
import { type Point, reach } from './square.ts';

/** How many places can be told apart along one unit. */
const fine = 100;
/** Turning so far from one to the next leaves no two of a spiral in one direction. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** In the order of the ids; no two are the same. */
export function layOut(joined: Joined): Point[] {
  const graph = graphOfJoined(joined);
  seat(graph, communitiesOf(graph, joined));
  if (graph.order > 1) settle(graph);
  return apart(makeRoom(evenly(graph, joined)));
}

/** The largest communities in the middle; in each the most connected. */
function seat(graph: JoinedGraph, communities: readonly Community[]): void {
  let before = 0;
  for (const [at, community] of communities.entries()) {
    const middle = at === 0 ? origin : onSpiral(before + community.length / 2, at);
    before += community.length;
    for (const [rank, place] of community.entries()) {
      const { x, y } = onSpiral(rank + 0.5, rank);
      graph.mergeNodeAttributes(place, { x: roomy * (middle.x + x), y: roomy * (middle.y + y) });
    }
  }
}

const origin: Point = { x: 0, y: 0 };
/** Between two entities that begin side by side, in the units of ForceAtlas2. */
const roomy = 10;

/** @param area how many units of area lie nearer to the middle */
function onSpiral(area: number, turn: number): Point {
  const far = Math.sqrt(area);
  return { x: far * Math.cos(turn * goldenAngle), y: far * Math.sin(turn * goldenAngle) };
}

/** Many rounds for a small graph, which takes hardly any time; a large one loses its communities by more than a few. */
const rounds = (entities: number) => Math.min(100, Math.max(4, Math.round(5_000 / entities)));

function settle(graph: JoinedGraph): void {
  const settings = {
    barnesHutOptimize: graph.order > 400,
    barnesHutTheta: 0.9,
    gravity: 0.6,
    scalingRatio: 14,
    slowDown: 2,
  };
  forceAtlas2.assign(graph, { iterations: rounds(graph.order), settings });
}

/** Every direction and order of distance from the middle as it was, but everywhere as many to an area; those that nothing joins to another at the rim. */
function evenly(graph: JoinedGraph, { ids, byRank }: Joined): Point[] {
  const middle = middleOf(graph);
  const stands = new Map(
    graph.mapNodes((key, { x, y }) => {
      const at = { x: x - middle.x, y: y - middle.y };
      return [Number(key), { at, far: Math.hypot(at.x, at.y) }] as const;
    }),
  );
  const outward = [...byRank].sort((a, b) => (stands.get(a)?.far ?? Infinity) - (stands.get(b)?.far ?? Infinity) || 0);
  const points: Point[] = ids.map(() => origin);
  for (const [order, place] of outward.entries()) {
    const far = reach * Math.sqrt((order + 0.5) / ids.length);
    const { at, far: was } = stands.get(place) ?? { at: onSpiral(1, order), far: 1 };
    points[place] = was === 0 ? origin : { x: (at.x * far) / was, y: (at.y * far) / was };
  }
  return points;
}

function middleOf(graph: JoinedGraph): Point {
  const sum = { x: 0, y: 0 };
  graph.forEachNode((_, { x, y }) => {
    sum.x += x;
    sum.y += y;
  });
  return { x: sum.x / (graph.order || 1), y: sum.y / (graph.order || 1) };
}

/** Rounded to what can be told apart, and whoever would then stand on another moved beside. */
function apart(points: readonly Point[]): Point[] {
  const taken = new Set<number>();
  const across = 2 * reach * fine + 1;
  return points.map(({ x, y }) => {
    const [column, row] = [Math.round(x * fine), Math.round(y * fine)];
    // Towards the middle, so that nothing leaves the square.
    const step = column > 0 ? -1 : 1;
    let free = column;
    while (taken.has(row * across + free)) free += step;
    taken.add(row * across + free);
    return { x: free / fine, y: row / fine };
  });
}
