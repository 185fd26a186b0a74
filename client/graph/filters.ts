/** Which claims are shown: within one filter any of the values will do, and every filter must be met. */
import type { Relation, ShownFragment, Standing } from '../api/operations.ts';
import { counting } from './counting.ts';
import { kindWords } from './words.ts';

export const filterNames = ['kind', 'relation', 'standing', 'source', 'speaker'] as const;
export type FilterName = (typeof filterNames)[number];

/** Only claims with one of these; an absent filter lets everything through. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export const filterWords: Readonly<Record<FilterName, string>> = {
  kind: 'Kind',
  relation: 'Relation',
  standing: 'Standing',
  source: 'Source',
  speaker: 'Said by',
};

/** Who speaks where the source itself does. */
export const sourceItself = 'source';

/** As much of a claim as a filter looks at. */
export interface Filterable {
  readonly subject: { readonly kind: string };
  readonly object: { readonly kind: string };
  readonly relation: string;
  readonly standing: string;
  readonly evidence: {
    readonly nodes: readonly {
      readonly source: { readonly id: string };
      readonly saidBy: { readonly id: string } | null;
      readonly withdrawn?: object | null;
    }[];
  };
}

/** What a claim has in each filter: the kinds at its ends, its sources, whoever says so or otherwise. */
function valuesOf(claim: Filterable, name: FilterName): readonly string[] {
  const { subject, object, relation, standing, evidence } = claim;
  switch (name) {
    case 'kind':
      return [subject.kind, object.kind];
    case 'relation':
      return [relation];
    case 'standing':
      return [standing];
    case 'source':
      return counting(evidence.nodes).map(({ source }) => source.id);
    case 'speaker':
      return counting(evidence.nodes).map(({ saidBy }) => saidBy?.id ?? sourceItself);
  }
}

export function passes(claim: Filterable, filters: Filters): boolean {
  return filterNames.every((name) => {
    const wanted = filters[name];
    return wanted === undefined || valuesOf(claim, name).some((value) => wanted.includes(value));
  });
}

/** Whether a claim is in the picture: it meets the filters, and neither it nor an end of it is hidden. */
export function staying({
  filters,
  hidden,
}: {
  filters?: Filters | undefined;
  hidden?: readonly string[] | undefined;
}) {
  const aside = new Set(hidden);
  return (claim: Filterable & Ended): boolean =>
    (!filters || passes(claim, filters)) && ![claim.id, claim.subject.id, claim.object.id].some((id) => aside.has(id));
}

interface Ended {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

export interface Option {
  readonly value: string;
  readonly words: string;
  /** How many of the claims have it. */
  readonly claims: number;
}

/** What can be chosen among these claims, most frequent first; what is chosen already can be given up, whether or not any of them has it. */
export function optionsOf(
  claims: readonly ShownFragment[],
  name: FilterName,
  chosen: readonly string[] = [],
): Option[] {
  const counted = new Map(chosen.map((value) => [value, 0]));
  for (const claim of claims)
    for (const value of new Set(valuesOf(claim, name))) counted.set(value, (counted.get(value) ?? 0) + 1);
  const names = namesIn(claims);
  const wordsOf = (value: string) =>
    (name === 'relation' && names.get(value)) || nameOfValue(name, value, (id) => names.get(id) ?? id);
  return [...counted]
    .map(([value, count]) => ({ value, words: wordsOf(value), claims: count }))
    .sort((a, b) => b.claims - a.claims || a.words.localeCompare(b.words, 'en'));
}

const standingNames: Readonly<Record<string, string>> = {
  REPORTED: 'reported by one source',
  CORROBORATED: 'independent sources agree',
  CONTESTED: 'contested',
  WITHDRAWN: 'withdrawn',
} satisfies Record<Standing, string>;

/** What the claims at hand call their relations, which no id is written like, their sources and their speakers. */
function namesIn(claims: readonly ShownFragment[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>(claims.map(({ relation, verb }) => [relation, verb]));
  for (const { evidence } of claims)
    for (const { source, saidBy } of evidence.nodes) {
      names.set(source.id, source.title);
      if (saidBy) names.set(saidBy.id, saidBy.name);
    }
  return names;
}

const kindNames: Readonly<Record<string, string>> = kindWords;

/** "takes over" of TAKES_OVER: for a relation whose own words no claim at hand gives. */
const relationName = (relation: string) => relation.toLowerCase().replaceAll('_', ' ');

/** The filters with one value more, or without it where it was chosen already. */
export function toggled(filters: Filters, name: FilterName, value: string): Filters {
  const chosen = filters[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].sort();
  const { [name]: _, ...others } = filters;
  return next.length > 0 ? { ...others, [name]: next } : others;
}

/** Whatever any record may hold. */
const relations = {
  ...{ HOLDS_POST: 1, POST_IN: 1, HEADS: 1, PART_OF: 1, DIRECTS: 1, OVERSEES: 1, RESPONSIBLE_FOR: 1, REPORTS_TO: 1 },
  ...{ ACTS_FOR: 1, APPOINTED: 1, ISSUED: 1, ADDRESSED_TO: 1, REQUIRES: 1, ESCALATES: 1, INTERVENED_IN: 1 },
  ...{ TAKES_OVER: 1, CONDUCTED: 1, CONCERNS: 1, RATED: 1, AUTHORED: 1, ADVISES: 1, CRITICISED: 1, FUNDS: 1 },
  ...{ SUCCEEDED: 1, INVOLVED_IN: 1, POSSIBLY_SAME_AS: 1 },
} satisfies Record<Relation, 1>;

/** False of what is a value in no record; which sources and speakers there are, each record says itself. */
export function isKnown(name: FilterName, value: string): boolean {
  if (name === 'kind') return Object.hasOwn(kindNames, value);
  if (name === 'relation') return Object.hasOwn(relations, value);
  return name !== 'standing' || Object.hasOwn(standingNames, value);
}

/** The filters without one of their values. */
export const without = (filters: Filters = {}, name: FilterName, value: string): Filters =>
  filters[name]?.includes(value) ? toggled(filters, name, value) : filters;

/** A value in words where no claim is at hand. */
export function nameOfValue(name: FilterName, value: string, nameOf: (id: string) => string): string {
  switch (name) {
    case 'kind':
      return kindNames[value] ?? value;
    case 'relation':
      return relationName(value);
    case 'standing':
      return standingNames[value] ?? value;
    case 'source':
      return nameOf(value);
    case 'speaker':
      return value === sourceItself ? 'the source itself' : nameOf(value);
  }
}

export const countOf = (filters: Filters): number =>
  filterNames.reduce((sum, name) => sum + (filters[name]?.length ?? 0), 0);
