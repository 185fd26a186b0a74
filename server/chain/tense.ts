/** How surely and in which tense something is told: nothing is put more surely than the sources put it. */
import { type Relation, relations } from '../relations.ts';
import { since, until, when } from '../time/datePhrase.ts';
import { boundsOf } from '../time/edtf.ts';
import type { Why } from '../time/holds.ts';
import type { Period } from '../time/period.ts';
import { isPlural } from '../words/names.ts';
import { type Variant, type VerbForms, verbs } from '../words/verbs.ts';
import type { ChainEntity, Link } from './types.ts';

/** SURE: it held in the period. BEGAN: it surely began before, and no source says when it ended. PERHAPS: neither. */
export type Modality = 'SURE' | 'BEGAN' | 'PERHAPS';

/** A state's dates and what is open about it in the period. */
export interface Open {
  readonly why: readonly Why[];
  readonly from?: string;
  readonly to?: string;
}

export function modality({ why, from, to }: Open, asOf: Period | undefined): Modality {
  const open = why.filter((reason) => reason !== 'CAPACITY_INFERRED');
  if (open.length === 0) return 'SURE';
  const whenItEnded: readonly Why[] = ['NO_END_STATED', 'OUTSIDE_ATTESTATION', 'FUZZY_DATE'];
  const onlyItsEnd = open.includes('NO_END_STATED') && open.every((reason) => whenItEnded.includes(reason));
  return onlyItsEnd && to === undefined && began(from, asOf) ? 'BEGAN' : 'PERHAPS';
}

/** Whether it surely began before the period. */
function began(from: string | undefined, asOf: Period | undefined): boolean {
  const latest = from === undefined ? undefined : boundsOf(from).latest;
  return asOf !== undefined && latest !== undefined && latest < asOf.from;
}

function isAct(link: Pick<Link, 'relation' | 'event'>): boolean {
  return link.event || relations[link.relation].nature === 'EVENT';
}

/** "oversaw", "had issued", "may have been responsible for". What was done was done, whatever is open about its date; only a state may not have been. */
export function verbOf(link: Link, asOf: Period | undefined, plural: boolean): string {
  const forms = formsOf(link);
  if (!isAct(link) && modality(link, asOf) === 'PERHAPS') return `may have ${forms.participle}`;
  if (isAct(link) && began(link.from, asOf)) return `had ${forms.participle}`;
  return inNumber(forms.past, plural);
}

const account = { past: 'gave an account to', participle: 'given an account to' };
/** A standing duty is not yet its fulfilment. */
const duty = { past: 'had to report to', participle: 'had to report to' };

type Forms = Pick<VerbForms, 'past' | 'participle'>;

function formsOf(link: Pick<Link, 'relation' | 'strength' | 'overseer' | 'overseen' | 'readsDown'>): Forms {
  if (link.strength === 'ACCOUNT') return account;
  const [subject, object] = link.readsDown ? [link.overseer, link.overseen] : [link.overseen, link.overseer];
  return wordsFor(link.relation, subject, object);
}

/** The words of a standing relation between these two. */
export function wordsFor(relation: Relation, subject: ChainEntity, object: ChainEntity): Forms {
  if (relation === 'REPORTS_TO') return duty;
  const applies = (variant: Variant) =>
    (variant.subject === undefined || variant.subject === subject.kind) &&
    (variant.object === undefined || variant.object === object.kind) &&
    (!variant.objectIsPlural || isPlural(object)) &&
    (!variant.objectNamed || variant.objectNamed.test(object.name)) &&
    !variant.amount;
  return verbs[relation].where?.find(applies) ?? verbs[relation];
}

export function inNumber(past: string, plural: boolean): string {
  return plural ? past.replace(/^was\b/, 'were') : past;
}

/** When, as far as the period of the question does not say it already. */
export function datesOf(link: Link, asOf: Period | undefined): string {
  if (!isAct(link)) return stateDates(link, asOf);
  if (link.from === undefined) return asOf ? 'on a date that is not stated' : '';
  return link.from === asOf?.edtf ? '' : when(link.from);
}

export function stateDates(state: Open, asOf: Period | undefined): string {
  const { from, to } = state;
  if (!asOf) return [from ? since(from) : '', to ? until(to) : ''].filter((text) => text !== '').join(' ');
  return modality(state, asOf) === 'BEGAN' && from ? `${since(from)} (no end is stated)` : '';
}
