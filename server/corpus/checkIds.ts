/** Every id is one thing's, every id that is named is somebody's and of the right sort, and nothing stands in the corpus that no claim needs. */
import type { Kind } from '../relations.ts';
import type { Drafts, Sort } from './drafts.ts';
import { suggester } from './nearest.ts';
import type { Fault, Place } from './types.ts';

interface Known {
  readonly sort: Sort;
  readonly place: Place;
  /** Entities only. */
  readonly kind?: Kind;
}

/** All ids of a corpus. */
export interface Ids {
  readonly faults: Fault[];
  /** Nothing when the id is of that sort; a fault at the place otherwise. */
  want(id: string, sort: Sort, place: Place, role: string): Fault | undefined;
  isEntity(id: string): boolean;
  /** Nothing for an id that is no entity's, or whose entity was refused. */
  kindOf(id: string): Kind | undefined;
}

const an: Record<Sort, string> = {
  source: 'a source',
  entity: 'an entity',
  claim: 'a claim',
  conflict: 'a conflict',
  question: 'a question',
};
const fileOf: Record<Sort, string> = {
  source: 'sources.yaml',
  entity: 'entities.yaml',
  claim: 'claims/',
  conflict: 'conflicts.yaml',
  question: 'questions.yaml',
};

export function collectIds(drafts: Drafts): Ids {
  const known = new Map<string, Known>();
  const again: Again[] = [];
  const add = (id: string, found: Known) => {
    const first = known.get(id);
    if (first === undefined) known.set(id, found);
    else again.push({ id, first, found });
  };
  for (const { value, at } of drafts.sources) add(value.id, { sort: 'source', place: at('id') });
  for (const { value, at } of drafts.entities) add(value.id, { sort: 'entity', place: at('id'), kind: value.kind });
  for (const { value, at } of drafts.claims) add(value.id, { sort: 'claim', place: at('id') });
  for (const { value, at } of drafts.conflicts) add(value.id, { sort: 'conflict', place: at('id') });
  for (const { value, at } of drafts.questions) add(value.id, { sort: 'question', place: at('id') });
  for (const { id, sort, place } of drafts.refused) add(id, { sort, place });

  const suggesters = new Map<Sort, (word: string) => string | undefined>();
  const suggest = (sort: Sort) => {
    const made =
      suggesters.get(sort) ?? suggester([...known].filter(([, thing]) => thing.sort === sort).map(([id]) => id));
    suggesters.set(sort, made);
    return made;
  };
  return {
    faults: repeated(again),
    want(id, sort, place, role) {
      const found = known.get(id);
      if (found?.sort === sort || (!found && drafts.unread.includes(sort))) return undefined;
      if (found)
        return {
          ...place,
          code: 'WRONG_SORT',
          message: `${role} is "${id}", which is ${an[found.sort]}; it must be ${an[sort]}`,
        };
      const nearest = suggest(sort)(id);
      const advice = nearest === undefined ? `add it to ${fileOf[sort]}, or name another` : `did you mean ${nearest}?`;
      return {
        ...place,
        code: 'UNKNOWN_ID',
        message: `${role} is "${id}", and ${an[sort].replace(/^an? /, 'no ')} has that id; ${advice}`,
      };
    },
    isEntity: (id) => known.get(id)?.sort === 'entity',
    kindOf: (id) => known.get(id)?.kind,
  };
}

interface Again {
  readonly id: string;
  readonly first: Known;
  readonly found: Known;
}

/** So many ids of one file are in another by no chance. */
const copied = 3;

/** A file that was copied inside the folder is one fault, and not one for each thing in it. */
function repeated(again: readonly Again[]): Fault[] {
  const byFiles = new Map<string, Again[]>();
  for (const each of again) {
    const key = JSON.stringify([each.first.place.file, each.found.place.file]);
    const all = byFiles.get(key);
    if (all) all.push(each);
    else byFiles.set(key, [each]);
  }
  return [...byFiles.values()].flatMap((all): Fault[] => {
    const [{ first, found } = {}] = all;
    if (!first || !found) return [];
    if (all.length < copied || first.place.file === found.place.file) return all.map(repeatedId);
    const message = `${all.length} ids of this file stand in ${first.place.file} too: if one is a copy of the other, take it out`;
    return [{ file: found.place.file, line: found.place.line, code: 'FILE_REPEATED', message }];
  });
}

function repeatedId({ id, first, found }: Again): Fault {
  const message = `"${id}" is already the id of ${an[first.sort]} (${first.place.file}:${first.place.line}); give this ${found.sort} one of its own`;
  return { ...found.place, code: 'DUPLICATE_ID', message };
}

/** An entity is known only by its claims and a source only by its quotes: one without any is a name that nothing stands behind. */
export function checkUse(drafts: Drafts): Fault[] {
  const used = new Set<string>();
  for (const { value } of drafts.claims) {
    for (const id of [value.subject, value.object, value.under, value.as, value.onBehalfOf]) if (id) used.add(id);
    for (const { source, saidBy, via, restsOn } of value.evidence)
      for (const id of [source, saidBy, via, restsOn]) if (id) used.add(id);
  }
  for (const { value } of drafts.sources) for (const id of value.derivedFrom ?? []) used.add(id);
  // What uses it may be among what was refused or could not be read.
  if (
    [...drafts.unread, ...drafts.refused.map(({ sort }) => sort)].some((sort) => sort === 'claim' || sort === 'source')
  )
    return [];
  const entities = drafts.entities
    .filter(({ value }) => !used.has(value.id))
    .map(({ value, at }) => ({
      ...at('id'),
      code: 'UNUSED_ENTITY',
      message: `no claim names ${value.id}; an entity is known by its claims: add one with its words, or take the entity out`,
    }));
  const sources = drafts.sources
    .filter(({ value }) => !used.has(value.id))
    .map(({ value, at }) => ({
      ...at('id'),
      code: 'UNUSED_SOURCE',
      message: `no evidence is from ${value.id}: add some, or take the source out`,
    }));
  return [...entities, ...sources];
}
