/**
 * Every id is one thing's, every id that is named is somebody's, and nothing stands in the corpus that no claim needs. One slip in an id can make all three
 * untrue, in as many places as name it: it is told once, and of what is left over on one side it is asked whether it is what is missing on the other.
 */
import { type Again, a, type Ids, type Unknown } from './checkIds.ts';
import type { Drafts, Sort, Written } from './drafts.ts';
import { suggester } from './nearest.ts';
import { placeText } from './placeText.ts';
import type { Fault, Place } from './types.ts';

const fileOf: Record<Sort, string> = {
  source: 'sources.yaml',
  entity: 'entities.yaml',
  claim: 'claims/',
  conflict: 'conflicts.yaml',
  question: 'questions.yaml',
};

type Named = Written<{ readonly id: string }>;

/** After all that names an id was looked at. */
export function checkUse(drafts: Drafts, ids: Ids): Fault[] {
  const unused = unusedIn(drafts);
  const asked = new Set<Named>();
  const missing = new Map<Sort, Unknown[]>();
  for (const each of ids.unknown()) missing.set(each.sort, [...(missing.get(each.sort) ?? []), each]);

  const faults: Fault[] = [];
  const met = new Set<Again>();
  for (const [sort, all] of missing) {
    const spare = unused.get(sort) ?? [];
    const nearestSpare = suggester(spare.map(({ value }) => value.id));
    const nearest = suggester(ids.of(sort));
    const doubles = ids.again.filter(({ first, found }) => first.sort === sort && found.sort === sort);
    for (const each of all) {
      const [double, ...others] = doubles;
      if (double && others.length === 0 && all.length === 1) {
        met.add(double);
        faults.push(repeatedId(double, `is this one ${each.id}, which is named, and which nothing has?`));
        continue;
      }
      const left = nearestSpare(each.id) ?? (all.length === 1 && spare.length === 1 ? spare[0]?.value.id : undefined);
      for (const thing of spare) if (thing.value.id === left) asked.add(thing);
      faults.push(unknownId(each, left === undefined ? nearest(each.id) : left, left !== undefined));
    }
  }
  const spares = [...unused].flatMap(([sort, things]) =>
    things.filter((thing) => !asked.has(thing)).map(({ value, at }) => unusedThing(sort, value.id, at('id'))),
  );
  return [...repeated(ids.again.filter((each) => !met.has(each))), ...faults, ...spares];
}

function unknownId({ id, sort, place, role, more }: Unknown, nearest: string | undefined, spare: boolean): Fault {
  const places = more === 0 ? '' : ` (it is named in ${more} more ${more === 1 ? 'place' : 'places'})`;
  const which = spare ? `, which ${sort === 'source' ? 'no evidence is from' : 'no claim names'}` : '';
  const advice =
    nearest === undefined ? `add it to ${fileOf[sort]}, or name another` : `did you mean ${nearest}${which}?`;
  const words = role === 'via' ? ' (plain words have a capital or a blank)' : '';
  const message = `${role} is "${id}", and ${a[sort].replace(/^an? /, 'no ')} has that id${places}; ${advice}${words}`;
  return { ...place, code: 'UNKNOWN_ID', message };
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
    if (all.length < copied || first.place.file === found.place.file)
      return all.map((each) => repeatedId(each, `give this ${each.found.sort} one of its own`));
    const message = `${all.length} ids of this file stand in ${first.place.file} too: if one is a copy of the other, take it out`;
    return [{ file: found.place.file, line: found.place.line, code: 'FILE_REPEATED', message }];
  });
}

function repeatedId({ id, first, found }: Again, advice: string): Fault {
  const message = `"${id}" is already the id of ${a[first.sort]} (${placeText(first.place)}); ${advice}`;
  return { ...found.place, code: 'DUPLICATE_ID', message };
}

/** An entity is known only by its claims and a source only by its quotes: one without any is a name that nothing stands behind. */
function unusedIn(drafts: Drafts): ReadonlyMap<Sort, readonly Named[]> {
  // What uses it may be among what was refused or could not be read.
  if (
    [...drafts.unread, ...drafts.refused.map(({ sort }) => sort)].some((sort) => sort === 'claim' || sort === 'source')
  )
    return new Map();
  const used = new Set<string>();
  for (const { value } of drafts.claims) {
    for (const id of [value.subject, value.object, value.under, value.as, value.onBehalfOf]) if (id) used.add(id);
    for (const { source, saidBy, via, restsOn } of value.evidence)
      for (const id of [source, saidBy, via, restsOn]) if (id) used.add(id);
  }
  for (const { value } of drafts.sources) for (const id of value.derivedFrom ?? []) used.add(id);
  return new Map<Sort, readonly Named[]>([
    ['entity', drafts.entities.filter(({ value }) => !used.has(value.id))],
    ['source', drafts.sources.filter(({ value }) => !used.has(value.id))],
  ]);
}

function unusedThing(sort: Sort, id: string, place: Place): Fault {
  return sort === 'entity'
    ? {
        ...place,
        code: 'UNUSED_ENTITY',
        message: `no claim names ${id}; an entity is known by its claims: add one with its words, or take the entity out`,
      }
    : { ...place, code: 'UNUSED_SOURCE', message: `no evidence is from ${id}: add some, or take the source out` };
}
