/** Who held a post, or which posts a person held, as clauses. */
import type { Period } from '../time/period.ts';
import { asRole, theName } from '../words/names.ts';
import type { Clause } from './clauses.ts';
import { listed } from './naming.ts';
import { modality, stateDates } from './tense.ts';
import type { ChainEntity, Holder } from './types.ts';

/** "Peter Hay was director of children's services from July 2013 (no end is stated)"; `of` is the post or the person. */
export function holdingClauses(holders: readonly Holder[], of: ChainEntity, asOf: Period | undefined): Clause[] {
  const each = holders.map((holder) => ({ ...holder, told: toldOf(holder, asOf) }));
  if (of.kind !== 'Person')
    return each.map(({ person, told, claim }) => ({ text: `${theName(person)} ${told}`, claims: [claim] }));
  const [first] = each;
  if (!first) return [];
  const text = `${theName(of)} ${listed(
    each.map(({ told }) => told),
    'and',
  )}`;
  return [{ text, claims: each.map(({ claim }) => claim) }];
}

function toldOf(holder: Holder, asOf: Period | undefined): string {
  const state = { ...holder, why: holder.holds?.why ?? [] };
  const was = modality(state, asOf) === 'PERHAPS' ? 'may have been' : 'was';
  return [was, asRole(holder.post), stateDates(state, asOf)].filter((words) => words !== '').join(' ');
}
