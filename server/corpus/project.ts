/** The projection: from the asserted claims of a checked corpus to the edges `ANSWERS_TO`, by the table in projectionTable.ts. Pure, and the same every time. */
import type { Relation } from '../relations.ts';
import { appointedEnd } from './projection/appointed.ts';
import type { Draft, Via } from './projection/draft.ts';
import { extentsOf } from './projection/extents.ts';
import { type Fact, type Facts, factsOf } from './projection/facts.ts';
import { type FoldedEnd, foldEnd } from './projection/fold.ts';
import { throughHead } from './projection/heads.ts';
import { inspectionDrafts } from './projection/inspected.ts';
import { type EdgeNature, type ProjectionRow, projectionTable, strengthRanks } from './projectionTable.ts';
import type { Corpus } from './types.ts';

/** One edge: `overseen` answers to `overseer`. All but the two ends are properties of the edge in Neo4j, by these names. */
export interface AnswersTo {
  /** The ids of the claims that it needs, joined: stable while they stay. */
  readonly id: string;
  readonly overseen: string;
  readonly overseer: string;
  readonly relation: Relation;
  /** The claim that makes it. */
  readonly claim: string;
  /** That claim, then the others it needs: holdings folded in, the inspection's other half, the headship. */
  readonly claims: readonly string[];
  readonly via: Via;
  /** 1 LINE, 2 ACCOUNT, 3 INSPECTION. */
  readonly st: 1 | 2 | 3;
  /** Days as YYYYMMDD (extents.ts): possible within the horizon, possible by the letter, certain. */
  readonly pf: number;
  readonly pt: number;
  readonly lf: number;
  readonly lt: number;
  readonly cf?: number;
  readonly ct?: number;
  readonly nature: EdgeNature;
  /** True when in which capacity a person acted was inferred from the post held. */
  readonly capacityInferred: boolean;
}

export function project(corpus: Corpus): AnswersTo[] {
  const facts = factsOf(corpus);
  const drafts = projectionTable.flatMap((row) =>
    facts
      .of(row.relation)
      .filter((fact) => admits(facts, row, fact))
      .flatMap((fact) =>
        row.strength === 'INSPECTION' ? inspectionDrafts(facts, row, fact) : lineDrafts(facts, row, fact),
      ),
  );
  const all = [...drafts, ...drafts.flatMap((draft) => throughHead(facts, draft))];
  return named(all.filter((draft) => draft.overseen !== draft.overseer).map(edge));
}

function admits(facts: Facts, row: ProjectionRow, { claim }: Fact): boolean {
  // Speaking for somebody is not acting for them.
  if (claim.spokesman) return false;
  if (row.recorded && row.recorded !== claim.nature) return false;
  if (row.subject && !row.subject.includes(facts.kind(claim.subject))) return false;
  return !row.object || row.object.includes(facts.kind(claim.object));
}

function lineDrafts(facts: Facts, row: ProjectionRow, fact: Fact): Draft[] {
  const { claim } = fact;
  return foldEnd(facts, fact, claim.subject, extentsOf(fact, row.time), claim.as).flatMap((subject) =>
    objectEnds(facts, row, fact, subject).map((object) => {
      const others = [subject.holding, object.holding].filter((holding) => holding !== undefined);
      const folded = subject.entity !== claim.subject || object.entity !== claim.object;
      return {
        row,
        fact,
        overseen: row.answers === 'SUBJECT' ? subject.entity : object.entity,
        overseer: row.answers === 'SUBJECT' ? object.entity : subject.entity,
        extents: object.extents,
        others,
        via: folded ? 'HOLDER' : 'DIRECT',
        capacityInferred: subject.inferred || object.inferred,
      } as const;
    }),
  );
}

function objectEnds(facts: Facts, row: ProjectionRow, fact: Fact, subject: FoldedEnd): FoldedEnd[] {
  const appointed = row.endsWithHolding ? appointedEnd(facts, fact, subject.extents) : [];
  return appointed.length > 0 ? appointed : foldEnd(facts, fact, fact.claim.object, subject.extents);
}

function edge(draft: Draft): AnswersTo {
  const { claim } = draft.fact;
  const claims = [claim.id, ...draft.others];
  return {
    id: claims.join('+'),
    overseen: draft.overseen,
    overseer: draft.overseer,
    relation: claim.relation,
    claim: claim.id,
    claims,
    via: draft.via,
    st: strengthRanks[draft.row.strength],
    ...draft.extents,
    nature: draft.row.time,
    capacityInferred: draft.capacityInferred,
  };
}

/** One claim can leave two stretches on a person, before and after a holding: the second is told apart by its number. */
function named(edges: readonly AnswersTo[]): AnswersTo[] {
  const seen = new Map<string, number>();
  return edges.map((one) => {
    const times = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, times);
    return times === 1 ? one : { ...one, id: `${one.id}/${times}` };
  });
}
