/** What the record holds, as a picture that is made of counts: kinds, the relations that start from them, the kinds that those lead to. Pure. */
import type { EntityKind, RecordQuery, Relation } from '../api/operations.ts';
import { kindOrder } from '../graph/legend.ts';
import type { Operation } from './operation.ts';

export type Counts = Pick<RecordQuery['graph'], 'byKind' | 'byEnds'>;

export interface KindRow {
  readonly kind: EntityKind;
  /** Entities of it. */
  readonly count: number;
}

export interface RelationRow {
  readonly relation: Relation;
  readonly verb: string;
  /** Claims of it. */
  readonly count: number;
  /** Of those. */
  readonly asserted: number;
}

/** From the kind of a subject to the kind of an object. */
export interface Strand {
  readonly from: EntityKind;
  readonly to: EntityKind;
  /** Claims of any relation. */
  readonly count: number;
  readonly relations: readonly Relation[];
}

export interface Picture {
  /** Those that stand at an end of any claim. */
  readonly kinds: readonly KindRow[];
  /** The one with most claims first. */
  readonly relations: readonly RelationRow[];
  /** The one with most claims first, so that the others are drawn above it. */
  readonly strands: readonly Strand[];
}

export function pictureOf({ byKind, byEnds }: Counts): Picture {
  const entities = new Map(byKind.map(({ kind, count }) => [kind, count]));
  const kinds = kindOrder
    .filter((kind) => byEnds.some(({ subject, object }) => subject === kind || object === kind))
    .map((kind) => ({ kind, count: entities.get(kind) ?? 0 }));
  const rows = new Map<Relation, RelationRow>();
  const strands = new Map<string, Strand>();
  for (const { relation, verb, subject, object, count, asserted } of byEnds) {
    const row = rows.get(relation) ?? { relation, verb, count: 0, asserted: 0 };
    rows.set(relation, { ...row, count: row.count + count, asserted: row.asserted + asserted });
    const key = `${subject} ${object}`;
    const strand = strands.get(key) ?? { from: subject, to: object, count: 0, relations: [] };
    strands.set(key, { ...strand, count: strand.count + count, relations: [...strand.relations, relation] });
  }
  const relations = [...rows.values()].sort((a, b) => b.count - a.count || (a.relation < b.relation ? -1 : 1));
  return { kinds, relations, strands: [...strands.values()].sort((a, b) => b.count - a.count) };
}

/** A line's width in pixels: its square and not its width grows with what it stands for, so that one claim is seen beside a thousand. */
export function widthOf(count: number, most: number): number {
  return 0.5 + 7.5 * Math.sqrt(count / most);
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each of so many stands on a ring around 0, 0: none at its very top or bottom, so that half have room for their names on either side. */
export function onRing(count: number, { x, y }: Point): readonly Point[] {
  return Array.from({ length: count }, (_, at) => {
    const turn = (2 * Math.PI * (at + 0.5)) / count;
    return { x: x * Math.sin(turn), y: -y * Math.cos(turn) };
  });
}

/** A line bent towards the middle of the ring; what leads to itself leaves as a loop and comes back. */
export function pathBetween(from: Point, to: Point): string {
  const written = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  if (from.x !== to.x || from.y !== to.y)
    return `M${written(from)}Q${written({ x: (from.x + to.x) / 8, y: (from.y + to.y) / 8 })} ${written(to)}`;
  const aside = (by: number) => ({ x: from.x * 0.55 - from.y * by, y: from.y * 0.55 + from.x * by });
  return `M${written(from)}C${written(aside(0.25))} ${written(aside(-0.25))} ${written(to)}`;
}

/** What to ask first about the entities of a kind. */
export function aboutKind({ kind, count }: KindRow): Operation {
  const query = `# ${of(count)} ${kind}: the first page, by name
query ${named(kind)}Page($after: String) {
  entities(filter: { kind: { eq: ${kind} } }, first: 25, after: $after) {
    nodes {
      id
      name
      aliases
      claimCounts {
        relation
        asSubject
        asObject
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;
  return { query, variables: '', operationName: null };
}

/** What to ask first about the claims of a relation. */
export function aboutRelation({ relation, verb, count }: RelationRow): Operation {
  const query = `# ${of(count)} ${relation}, "${verb}": the first page, by when they held
query ${named(relation)}($after: String) {
  claims(filter: { relation: { eq: ${relation} } }, first: 25, after: $after) {
    nodes {
      subject {
        name
      }
      verb
      object {
        name
      }
      from {
        text
      }
      to {
        text
      }
      asserted
      standing
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;
  return { query, variables: '', operationName: null };
}

const of = (count: number) => (count === 1 ? 'The only' : `The ${count.toLocaleString('en-GB')} of`);

/** `HOLDS_POST`: HoldsPost. */
const named = (word: string) => word.toLowerCase().replace(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase());
