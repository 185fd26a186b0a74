/** What the ends of a link are called in a sentence: a post with who held it, as surely as the sources say so. */
import { asRole, isPlural, theName } from '../words/names.ts';
import type { ChainEntity, Holder, Link } from './types.ts';

/** A name within a sentence and the claims of the holdings that it tells. */
export interface Called {
  readonly text: string;
  readonly plural: boolean;
  readonly claims: readonly string[];
}

/** ALONE: "Peter Hay, director of children's services,". LISTED: "the director of children's services (Peter Hay)". SHORT: "Peter Hay", named before. */
export type Style = 'ALONE' | 'LISTED' | 'SHORT';

/** Most holders that a sentence names. */
const mostHolders = 3;

/** An end of a link. */
export function called(entity: ChainEntity, holders: readonly Holder[], link: Link | undefined, style: Style): Called {
  const plain = { text: theName(entity), plural: isPlural(entity), claims: [] };
  const [holder] = holders;
  if (entity.kind !== 'Post' || !holder) return plain;
  const claims = holders.slice(0, mostHolders).map((each) => each.claim);
  const folded = holders.length === 1 && link?.via.includes(holder.claim) === true;
  const inferred = folded && link.why.includes('CAPACITY_INFERRED');
  const sure = holders.length === 1 && (folded || isSure(holder));
  if (style === 'SHORT') return folded ? { text: holder.person.name, plural: false, claims } : plain;
  if (sure && style === 'ALONE')
    return { text: `${holder.person.name}, ${inferred ? 'perhaps as ' : ''}${asRole(entity)},`, plural: false, claims };
  if (inferred) return { text: `${holder.person.name} (perhaps as ${asRole(entity)})`, plural: false, claims };
  return { text: `${theName(entity)} (${names(holders)})`, plural: isPlural(entity), claims };
}

function isSure(holder: Holder): boolean {
  return holder.holds?.answer === 'YES';
}

function names(holders: readonly Holder[]): string {
  const shown = holders.slice(0, mostHolders);
  const more = holders.length > mostHolders ? ' and others' : '';
  if (shown.some((holder) => holder.holds === undefined))
    return `held by ${listed(
      shown.map((holder) => holder.person.name),
      more === '' ? 'and' : ',',
    )}${more}`;
  const each = shown.map((holder) => `${isSure(holder) ? '' : 'perhaps '}${holder.person.name}`);
  const word = shown.every((holder) => !isSure(holder)) ? 'or' : 'and';
  return `${listed(each, word)}${more}`.replaceAll(' or perhaps ', ' or ');
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[], word: string): string {
  if (words.length < 2) return words.join('');
  const joint = word === ',' ? ', ' : ` ${word} `;
  return `${words.slice(0, -1).join(', ')}${joint}${words.at(-1)}`;
}

/** "them" for plural services and the like, "it" for what is no person; a person or a post is named again. */
export function again(
  entity: ChainEntity,
  place: 'SUBJECT' | 'OBJECT',
): { readonly text: string; readonly plural: boolean } {
  const plural = isPlural(entity);
  if (entity.kind === 'Person' || entity.kind === 'Post') return { text: theName(entity), plural };
  if (plural) return { text: place === 'SUBJECT' ? 'they' : 'them', plural };
  return { text: 'it', plural };
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "three"; figures from ten. */
export function inWords(count: number): string {
  return numbers[count] ?? `${count}`;
}
