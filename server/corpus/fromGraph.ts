/** A corpus read back from the database, from what its claims and evidence say alone: all that is computed of them is computed anew. */
import type { Runner } from '../../cypher/run.ts';
import type { Kind, Relation } from '../relations.ts';
import { build } from './build.ts';
import { defined } from './defined.ts';
import type { ClaimDraft, ConflictDraft, Drafts, EvidenceDraft, QuestionDraft, Written } from './drafts.ts';
import { type FoundNode, nodesIn } from './readGraph.ts';
import type { Properties } from './rows.ts';
import type { Corpus, Stance } from './types.ts';

/** @throws Error when claims and evidence lack what they hang on; audit.ts looks for that first */
export async function corpusFromGraph(runner: Runner, about: Properties): Promise<Corpus> {
  const evidence = await evidenceByClaim(runner);
  const drafts: Drafts = {
    corpus: written({
      id: text(about.id),
      title: text(about.title),
      covers: text(about.covers),
      language: text(about.language),
      ...texts(about, ['contact']),
    }),
    entities: await all(runner, 'Entity', ({ id, properties }) => ({
      id,
      kind: properties.kind as Kind,
      name: text(properties.name),
      aliases: properties.aliases as readonly string[],
      ...defined({ seats: properties.seats as number | undefined }),
    })),
    sources: await all(runner, 'Source', ({ id, properties, edges }) => ({
      id,
      title: text(properties.title),
      publisher: text(properties.publisher),
      published: text(properties.published),
      printedDate: properties.printedDate === true,
      sha256: text(properties.sha256),
      ...texts(properties, ['author', 'publishedBasis', 'url']),
      derivedFrom: edges.flatMap(({ type, to }) => (type === 'DERIVED_FROM' && to !== null ? [to] : [])),
    })),
    claims: await all(runner, 'Claim', (node) => claimFrom(node, evidence.get(node.id) ?? [])),
    conflicts: (await all(runner, 'Conflict', conflictFrom)).filter(({ value }) => value.rule === 'STATED'),
    questions: (await all(runner, 'Question', questionFrom)).sort((a, b) => a.value.place - b.value.place),
    refused: [],
    unread: [],
  };
  return build(drafts);
}

async function all<T>(
  runner: Runner,
  label: Parameters<typeof nodesIn>[1],
  of: (node: FoundNode) => T,
): Promise<Written<T>[]> {
  const found: Written<T>[] = [];
  for await (const node of nodesIn(runner, label)) found.push(written(of(node)));
  return found;
}

function written<T>(value: T): Written<T> {
  return { value, at: () => ({ file: 'the database', line: 1 }) };
}

function text(value: Properties[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Those of the properties that are there. */
function texts<Name extends string>(
  properties: Properties,
  names: readonly Name[],
): { readonly [name in Name]?: string } {
  const found = names.flatMap((name) => (typeof properties[name] === 'string' ? [[name, properties[name]]] : []));
  return Object.fromEntries(found) as { [name in Name]?: string };
}

function endOf({ edges }: FoundNode, type: string): string | undefined {
  return edges.find((edge) => edge.type === type)?.to ?? undefined;
}

function claimFrom(node: FoundNode, evidence: readonly EvidenceDraft[]): ClaimDraft {
  const { id, properties } = node;
  const { amountValue, amountCurrency, amountText } = properties;
  const amount =
    typeof amountValue === 'number'
      ? { value: amountValue, currency: text(amountCurrency), text: text(amountText) }
      : undefined;
  return {
    id,
    subject: endOf(node, 'SUBJECT') ?? '',
    relation: properties.relation as Relation,
    object: endOf(node, 'OBJECT') ?? '',
    nature: properties.nature as 'STATE' | 'EVENT',
    basis: properties.basis as 'STATED' | 'INFERRED',
    evidence,
    ...texts(properties, ['from', 'to', 'on', 'rating', 'basisReason']),
    ...defined({
      under: endOf(node, 'UNDER'),
      as: endOf(node, 'AS'),
      onBehalfOf: endOf(node, 'FOR'),
      spokesman: properties.spokesman as boolean | undefined,
      amount,
    }),
  };
}

/** In the order of their numbers. */
async function evidenceByClaim(runner: Runner): Promise<Map<string, EvidenceDraft[]>> {
  const found = new Map<string, { readonly number: number; readonly draft: EvidenceDraft }[]>();
  for await (const node of nodesIn(runner, 'Evidence')) {
    const claim = endOf(node, 'ABOUT') ?? '';
    const all = found.get(claim) ?? [];
    all.push({ number: Number(node.id.split('/')[1]), draft: evidenceFrom(node) });
    found.set(claim, all);
  }
  return new Map(
    [...found].map(([claim, all]) => [claim, all.sort((a, b) => a.number - b.number).map(({ draft }) => draft)]),
  );
}

function evidenceFrom(node: FoundNode): EvidenceDraft {
  const { properties } = node;
  const { withdrawnOn, withdrawnReason } = properties;
  return {
    source: endOf(node, 'FROM') ?? '',
    stance: properties.stance as Stance,
    exact: text(properties.exact),
    prefix: text(properties.prefix),
    suffix: text(properties.suffix),
    ...texts(properties, ['via', 'said', 'attested', 'note']),
    ...defined({ at: properties.at as number | undefined }),
    ...(withdrawnOn !== undefined && { withdrawn: { on: text(withdrawnOn), reason: text(withdrawnReason) } }),
    ...defined({ saidBy: endOf(node, 'SAID_BY'), restsOn: endOf(node, 'RESTS_ON'), via: endOf(node, 'VIA') }),
  };
}

function conflictFrom({ id, properties, edges }: FoundNode): ConflictDraft & { readonly rule: string } {
  const involved = edges.filter(({ type }) => type === 'INVOLVES');
  const claims = involved
    .sort((a, b) => Number(a.properties.place) - Number(b.properties.place))
    .flatMap(({ to }) => (to === null ? [] : [to]));
  return { id, reason: text(properties.reason), claims, rule: text(properties.rule) };
}

function questionFrom({ id, properties }: FoundNode): QuestionDraft & { readonly place: number } {
  const { question, explanation, query, variables, view, answer, expect, place } = properties;
  return {
    id,
    place: Number(place),
    question: text(question),
    explanation: text(explanation),
    query: text(query),
    variables: JSON.parse(text(variables) || '{}'),
    answer: text(answer),
    ...(view !== undefined && { view: JSON.parse(text(view)) }),
    ...(expect !== undefined && { expect: JSON.parse(text(expect)) }),
  };
}
