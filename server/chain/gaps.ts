/** Where the sources stop, by rule and only upward: one entry an entity, with all its reasons and the nearest claim outside the period, which is never the answer. */
import type { Period } from '../time/period.ts';
import { type Holdings, nearestOf } from './holdings.ts';
import { daysOf } from './links.ts';
import { type Reached, spanOf } from './reach.ts';
import { anyTime, type Spans, within } from './spans.ts';
import type { ChainEntity, ClaimDates, EdgeRow, GapReason, HoldingRow } from './types.ts';

export type LineRow = EdgeRow & { readonly claim: ClaimDates };

/** A gap before it is put into words. */
export interface FoundGap {
  readonly entity: ChainEntity;
  /** Links from the start. */
  readonly depth: number;
  readonly reasons: readonly GapReason[];
  readonly nearestLine?: LineRow;
  readonly lastKnown?: HoldingRow;
  /** A person who is not known to have held any post at any time. */
  readonly withoutPost?: true;
}

export interface GapContext {
  readonly of: ChainEntity;
  readonly asOf: Period | undefined;
  /** The edges shown, and what the walk reached by them. */
  readonly rows: readonly EdgeRow[];
  readonly reached: Reached;
  readonly entities: ReadonlyMap<string, ChainEntity>;
  readonly holdings: Holdings;
  readonly depth: number;
  /** The standing lines, at any time, that leave the entities asked about. */
  readonly lines: readonly LineRow[];
}

/** Entities that no standing line shown leaves, though the walk went as far as to look: their lines outside the period must be read. */
export function unanswered(context: Omit<GapContext, 'lines' | 'holdings'>): ChainEntity[] {
  const answering = new Set(context.rows.filter((row) => row.edge.st === 1).map((row) => row.overseen.id));
  const { of, reached, entities, depth } = context;
  const starts = [...reached.depth].filter(([, links]) => links === 0).map(([id]) => id);
  return [...entities.values()].filter((entity) => {
    if (!reached.spans.has(entity.id) || (reached.depth.get(entity.id) ?? depth) >= depth) return false;
    // A person is asked about together with every post held then: one line from any of them is an answer.
    if (entity.id === of.id) return !starts.some((id) => answering.has(id));
    return !starts.includes(entity.id) && !answering.has(entity.id);
  });
}

/** What never answers to anybody leaves no gap. */
const silent: readonly ChainEntity['kind'][] = ['Document', 'Case', 'Place'];

export function gapsOf(candidates: readonly ChainEntity[], context: GapContext): FoundGap[] {
  const { reached, entities } = context;
  const found = new Map<string, FoundGap>();
  for (const entity of entities.values()) {
    const days = reached.spans.get(entity.id);
    if (!days || silent.includes(entity.kind)) continue;
    const line = candidates.includes(entity) ? lineGap(entity, days, context) : undefined;
    const holder = holderGap(entity, days, context);
    const capacity: GapReason[] = capacityUnknown(entity, context) ? ['CAPACITY_UNKNOWN'] : [];
    const reasons = [...(line?.reasons ?? []), ...(holder?.reasons ?? []), ...capacity];
    const depth = reached.depth.get(entity.id) ?? 0;
    if (reasons.length > 0) found.set(entity.id, { entity, depth, ...line, ...holder, reasons });
  }
  const collator = new Intl.Collator('en');
  return [...found.values()].toSorted(
    (a, b) =>
      a.depth - b.depth || collator.compare(a.entity.name, b.entity.name) || (a.entity.id < b.entity.id ? -1 : 1),
  );
}

function lineGap(
  entity: ChainEntity,
  days: Spans,
  context: GapContext,
): (Partial<FoundGap> & Pick<FoundGap, 'reasons'>) | undefined {
  const window = context.asOf ?? anyTime;
  const posts = entity.kind === 'Person' ? context.holdings.byPerson(entity.id, days).map((row) => row.post.id) : [];
  const lines = context.lines.filter((row) => row.overseen.id === entity.id || posts.includes(row.overseen.id));
  if (lines.some((row) => within(days, spanOf(row.edge, window)).length > 0)) return undefined;
  const reasons = new Set<GapReason>(lines.map((row) => outside(row, days)));
  const stated: GapReason[] = reasons.has('NOT_ATTESTED_THEN') ? [] : [unstated(entity)];
  return {
    reasons: [...stated, ...inOrder(reasons)],
    ...nearestLine(lines, days),
    ...lastPost(entity, posts, days, context),
  };
}

/** Of a person for whom no post is known then, the nearest. */
function lastPost(
  entity: ChainEntity,
  posts: readonly string[],
  days: Spans,
  { holdings }: GapContext,
): Pick<FoundGap, 'lastKnown' | 'withoutPost'> {
  if (entity.kind !== 'Person' || posts.length > 0) return {};
  const lastKnown = holdings.nearest(entity.id, days);
  return lastKnown ? { lastKnown } : { withoutPost: true };
}

function unstated(entity: ChainEntity): GapReason {
  return entity.kind === 'Instrument' ? 'ISSUER_UNKNOWN' : 'NO_OVERSEER_STATED';
}

/** Why a line is not followed: by its stated dates, or only because no source attests it near the days. */
function outside({ edge }: LineRow, days: Spans): GapReason {
  if (within(days, { from: edge.lf, to: edge.lt }).length > 0) return 'NOT_ATTESTED_THEN';
  return edge.lf > Math.max(...days.map((day) => day.to)) ? 'NOT_YET' : 'ENDED';
}

function inOrder(reasons: ReadonlySet<GapReason>): GapReason[] {
  return (['NOT_ATTESTED_THEN', 'ENDED', 'NOT_YET'] as const).filter((reason) => reasons.has(reason));
}

/** Of equally near lines, that of whoever acts before the paper by which they act. */
function nearestLine(lines: readonly LineRow[], days: Spans): { readonly nearestLine?: LineRow } {
  const paper = (row: LineRow) => (row.overseer.kind === 'Instrument' ? 1 : 0);
  const sorted = lines.toSorted((a, b) => paper(a) - paper(b) || (a.edge.id < b.edge.id ? -1 : 1));
  const nearest = nearestOf(sorted, days, ({ edge }) => ({ from: edge.pf, to: edge.pt }));
  return nearest ? { nearestLine: nearest } : {};
}

function holderGap(
  post: ChainEntity,
  days: Spans,
  { rows, holdings }: GapContext,
): Pick<FoundGap, 'reasons' | 'lastKnown'> | undefined {
  if (post.kind !== 'Post' || holdings.ofPost(post.id, days).length > 0) return undefined;
  const folded = rows.some((row) => row.edge.claims.some((claim) => holdings.byClaim(claim)?.post.id === post.id));
  if (folded) return undefined;
  const lastKnown = holdings.nearest(post.id, days);
  return { reasons: ['HOLDER_UNKNOWN'], ...(lastKnown ? { lastKnown } : {}) };
}

/** An edge that stays on a person who may have held several posts then. */
function capacityUnknown(person: ChainEntity, { asOf, rows, reached, holdings }: GapContext): boolean {
  if (person.kind !== 'Person') return false;
  return rows.some((row) => {
    if (row.edge.st === 3 || (row.overseen.id !== person.id && row.overseer.id !== person.id)) return false;
    const held = holdings.byPerson(person.id, daysOf(row, { asOf, direction: 'UP', reached }));
    return new Set(held.map((holding) => holding.post.id)).size > 1;
  });
}
