/** The sources and the entities, each by itself. */
import { faultOf } from '../time/edtf.ts';
import type { Ids } from './checkIds.ts';
import type { Drafts } from './drafts.ts';
import type { Fault } from './types.ts';

export function* checkSources(drafts: Drafts, ids: Ids): Generator<Fault> {
  const derivedFrom = new Map(drafts.sources.map(({ value }) => [value.id, value.derivedFrom ?? []]));
  for (const { value, at } of drafts.sources) {
    const badDate = faultOf(value.published);
    if (badDate !== undefined)
      yield {
        ...at('published'),
        code: 'BAD_DATE',
        message: `published: ${badDate}`,
      };
    if (!value.printedDate && value.publishedBasis === undefined) {
      const message = `nothing says where the date of ${value.id} is from: give publishedBasis, or printedDate: true if it prints its date`;
      yield { ...at('published'), code: 'NO_DATE_BASIS', message };
    }
    for (const [n, id] of (value.derivedFrom ?? []).entries()) {
      const fault = ids.want(id, 'source', at('derivedFrom', n), 'derivedFrom');
      if (fault) yield fault;
    }
    if (reaches(value.id, value.id, derivedFrom)) {
      const message = `${value.id} is derived from itself, directly or through others: one of them came first`;
      yield { ...at('derivedFrom'), code: 'DERIVED_FROM_ITSELF', message };
    }
  }
}

function reaches(from: string, to: string, derivedFrom: ReadonlyMap<string, readonly string[]>): boolean {
  const ahead = [...(derivedFrom.get(from) ?? [])];
  const seen = new Set(ahead);
  for (const id of ahead) {
    if (id === to) return true;
    for (const next of derivedFrom.get(id) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        ahead.push(next);
      }
  }
  return false;
}

export function* checkEntities(drafts: Drafts): Generator<Fault> {
  for (const { value, at } of drafts.entities) {
    if (value.seats !== undefined && value.kind !== 'Post') {
      const message = `${value.id} has seats and is a ${value.kind}; only a Post has seats`;
      yield { ...at('seats'), code: 'SEATS_ON_NON_POST', message };
    }
    const again = value.aliases?.indexOf(value.name) ?? -1;
    if (again >= 0) {
      const message = `"${value.name}" is the name and an alias of ${value.id}; aliases are the other spellings: leave it out`;
      yield { ...at('aliases', again), code: 'REPEATED', message };
    }
  }
}
