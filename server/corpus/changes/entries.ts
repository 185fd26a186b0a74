/** What changed between two versions of a corpus: things by their ids, fields by their names, evidence by its words. */
import { canonical } from '../canonical.ts';
import type { Claim, Corpus, Evidence } from '../types.ts';

/** A field with its old and new value; undefined: not there. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface Changed<T> {
  readonly from: T;
  readonly to: T;
  readonly fields: readonly FieldChange[];
}

/** Things of one sort, in the order of the version that has them. */
export interface Changes<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Changed<T>[];
}

export interface ClaimChange extends Changed<Claim> {
  readonly evidence: Changes<Evidence>;
}

export interface CorpusChanges {
  readonly about: readonly FieldChange[];
  readonly sources: Changes<Corpus['sources'][number]>;
  readonly entities: Changes<Corpus['entities'][number]>;
  readonly claims: Omit<Changes<Claim>, 'changed'> & { readonly changed: readonly ClaimChange[] };
  readonly conflicts: Changes<Corpus['conflicts'][number]>;
  readonly questions: Changes<Corpus['questions'][number]>;
}

/** Where a thing is written says nothing of it. */
const notTold = ['id', 'place', 'evidence'];

export function changesBetween(before: Corpus, now: Corpus): CorpusChanges {
  const ids = renamedIds(before, now);
  const old = withIds(before, ids);
  const oldIds: Ids = new Map([...ids].map(([was, is]) => [is, was]));
  const about = ({ id, title, covers, language, contact }: Corpus) => ({
    corpus: id,
    title,
    covers,
    language,
    contact,
  });
  const stated = ({ conflicts }: Corpus) => conflicts.filter(({ rule }) => rule === 'STATED');
  const claims = changesOf(old.claims, now.claims, idOf);
  const after = new Map(now.claims.map((claim) => [claim.id, claim]));
  const changed = old.claims.flatMap((from): ClaimChange[] => {
    const to = after.get(from.id);
    if (to === undefined) return [];
    const [fields, evidence] = [fieldsOf(from, to), evidenceChanges(from.evidence, to.evidence)];
    const same = fields.length + evidence.added.length + evidence.removed.length + evidence.changed.length === 0;
    const renamed = renaming(to.id, oldIds);
    return same && renamed.length === 0 ? [] : [{ from, to, fields: [...renamed, ...fields], evidence }];
  });
  return {
    about: fieldsOf(about(old), about(now)),
    sources: withRenamed(changesOf(old.sources, now.sources, idOf), now.sources, oldIds),
    entities: withRenamed(changesOf(old.entities, now.entities, idOf), now.entities, oldIds),
    claims: { ...claims, changed },
    conflicts: changesOf(stated(old), stated(now), idOf),
    questions: changesOf(old.questions, now.questions, idOf),
  };
}

type Ids = ReadonlyMap<string, string>;

/** New ids by old ones: of what is gone and what has come, those that are the same but for the id. Entities and sources first, as claims name them. */
function renamedIds(old: Corpus, now: Corpus): Ids {
  const things = new Map([...renames(old.entities, now.entities, said), ...renames(old.sources, now.sources, said)]);
  const claims = withIds(old, things).claims;
  return new Map([...things, ...renames(claims, now.claims, saidOfClaim)]);
}

function renames<T extends { readonly id: string }>(
  old: readonly T[],
  now: readonly T[],
  said: (thing: T) => string,
): [string, string][] {
  const [before, after] = [new Set(old.map(idOf)), new Set(now.map(idOf))];
  const come = onlyOnes(
    now.filter(({ id }) => !before.has(id)),
    said,
  );
  const gone = onlyOnes(
    old.filter(({ id }) => !after.has(id)),
    said,
  );
  return [...gone].flatMap(([key, { id }]): [string, string][] => {
    const other = come.get(key);
    return other === undefined ? [] : [[id, other.id]];
  });
}

/** By what they say; of several that say the same none is told from another. */
function onlyOnes<T>(things: readonly T[], said: (thing: T) => string): Map<string, T> {
  const found = new Map<string, T | undefined>();
  for (const thing of things) found.set(said(thing), found.has(said(thing)) ? undefined : thing);
  return new Map([...found].flatMap(([key, thing]) => (thing === undefined ? [] : [[key, thing] as const])));
}

function said(thing: object): string {
  return canonical(Object.fromEntries(Object.entries(thing).filter(([field]) => !notTold.includes(field))));
}

