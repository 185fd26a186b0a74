/** All ids of a corpus, and what is named by one that nothing has, or that is of another sort. What that means for the whole is for checkUse.ts. */
import type { Kind } from '../relations.ts';
import type { Drafts, Sort } from './drafts.ts';
import type { Fault, Place } from './types.ts';

export interface Known {
  readonly sort: Sort;
  readonly place: Place;
  /** Entities only. */
  readonly kind?: Kind;
}

/** An id that is named and that nothing has. */
export interface Unknown {
  readonly id: string;
  readonly sort: Sort;
  /** Where it is named first, and as what. */
  readonly place: Place;
  readonly role: string;
  /** In how many places it is named besides. */
  more: number;
}

/** An id that a thing has and another before it. */
export interface Again {
  readonly id: string;
  readonly first: Known;
  readonly found: Known;
}

export interface Ids {
  /** Notes an id that nothing has; gives a fault for one that is of another sort. */
  want(id: string, sort: Sort, place: Place, role: string): Fault | undefined;
  isEntity(id: string): boolean;
  /** Nothing for an id that is no entity's, or whose entity was refused. */
  kindOf(id: string): Kind | undefined;
  readonly again: readonly Again[];
  /** Of all that `want` was asked for until now. */
  unknown(): Unknown[];
  of(sort: Sort): string[];
}

export const a: Record<Sort, string> = {
  source: 'a source',
  entity: 'an entity',
  claim: 'a claim',
  conflict: 'a conflict',
  question: 'a question',
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

  const unknown = new Map<string, Unknown>();
  return {
    want(id, sort, place, role) {
      const found = known.get(id);
      if (found?.sort === sort || (!found && drafts.unread.includes(sort))) return undefined;
      if (found) {
        const message = `${role} is "${id}", which is ${a[found.sort]}; it must be ${a[sort]}`;
        return { ...place, code: 'WRONG_SORT', message };
      }
      const before = unknown.get(`${sort} ${id}`);
      if (before) before.more += 1;
      else unknown.set(`${sort} ${id}`, { id, sort, place, role, more: 0 });
      return undefined;
    },
    isEntity: (id) => known.get(id)?.sort === 'entity',
    kindOf: (id) => known.get(id)?.kind,
    again,
    unknown: () => [...unknown.values()],
    of: (sort) => [...known].flatMap(([id, thing]) => (thing.sort === sort ? [id] : [])),
  };
}
