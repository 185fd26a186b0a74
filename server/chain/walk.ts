/** Who answers to whom: reads the edges about the start, walks them, reads about what was reached, and says what was found and what the sources leave open. */
import { strengthRanks } from '../corpus/projectionTable.ts';
import { type GapContext, gapsOf, type LineRow, unanswered } from './gaps.ts';
import { gapSentence } from './gapWords.ts';
import { type Holdings, holdingsOf } from './holdings.ts';
import { inOrder, type LinkContext, linkOf } from './links.ts';
import { loopsIn } from './loops.ts';
import { near, type Reached, reach } from './reach.ts';
import { anyTime, type Spans, union } from './spans.ts';
import type { Asked, Chain, ChainEntity, ChainReader, ClaimRow, EdgeRow, HoldingRow, Link, Window } from './types.ts';
import { answerOf, questionOf, type Told } from './words.ts';

/** At most this many links in a chain; beyond it the farthest are left out. */
export const mostLinks = 500;

/** The chain from an entity; undefined when no entity has that id. Rejects with whatever the reader rejects with. */
export async function accountability(read: ChainReader, asked: Asked): Promise<Chain | undefined> {
  const start = await startOf(read, asked);
  if (!start) return undefined;
  const walked = walkFrom(asked, start);
  const known = await readAbout(read, asked, start, walked);
  const told = tell(asked, start, walked, known);
  const links = told.links.filter(({ strength }) => asked.strengths.includes(strength));
  return {
    of: start.of,
    asOf: asked.asOf,
    direction: asked.direction,
    question: questionOf(told),
    answer: answerOf(told),
    links,
    gaps: told.gaps.map((gap) => ({
      entity: gap.entity,
      reasons: gap.reasons,
      sentence: gapSentence(gap, asked.asOf),
      ...nearestOf(gap),
    })),
    inspectedBy: told.inspectedBy,
    holders: told.holders,
    ...weakestOf(links),
    truncated: walked.truncated,
  };
}

interface Start {
  readonly of: ChainEntity;
  readonly window: Window;
  /** The entity, and for a person every post held then, with the days on which each starts a chain. */
  readonly from: ReadonlyMap<string, Spans>;
  readonly holdings: readonly HoldingRow[];
  readonly leaving: Leaving;
}

async function startOf(read: ChainReader, asked: Asked): Promise<Start | undefined> {
  const window = asked.asOf ?? anyTime;
  // Only a person's chain starts from more than the entity itself: for all others the edges come while it is found out what it is.
  const [of, holdings, alone] = await Promise.all([
    read.entity(asked.of),
    read.holders([asked.of]),
    leave(read, asked, [asked.of], window),
  ]);
  if (!of) return undefined;
  const from = new Map<string, Spans>([[of.id, [window]]]);
  if (of.kind === 'Person') {
    const held = holdingsOf(holdings, asked.asOf);
    for (const holding of held.byPerson(of.id, [window]))
      from.set(holding.post.id, union(from.get(holding.post.id) ?? [], held.days(holding)));
  }
  const leaving = from.size === 1 ? alone : await leave(read, asked, [...from.keys()], window);
  return { of, window, from, holdings, leaving };
}

/** What leads away from the starts, their own inspections, and everybody's holdings of the posts among them that a person starts from. */
interface Leaving {
  readonly found: readonly EdgeRow[];
  readonly inspected: readonly EdgeRow[];
  readonly held: readonly HoldingRow[];
}

async function leave(read: ChainReader, asked: Asked, ids: readonly string[], window: Window): Promise<Leaving> {
  const rank = Math.max(strengthRanks.LINE, ...asked.strengths.map((strength) => strengthRanks[strength]));
  // One more than is shown tells whether there are more.
  const [found, inspected, held] = await Promise.all([
    asked.direction === 'UP' ? read.up(ids, window, rank, mostLinks + 1) : read.down(ids, window, rank, mostLinks + 1),
    read.inspections(ids, window, mostLinks),
    read.holders(ids.filter((id) => id !== asked.of)),
  ]);
  return { found, inspected, held };
}

interface Walked {
  /** The edges walked, nearest first. */
  readonly rows: readonly EdgeRow[];
  readonly reached: Reached;
  readonly entities: ReadonlyMap<string, ChainEntity>;
  readonly inspected: readonly EdgeRow[];
  readonly inspections: Reached;
  /** Everybody's holdings of the posts that a person starts from. */
  readonly holdings: readonly HoldingRow[];
  /** Where the walk upward found nothing more. */
  readonly stops: readonly ChainEntity[];
  readonly truncated: boolean;
}

