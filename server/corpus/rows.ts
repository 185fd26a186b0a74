/**
 * The graph that a corpus gives: every node and edge with every property, before anything is written. Rows are made as they are asked for, so that a corpus of
 * a million nodes is loaded without a second copy of it in memory. What the properties mean is in rowsOf*.ts, one file for claims and one for the rest.
 */
import { type Overview, overviewOf } from './overview/overview.ts';
import { type AnswersTo, project } from './project.ts';
import {
  aboutEdge,
  claimEdges,
  claimNode,
  evidenceNode,
  fromEdge,
  namingEdges,
  projectedEdge,
} from './rowsOfClaims.ts';
import { conflictNode, entityNode, questionNode, sourceNode } from './rowsOfThings.ts';
import { entityTallies } from './tallies.ts';
import type { Claim, Corpus, Entity, Evidence, Source } from './types.ts';

/** The labels of a corpus' nodes; an entity has its kind's as well. */
export const labels = ['Entity', 'Source', 'Claim', 'Evidence', 'Conflict', 'Question'] as const;
export type Label = (typeof labels)[number];

export type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | readonly number[]>>;

export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
}

export interface EdgeRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Edges between two labels; `statement` makes them. */
export interface Edges {
  readonly from: Label;
  readonly to: Label;
  readonly statement: string;
  rows(): Iterable<EdgeRow>;
}

export interface Graph {
  nodes(label: Label): Iterable<NodeRow>;
  readonly edges: readonly Edges[];
}

/** Things by their ids, in a corpus that was checked: none is missing. */
export interface The {
  entity(id: string): Entity;
  source(id: string): Source;
  claim(id: string): Claim;
  isEntity(id: string): boolean;
}

export function graphOf(corpus: Corpus): Graph {
  const the = indexOf(corpus);
  const tally = entityTallies(corpus.claims);
  let answers: readonly AnswersTo[] | undefined;
  let laidOut: Overview | undefined;
  const overview = (): Overview => {
    laidOut ??= overviewOf(corpus);
    return laidOut;
  };
  const nodes = new Map<Label, () => Iterable<NodeRow>>([
    [
      'Entity',
      () => mapped(corpus.entities, (entity) => entityNode(entity, tally(entity.id), overview().stand(entity.id))),
    ],
    ['Source', () => mapped(corpus.sources, sourceNode)],
    ['Claim', () => mapped(corpus.claims, (claim) => claimNode(claim, the, overview().leaning(claim)))],
    ['Evidence', () => eachEvidence(corpus, (evidence, claim) => [evidenceNode(evidence, claim, the)])],
    ['Conflict', () => mapped(corpus.conflicts, conflictNode)],
    ['Question', () => mapped(corpus.questions, questionNode)],
  ]);
  const edges = (from: Label, to: Label, rows: () => Iterable<EdgeRow>): Edges => ({
    from,
    to,
    statement: `link${from}To${to}`,
    rows,
  });
  return {
    nodes: (label) => nodes.get(label)?.() ?? [],
    edges: [
      edges('Source', 'Source', () => flatMapped(corpus.sources, derivations)),
      edges('Claim', 'Entity', () => flatMapped(corpus.claims, claimEdges)),
      edges('Evidence', 'Claim', () => eachEvidence(corpus, aboutEdge)),
      edges('Evidence', 'Source', () => eachEvidence(corpus, fromEdge)),
      edges('Evidence', 'Entity', () => eachEvidence(corpus, (evidence) => namingEdges(evidence, the))),
      edges('Conflict', 'Claim', () => flatMapped(corpus.conflicts, involvements)),
      edges('Entity', 'Entity', function* () {
        for (const claim of corpus.claims) if (claim.asserted) yield projectedEdge(claim);
        answers ??= project(corpus);
        yield* mapped(answers, answersTo);
      }),
    ],
  };
}

function derivations({ id, derivedFrom }: Source): EdgeRow[] {
  return derivedFrom.map((to) => ({ type: 'DERIVED_FROM', from: id, to, properties: {} }));
}

function involvements({ id, claims }: Corpus['conflicts'][number]): EdgeRow[] {
  return claims.map((to, place) => ({ type: 'INVOLVES', from: id, to, properties: { place } }));
}

function answersTo({ overseen, overseer, ...properties }: AnswersTo): EdgeRow {
  return { type: 'ANSWERS_TO', from: overseen, to: overseer, properties };
}

export function indexOf(corpus: Corpus): The {
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  const found = <T>(thing: T | undefined, id: string): T => {
    if (thing === undefined) throw new Error(`a checked corpus lacks ${id}`);
    return thing;
  };
  return {
    entity: (id) => found(entities.get(id), id),
    source: (id) => found(sources.get(id), id),
    claim: (id) => found(claims.get(id), id),
    isEntity: (id) => entities.has(id),
  };
}

function* eachEvidence<T>({ claims }: Corpus, of: (evidence: Evidence, claim: Claim) => readonly T[]): Iterable<T> {
  for (const claim of claims) for (const evidence of claim.evidence) yield* of(evidence, claim);
}

function* mapped<T, U>(all: readonly T[], of: (one: T, place: number) => U): Iterable<U> {
  for (const [place, one] of all.entries()) yield of(one, place);
}

function* flatMapped<T, U>(all: readonly T[], of: (one: T) => readonly U[]): Iterable<U> {
  for (const one of all) yield* of(one);
}
