/** The words of each relation in a claim's sentence, as data. The word on a line ("oversees") is in server/relations.ts. */
import type { Kind, Relation } from '../relations.ts';

/** "oversaw", "oversee", "overseen", "overseeing"; `{amount}` stands where the claim's amount goes, and a form may end in its preposition. */
export interface VerbForms {
  readonly past: string;
  readonly base: string;
  readonly participle: string;
  readonly ing: string;
}

export interface Verb extends VerbForms {
  /** Only the subject itself can decide to do it, so where it is weighed, the subject weighs it. Otherwise the sentence names nobody as weighing it. */
  readonly ownDecision?: true;
  /** It as a noun, for where it is weighed: `{S}` and `{O}` are the two ends. */
  readonly option?: string;
  /** A missing date goes without saying: the claim says what a paper is about, where a place lies, or who may be whom. */
  readonly dateless?: boolean;
  /** A judgement or an account is given "in" a report or inspection; anything else is done "under" one. */
  readonly givenIn?: true;
  /** The end that is said as a role: "was director of …", "the post of director of …". */
  readonly role?: 'SUBJECT' | 'OBJECT';
  /** The subject is a post or paper whose name may end in the object's: "the direction to X was addressed to X". */
  readonly namesObject?: true;
  /** What is said is hedged already, so a denial leaves its words as they are. */
  readonly hedged?: true;
  /** What began and ended, for "when … is not stated"; "that began", "that ended" and "that began or ended" when absent. */
  readonly began?: string;
  readonly ended?: string;
  readonly beganOrEnded?: string;
  /** Other words where one end is of a kind or has a name, or the claim has an amount; the first that applies. */
  readonly where?: readonly Variant[];
}

export interface Variant extends VerbForms {
  readonly subject?: Kind;
  readonly object?: Kind;
  readonly objectIsPlural?: true;
  readonly objectNamed?: RegExp;
  readonly amount?: true;
  readonly dateless?: boolean;
}

export const verbs: Readonly<Record<Relation, Verb>> = {
  HOLDS_POST: {
    ...forms('was', 'be', 'been', 'being'),
    role: 'OBJECT',
    began: 'the post was taken up',
    ended: 'the post was left',
    beganOrEnded: 'the post was taken up or left',
  },
  POST_IN: { ...forms('belonged to', 'belong to', 'belonged to', 'belonging to'), namesObject: true, role: 'SUBJECT' },
  HEADS: { ...forms('headed', 'head', 'headed', 'heading'), namesObject: true },
  PART_OF: {
    ...forms('was part of', 'be part of', 'been part of', 'being part of'),
    where: [
      {
        subject: 'Inspection',
        ...forms('was one of', 'be one of', 'been one of', 'being one of'),
        objectIsPlural: true,
        dateless: true,
      },
      {
        subject: 'Review',
        ...forms('was among', 'be among', 'been among', 'being among'),
        objectIsPlural: true,
        dateless: true,
      },
      { object: 'Place', ...forms('was in', 'be in', 'been in', 'being in'), dateless: true },
      { object: 'Group', objectIsPlural: true, ...forms('was among', 'be among', 'been among', 'being among') },
    ],
  },
  DIRECTS: {
    ...forms('directed', 'direct', 'directed', 'directing'),
    ownDecision: true,
  },
  OVERSEES: forms('oversaw', 'oversee', 'overseen', 'overseeing'),
  RESPONSIBLE_FOR: forms('was responsible for', 'be responsible for', 'been responsible for', 'being responsible for'),
  REPORTS_TO: { ...forms('reported to', 'report to', 'reported to', 'reporting to'), givenIn: true },
  ACTS_FOR: forms('acted for', 'act for', 'acted for', 'acting for'),
  APPOINTED: {
    ...forms('appointed', 'appoint', 'appointed', 'appointing'),
    ownDecision: true,
  },
  ISSUED: {
    ...forms('issued', 'issue', 'issued', 'issuing'),
    ownDecision: true,
    where: [{ object: 'Programme', ...forms('introduced', 'introduce', 'introduced', 'introducing') }],
  },
  ADDRESSED_TO: {
    ...forms('was addressed to', 'be addressed to', 'been addressed to', 'being addressed to'),
    namesObject: true,
    dateless: true,
  },
  REQUIRES: {
    ...forms('placed requirements on', 'place requirements on', 'placed requirements on', 'placing requirements on'),
    namesObject: true,
  },
  ESCALATES: {
    ...forms('was a step up from', 'be a step up from', 'been a step up from', 'being a step up from'),
    dateless: true,
  },
  INTERVENED_IN: {
    ...forms('intervened in', 'intervene in', 'intervened in', 'intervening in'),
    ownDecision: true,
  },
  TAKES_OVER: {
    ...forms('took over', 'take over', 'taken over', 'taking over'),
    namesObject: true,
    option: 'a takeover of {O} by {S}',
  },
  CONDUCTED: {
    ...forms('carried out', 'carry out', 'carried out', 'carrying out'),
    ownDecision: true,
  },
  CONCERNS: {
    ...forms('concerned', 'concern', 'concerned', 'concerning'),
    namesObject: true,
    dateless: true,
    where: [
      { subject: 'Case', object: 'Person', ...forms('was that of', 'be that of', 'been that of', 'being that of') },
      { subject: 'Programme', ...forms('covered', 'cover', 'covered', 'covering') },
    ],
  },
  RATED: { ...forms('rated', 'rate', 'rated', 'rating'), givenIn: true },
  AUTHORED: {
    ...forms('wrote', 'write', 'written', 'writing'),
    where: [
      {
        objectNamed: /\b(speech|presentation|interview|lecture|briefing|talk|evidence|commitment)\b/i,
        ...forms('gave', 'give', 'given', 'giving'),
      },
      {
        objectNamed: /\b(estimate|statement|announcement|offer|intervention)\b/i,
        ...forms('made', 'make', 'made', 'making'),
      },
      { objectNamed: /\b(plans?|strategy)\b/i, ...forms('drew up', 'draw up', 'drawn up', 'drawing up') },
    ],
  },
  ADVISES: forms('advised', 'advise', 'advised', 'advising'),
  CRITICISED: {
    ...forms('criticised', 'criticise', 'criticised', 'criticising'),
    givenIn: true,
  },
  FUNDS: {
    ...forms('funded', 'fund', 'funded', 'funding'),
    ownDecision: true,
    where: [
      { amount: true, ...forms('gave {amount} to', 'give {amount} to', 'given {amount} to', 'giving {amount} to') },
    ],
  },
  SUCCEEDED: forms('succeeded', 'succeed', 'succeeded', 'succeeding'),
  INVOLVED_IN: {
    ...forms('was involved in', 'be involved in', 'been involved in', 'being involved in'),
    where: [{ objectNamed: /\bmeasures$/i, ...forms('was in', 'be in', 'been in', 'being in') }],
  },
  POSSIBLY_SAME_AS: {
    ...forms('may be the same as', 'be the same as', 'been the same as', 'being the same as'),
    dateless: true,
    hedged: true,
  },
};

function forms(past: string, base: string, participle: string, ing: string): VerbForms {
  return { past, base, participle, ing };
}