function walkFrom(asked: Asked, { of, window, from, leaving }: Start): Walked {
  const { direction, depth } = asked;
  const { found, inspected, held: holdings } = leaving;
  // Standing lines are walked even where they are not to be shown: without them nothing could be said of where the sources stop.
  const walkedRanks: readonly number[] = [strengthRanks.LINE, ...asked.strengths.map((each) => strengthRanks[each])];
  const others = holdings.filter(({ person }) => person.id !== of.id);
  const walked = found
    .slice(0, mostLinks)
    .filter((row) => walkedRanks.includes(row.edge.st) && !isOfAnother(row, others, direction));
  // What the walk cannot join to the start is not part of the chain: rows come without a promised order, and the last may lack what leads to them.
  const reached = reach(walked, from, { direction, window, depth });
  const rows = sorted(
    walked.filter((row) => reached.edges.has(row.edge.id)),
    reached,
  );
  const inspections = reach(inspected, from, { direction: 'UP', window, depth: 1 });
  const entities = new Map(
    [of, ...rows.flatMap((row) => [row.overseen, row.overseer])].map((entity) => [entity.id, entity]),
  );
  return {
    rows,
    reached,
    entities,
    inspected: inspected.filter((row) => inspections.edges.has(row.edge.id)),
    inspections,
    holdings,
    stops: direction === 'UP' ? unanswered({ of, asOf: asked.asOf, rows, reached, entities, depth }) : [],
    truncated: found.length > mostLinks,
  };
}

/** Whether an edge was folded from another holder of a post that the person asked about held too: it is that other's duty, not the person's. */
function isOfAnother(row: EdgeRow, others: readonly HoldingRow[], direction: Asked['direction']): boolean {
  return others.some(
    ({ claim, post }) => post.id === near(row, direction) && row.edge.claims.slice(1).includes(claim.id),
  );
}

function sorted(rows: readonly EdgeRow[], reached: Reached): EdgeRow[] {
  const depth = (row: EdgeRow) => reached.edges.get(row.edge.id) ?? 0;
  return rows.toSorted((a, b) => depth(a) - depth(b) || (a.edge.id < b.edge.id ? -1 : 1));
}

interface Known {
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly holdings: Holdings;
  readonly lines: readonly LineRow[];
}

async function readAbout(read: ChainReader, asked: Asked, start: Start, walked: Walked): Promise<Known> {
  const claimIds = new Set([...walked.rows, ...walked.inspected].flatMap((row) => row.edge.claims));
  const held = [...walked.entities.values()].filter((entity) => entity.kind === 'Post' || entity.kind === 'Person');
  const unread = held.map((entity) => entity.id).filter((id) => !start.from.has(id));
  const [claims, holdingRows, lines] = await Promise.all([
    read.claims([...claimIds]),
    read.holders(unread),
    read.lines(walked.stops.map((entity) => entity.id)),
  ]);
  const rows = new Map([...start.holdings, ...walked.holdings, ...holdingRows].map((row) => [row.claim.id, row]));
  const holdings = holdingsOf([...rows.values()], asked.asOf);
  // A person answers through every post held then, though the walk does not go there.
  const posts = walked.stops.flatMap((entity) =>
    entity.kind === 'Person' ? holdings.byPerson(entity.id, walked.reached.spans.get(entity.id) ?? []) : [],
  );
  const through = await read.lines([...new Set(posts.map((row) => row.post.id))]);
  return { claims: new Map(claims.map((row) => [row.claim.id, row])), holdings, lines: [...lines, ...through] };
}

function tell(asked: Asked, { of, window }: Start, walked: Walked, { claims, holdings, lines }: Known): Told {
  const { asOf, direction, depth } = asked;
  const { rows, reached, entities, inspections } = walked;
  const loops = loopsIn(rows, reached, { direction, window });
  const context: LinkContext = { asOf, direction, reached, loops, claims, holdings };
  const ofInspections: LinkContext = { ...context, direction: 'UP', reached: inspections, loops: new Set() };
  const gapContext: GapContext = { of, asOf, rows, reached, entities, holdings, depth, lines };
  const links = rows.map((row) => linkOf(row, context));
  const inspectedBy = walked.inspected.map((row) => linkOf(row, ofInspections));
  const held = of.kind === 'Person' ? holdings.byPerson(of.id, [window]) : holdings.ofPost(of.id, [window]);
  return {
    of,
    asOf,
    direction,
    links: inOrder(links, direction),
    gaps: direction === 'UP' ? gapsOf(walked.stops, gapContext) : [],
    inspectedBy: inOrder(inspectedBy, 'UP'),
    holders: held.map((holding) => holdings.holder(holding)),
  };
}

function nearestOf({ nearestLine, lastKnown }: Told['gaps'][number]): { readonly nearest?: string } {
  const nearest = nearestLine?.edge.claim ?? lastKnown?.claim.id;
  return nearest ? { nearest } : {};
}

function weakestOf(links: readonly Link[]): { readonly weakest?: 'YES' | 'MAYBE' } {
  if (links.length === 0) return {};
  return { weakest: links.every((link) => link.holds === 'YES') ? 'YES' : 'MAYBE' };
}
