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

/** From a kind to a relation, or from a relation to a kind: rows are counted from above. */
export interface Strand {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly kind: EntityKind;
  readonly relation: Relation;
}

export interface Picture {
  /** Those that stand as a subject. */
  readonly subjects: readonly KindRow[];
  /** The one with most claims first. */
  readonly relations: readonly RelationRow[];
  /** Those that stand as an object. */
  readonly objects: readonly KindRow[];
  readonly starting: readonly Strand[];
  readonly leading: readonly Strand[];
  /** The most claims that one strand stands for. */
  readonly most: number;
}

export function pictureOf({ byKind, byEnds }: Counts): Picture {
  const entities = new Map(byKind.map(({ kind, count }) => [kind, count]));
  const rowsOf = (end: 'subject' | 'object'): readonly KindRow[] =>
    kindOrder
      .filter((kind) => byEnds.some((ends) => ends[end] === kind))
      .map((kind) => ({ kind, count: entities.get(kind) ?? 0 }));
  const known = new Map<Relation, RelationRow>();
  for (const { relation, verb, count, asserted } of byEnds) {
    const row = known.get(relation) ?? { relation, verb, count: 0, asserted: 0 };
    known.set(relation, { ...row, count: row.count + count, asserted: row.asserted + asserted });
  }
  const relations = [...known.values()].sort((a, b) => b.count - a.count || (a.relation < b.relation ? -1 : 1));
  const [subjects, objects] = [rowsOf('subject'), rowsOf('object')];
  const strands = (end: 'subject' | 'object', kinds: readonly KindRow[]): Strand[] => {
    const counts = new Map<string, Strand>();
    for (const ends of byEnds) {
      const kind = ends[end];
      const ofKind = kinds.findIndex((row) => row.kind === kind);
      const ofRelation = relations.findIndex(({ relation }) => relation === ends.relation);
      const [from, to] = end === 'subject' ? [ofKind, ofRelation] : [ofRelation, ofKind];
      const key = `${from} ${to}`;
      const count = (counts.get(key)?.count ?? 0) + ends.count;
      counts.set(key, { from, to, count, kind, relation: ends.relation });
    }
    return [...counts.values()];
  };
  const [starting, leading] = [strands('subject', subjects), strands('object', objects)];
  const most = Math.max(1, ...[...starting, ...leading].map(({ count }) => count));
  return { subjects, relations, objects, starting, leading, most };
}

/** A line's width in pixels: its area and not its length grows with what it stands for, so that one claim is seen beside a thousand. */
export function widthOf(count: number, most: number): number {
  return 1 + 9 * Math.sqrt(count / most);
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
