/** Names of entities within a sentence; the rules are data, in articles.ts. */
import type { Kind } from '../relations.ts';
import {
  afterHead,
  articleOfKind,
  bareFirstWords,
  determined,
  firstWords,
  initials,
  initialsSaidAsWords,
  lastWords,
  pluralHeads,
  possessiveFront,
  singularHeads,
  uncounted,
} from './articles.ts';

export interface Named {
  readonly name: string;
  readonly kind: Kind;
}

const endsAsOneOfItsKind = new RegExp(`(^|\\s)(${lastWords.join('|')})$`, 'i');

/** "the Department for Education", "Peter Hay", "the director of children's services": as within a sentence, not at its start. */
export function theName(entity: Named): string {
  const { name } = entity;
  const lowered = name.replace(/^(The|An?)\s/, (word) => word.toLowerCase());
  if (determined.test(name)) return lowered;
  return takesThe(entity) ? `the ${name}` : name;
}

/** The same of what need not be one yet, in a claim that nobody asserts: a body with no proper name is "an independent trust". */
export function someName(entity: Named): string {
  const name = theName(entity);
  if (entity.kind !== 'Organisation' || name === entity.name || !/^\p{Ll}/u.test(entity.name)) return name;
  return `${indefinite(entity.name)} ${entity.name}`;
}

/** A post as what somebody is: "director of children's services", with no article, as English has it of a post with one holder. */
export function asRole(post: Named & { readonly seats?: number | undefined }): string {
  const bare = post.name.replace(/^the\s/i, '');
  if (determined.test(bare) || (post.seats ?? 1) === 1) return bare;
  return `${indefinite(bare)} ${bare}`;
}

function indefinite(noun: string): 'a' | 'an' {
  return /^[aeio]|^u(?!ni)/i.test(noun) ? 'an' : 'a';
}

/** Whether the verb is plural: "Birmingham children's services were", "the Department for Education was". */
export function isPlural({ name, kind }: Named): boolean {
  if (kind === 'Person' || kind === 'Post' || kind === 'Place' || kind === 'Organisation' || kind === 'Case')
    return false;
  const last = headOf(name).split(' ').at(-1)?.toLowerCase() ?? '';
  if (pluralHeads.some((word) => word === last)) return true;
  return /[^s'’]s$/.test(last) && !singularHeads.some((word) => word === last);
}

/** The name's own words without what is said about it: "officials" of "officials at the Department for Education". */
function headOf(name: string): string {
  const end = name.search(afterHead);
  return end > 0 ? name.slice(0, end) : name;
}

function takesThe({ name, kind }: Named): boolean {
  const rule = articleOfKind[kind];
  if (rule === 'NEVER' || possessiveFront.test(name)) return false;
  if (rule === 'ALWAYS') return true;
  if (bareFirstWords.some((words) => name.startsWith(words))) return false;
  if (initials.test(name)) return !initialsSaidAsWords.some((word) => word === name);
  if (firstWords.some((words) => name === words || name.startsWith(`${words} `))) return true;
  if (/^\p{Lu}/u.test(name)) return endsAsOneOfItsKind.test(headOf(name));
  return !isPlural({ name, kind }) && !uncounted.some((word) => headOf(name).endsWith(word));
}
