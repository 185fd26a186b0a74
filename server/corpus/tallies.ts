/**
 * Counts of a corpus' claims, kept where they are asked for, so that no count reads what it counts: each entity's on its own node, the corpus' on the corpus'.
 * Each line of a tally is words and numbers with spaces between them, as a node holds no tables.
 */
import type { Kind, Relation } from '../relations.ts';
import type { Claim, Corpus, Standing } from './types.ts';

export interface EntityTally {
  /** A line for each relation, by its name: relation, claims with it as subject, as object, and those of both that are asserted. */
  readonly claimCounts: readonly string[];
  /** Evidence of all those claims. */
  readonly evidenceCount: number;
}

/** How many claims of a relation an entity has. */
export interface EntityCount {
  readonly relation: Relation;
  readonly asSubject: number;
  readonly asObject: number;
  readonly asserted: number;
}

/** Claims that are alike in all that a line names. */
export interface LikeClaims {
  readonly relation: Relation;
  readonly standing: Standing;
  readonly asserted: boolean;
  readonly subject: Kind;
  readonly object: Kind;
  readonly count: number;
}

/** The tally of each entity that has claims. */
export function entityTallies(claims: readonly Claim[]): (id: string) => EntityTally {
  const tallies = new Map<string, { readonly relations: Map<string, [number, number, number]>; evidence: number }>();
  for (const { subject, object, relation, asserted, evidence } of claims)
    for (const [end, id] of [subject, object].entries()) {
      const tally = tallies.get(id) ?? { relations: new Map(), evidence: 0 };
      const counts = tally.relations.get(relation) ?? [0, 0, 0];
      counts[end] = (counts[end] ?? 0) + 1;
      if (asserted) counts[2] += 1;
      tally.relations.set(relation, counts);
      tally.evidence += evidence.length;
      tallies.set(id, tally);
    }
  return (id) => {
    const { relations, evidence } = tallies.get(id) ?? { relations: new Map(), evidence: 0 };
    const lines = [...relations].map(([relation, counts]) => `${relation} ${counts.join(' ')}`);
    return { claimCounts: lines.sort(), evidenceCount: evidence };
  };
}

/** A line for claims that are alike: relation, standing, whether asserted, the kinds of subject and object, and how many there are. */
export function claimTally({ claims, entities }: Pick<Corpus, 'claims' | 'entities'>): string[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const counts = new Map<string, number>();
  for (const { relation, standing, asserted, subject, object } of claims) {
    const like = `${relation} ${standing} ${asserted} ${kinds.get(subject)} ${kinds.get(object)}`;
    counts.set(like, (counts.get(like) ?? 0) + 1);
  }
  return [...counts].map(([like, count]) => `${like} ${count}`).sort();
}

export function readEntityTally(lines: readonly string[]): EntityCount[] {
  return lines.map((line) => {
    const [relation, asSubject, asObject, asserted] = line.split(' ');
    return {
      relation: relation as Relation,
      asSubject: Number(asSubject),
      asObject: Number(asObject),
      asserted: Number(asserted),
    };
  });
}

export function readClaimTally(lines: readonly string[]): LikeClaims[] {
  return lines.map((line) => {
    const [relation, standing, asserted, subject, object, count] = line.split(' ');
    return { relation, standing, asserted: asserted === 'true', subject, object, count: Number(count) } as LikeClaims;
  });
}
