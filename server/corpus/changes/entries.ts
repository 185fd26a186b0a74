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

export function changesBetween(old: Corpus, now: Corpus): CorpusChanges {
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
    return same ? [] : [{ from, to, fields, evidence }];
  });
  return {
    about: fieldsOf(about(old), about(now)),
    sources: changesOf(old.sources, now.sources, idOf),
    entities: changesOf(old.entities, now.entities, idOf),
    claims: { ...claims, changed },
    conflicts: changesOf(stated(old), stated(now), idOf),
    questions: changesOf(old.questions, now.questions, idOf),
  };
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
  return changesOf(old, now, (one) => keys.get(one) ?? '');
}

function fieldsOf(from: object, to: object): FieldChange[] {
  const [old, now] = [from as Record<string, unknown>, to as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !notTold.includes(field) && canonical(old[field]) !== canonical(now[field]))
    .map((field) => ({ field, from: old[field], to: now[field] }));
}
