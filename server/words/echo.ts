/**
 * What the name of one end of a claim only repeats of the other is left out of the sentence, which names both: "the statutory direction was addressed to
 * Birmingham City Council", not "the statutory direction to Birmingham City Council was …". Any spelling of the other counts.
 */
import type { Entity } from '../corpus/types.ts';
import { isPlural, type Named, theName } from './names.ts';

const participle = '(?:\\s(?:\\p{L}+ed|given|sent|set out|drawn up))?';

/** A name without its ending "to X", "of X", "imposed on X", where X is the other end. */
export function withoutRelatum<T extends Named>(entity: T, other: Pick<Entity, 'name' | 'aliases'>): T {
  return without(entity, other, (x) => `${participle}\\s(?:to|for|on|at|of|in|into|about)\\s(?:the\\s)?${x}$`);
}

/** A name without its "by X", "set out by X", where X is the other end. */
export function withoutMaker<T extends Named>(entity: T, other: Entity): T {
  return without(entity, other, (x) => `${participle}\\sby\\s(?:the\\s)?${x}(?![\\p{L}\\d])`);
}

/** The object's name where it may be the subject's own: "its workforce strategy", "the speech at the NSPCC"; undefined when the name does not say so. */
export function ownedName(object: Named, owner: Entity): string | undefined {
  const person = owner.kind === 'Person';
  const determiner = person ? 'the' : isPlural(owner) ? 'their' : 'its';
  // Another spelling of a body may be a place's name: "Birmingham's board" need not be the council's. A person's spellings are all the person's.
  const leading = without(object, person ? owner : { ...owner, aliases: [] }, (x) => `^${x}['’]s?\\s`);
  if (leading !== object) return `${determiner} ${leading.name}`;
  const trailing = person ? object : without(object, { ...owner, aliases: [] }, (x) => `\\sof\\s(?:the\\s)?${x}$`);
  if (trailing !== object) return `${determiner} ${trailing.name}`;
  const isPaper = object.kind === 'Document' || object.kind === 'Inspection' || object.kind === 'Review';
  if (!isPaper || !object.name.startsWith(`${owner.name} `)) return undefined;
  return theName({ ...object, name: object.name.slice(owner.name.length + 1) });
}

/** The entity itself when its name has nothing of the kind; `echo` gives the pattern to leave out, `x` being that of the other's spellings in the name. */
function without<T extends Named>(
  entity: T,
  { name, aliases }: Pick<Entity, 'name' | 'aliases'>,
  echo: (x: string) => string,
): T {
  const lower = entity.name.toLowerCase();
  const found = [name, ...aliases].filter((spelling) => lower.includes(spelling.toLowerCase()));
  if (found.length === 0) return entity;
  // The longest first, so that "Birmingham" is not found in "Birmingham City Council".
  const escaped = found
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const rest = entity.name.replace(new RegExp(echo(`(?:${escaped.join('|')})`), 'iu'), '');
  return rest === '' || rest === entity.name ? entity : { ...entity, name: rest };
}