function saidOfClaim({ evidence, ...claim }: Claim): string {
  return `${said(claim)} ${canonical(evidence.map(({ source, exact, stance }) => [source, exact, stance]))}`;
}

/** The corpus with other ids wherever it names a thing by its own. */
function withIds(corpus: Corpus, ids: Ids): Corpus {
  if (ids.size === 0) return corpus;
  const changed = <T>(value: T): T => {
    if (typeof value === 'string') return (ids.get(value) ?? value) as T;
    return Array.isArray(value) ? (value.map(changed) as T) : value;
  };
  const fields = <T extends object>(thing: T, names: readonly string[]): T =>
    Object.fromEntries(
      Object.entries(thing).map(([name, value]) => [name, names.includes(name) ? changed(value) : value]),
    ) as T;
  return {
    ...corpus,
    sources: corpus.sources.map((source) => fields(source, ['id', 'derivedFrom'])),
    entities: corpus.entities.map((entity) => fields(entity, ['id'])),
    claims: corpus.claims.map((claim) => ({
      ...fields(claim, ['id', 'subject', 'object', 'under', 'as', 'onBehalfOf']),
      evidence: claim.evidence.map((each) => fields(each, ['source', 'saidBy', 'via', 'restsOn'])),
    })),
    conflicts: corpus.conflicts.map((conflict) => fields(conflict, ['claims'])),
  };
}

function renaming(id: string, oldIds: Ids): FieldChange[] {
  const old = oldIds.get(id);
  return old === undefined ? [] : [{ field: 'id', from: old, to: id }];
}

function withRenamed<T extends { readonly id: string }>(
  changes: Changes<T>,
  now: readonly T[],
  oldIds: Ids,
): Changes<T> {
  const renamed = now.flatMap((thing): Changed<T>[] => {
    const fields = renaming(thing.id, oldIds);
    return fields.length === 0 ? [] : [{ from: thing, to: thing, fields }];
  });
  return { ...changes, changed: [...renamed, ...changes.changed] };
}

const idOf = ({ id }: { readonly id: string }) => id;

function changesOf<T extends object>(old: readonly T[], now: readonly T[], keyOf: (thing: T) => string): Changes<T> {
  const before = new Map(old.map((thing) => [keyOf(thing), thing]));
  const after = new Map(now.map((thing) => [keyOf(thing), thing]));
  return {
    added: now.filter((thing) => !before.has(keyOf(thing))),
    removed: old.filter((thing) => !after.has(keyOf(thing))),
    changed: old.flatMap((from) => {
      const to = after.get(keyOf(from));
      const fields = to === undefined ? [] : fieldsOf(from, to);
      return to === undefined || fields.length === 0 ? [] : [{ from, to, fields }];
    }),
  };
}

/** Evidence has no name of its own but its source and words: what has both still is the same, whatever else of it changed, its place in the list too. */
function evidenceChanges(old: readonly Evidence[], now: readonly Evidence[]): Changes<Evidence> {
  const key = (evidence: Evidence, n: number, all: readonly Evidence[]) => {
    const words = `${evidence.source} ${evidence.exact}`;
    const before = all.slice(0, n).filter(({ source, exact }) => `${source} ${exact}` === words).length;
    return `${words} ${before}`;
  };
  const keys = new Map([
    ...old.map((one, n) => [one, key(one, n, old)] as const),
    ...now.map((one, n) => [one, key(one, n, now)] as const),
  ]);
  return withOtherWords(changesOf(old, now, (one) => keys.get(one) ?? ''));
}

/** Where one evidence of a source went and one with the same stance came, its words are what changed. */
function withOtherWords({ added, removed, changed }: Changes<Evidence>): Changes<Evidence> {
  const alike = (one: Evidence) => (other: Evidence) => one.source === other.source && one.stance === other.stance;
  const pairs = removed.flatMap((from) => {
    const [to, ...more] = added.filter(alike(from));
    return to && more.length === 0 && removed.filter(alike(from)).length === 1 ? [{ from, to }] : [];
  });
  return {
    added: added.filter((one) => pairs.every(({ to }) => to !== one)),
    removed: removed.filter((one) => pairs.every(({ from }) => from !== one)),
    changed: [...changed, ...pairs.map(({ from, to }) => ({ from, to, fields: fieldsOf(from, to) }))],
  };
}

function fieldsOf(from: object, to: object): FieldChange[] {
  const [old, now] = [from as Record<string, unknown>, to as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !notTold.includes(field) && canonical(old[field]) !== canonical(now[field]))
    .map((field) => ({ field, from: old[field], to: now[field] }));
}
