/** From the edges that a walk reached to the links that a chain shows: which way they read, when they held, who held the posts at their ends. */
import { projectionTable } from '../corpus/projectionTable.ts';
import { type Relation, relations } from '../relations.ts';
import type { Period } from '../time/period.ts';
import { edgeDates, edgeHolds } from './dates.ts';
import type { Holdings } from './holdings.ts';
import { near, type Reached, spanOf } from './reach.ts';
import { anyTime, type Spans, within } from './spans.ts';
import type { ChainEntity, ClaimRow, Direction, EdgeRow, Holder, Link, Strength } from './types.ts';

export interface LinkContext {
  readonly asOf: Period | undefined;
  readonly direction: Direction;
  readonly reached: Reached;
  readonly loops: ReadonlySet<string>;
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly holdings: Holdings;
}

const strengths: Readonly<Record<1 | 2 | 3, Strength>> = { 1: 'LINE', 2: 'ACCOUNT', 3: 'INSPECTION' };

export function linkOf(row: EdgeRow, context: LinkContext): Link {
  const { edge, overseer, overseen } = row;
  const claims = edge.claims.map((id) => context.claims.get(id)).filter((claim) => claim !== undefined);
  const [own] = claims;
  if (!own) throw new Error(`an edge rests on the claim ${edge.claim}, which the graph lacks`);
  const dates = claims.map((claim) => claim.claim);
  const inspection = inspectionOf(own, edge.via);
  return {
    id: edge.id,
    overseer,
    overseen,
    strength: strengths[edge.st],
    relation: edge.relation,
    verb: verbOf(row, inspection),
    readsDown: readsDown(edge.relation),
    claim: edge.claim,
    via: edge.claims.slice(1),
    origin: edge.via,
    ...(inspection ? { inspection } : {}),
    ...edgeHolds(edge, dates, context.asOf),
    ...edgeDates(edge, dates),
    event: edge.nature === 'EVENT',
    standing: own.claim.standing,
    depth: context.reached.edges.get(edge.id) ?? 1,
    closesLoop: context.loops.has(edge.id),
    overseerHolders: holdersAt(overseer, row, context),
    overseenHolders: holdersAt(overseen, row, context),
  };
}

/** The days on which the edge stands in the chain. */
export function daysOf(
  row: EdgeRow,
  { asOf, direction, reached }: Pick<LinkContext, 'asOf' | 'direction' | 'reached'>,
): Spans {
  return within(reached.spans.get(near(row, direction)) ?? [], spanOf(row.edge, asOf ?? anyTime));
}

/** An edge that was folded from a person stands for that person's holding alone; any other for whoever held the post while it stood. */
function holdersAt(post: ChainEntity, row: EdgeRow, context: LinkContext): Holder[] {
  if (post.kind !== 'Post') return [];
  const { holdings } = context;
  const folded = row.edge.claims
    .slice(1)
    .map((claim) => holdings.byClaim(claim))
    .filter((holding) => holding !== undefined && holding.post.id === post.id);
  const found = folded.length > 0 ? folded : holdings.ofPost(post.id, daysOf(row, context));
  return found.filter((holding) => holding !== undefined).map((holding) => holdings.holder(holding));
}

function inspectionOf({ claim, object, under }: ClaimRow, via: EdgeRow['edge']['via']): ChainEntity | undefined {
  if (via === 'INSPECTION') return object;
  return claim.relation === 'RATED' && (under?.kind === 'Inspection' || under?.kind === 'Review') ? under : undefined;
}

/** Between who inspected and whom it concerned, "conducted" would read wrongly; and one account is no standing duty. */
function verbOf({ edge }: EdgeRow, inspection: ChainEntity | undefined): string {
  if (edge.via === 'INSPECTION') return inspection?.kind === 'Review' ? 'reviewed' : 'inspected';
  return edge.st === 2 ? 'gave an account to' : relations[edge.relation].verb;
}

/** The subject oversees where the object answers. */
function readsDown(relation: Relation): boolean {
  return projectionTable.some((row) => row.relation === relation && row.answers === 'OBJECT');
}

const collator = new Intl.Collator('en');

/** Those that surely held first, then by depth, then by name. */
export function inOrder(links: readonly Link[], direction: Direction): Link[] {
  const names = (link: Link) =>
    direction === 'UP' ? [link.overseer.name, link.overseen.name] : [link.overseen.name, link.overseer.name];
  return links.toSorted((a, b) => {
    const [farA = '', nearA = ''] = names(a);
    const [farB = '', nearB = ''] = names(b);
    return (
      certainty(a) - certainty(b) ||
      a.depth - b.depth ||
      collator.compare(farA, farB) ||
      collator.compare(nearA, nearB) ||
      (a.id < b.id ? -1 : 1)
    );
  });
}

function certainty(link: Link): number {
  return link.holds === 'YES' ? 0 : 1;
}
