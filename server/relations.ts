/**
 * The relations of a claim, as data: which kinds may stand at each end, when it holds, and the verb that a sentence and a line use.
 * Extend a row where sources need it; never two names for one thing. `server/corpus/projectionTable.ts` says which of them make anyone answer to anyone.
 */

/** The kinds of entity; the same words are Neo4j labels, YAML values and (in capitals) the API's `EntityKind`. */
export const kinds = [
  'Person',
  'Organisation',
  'Group',
  'Post',
  'Service',
  'Instrument',
  'Inspection',
  'Review',
  'Document',
  'Programme',
  'Case',
  'Place',
] as const;
export type Kind = (typeof kinds)[number];

/** STATE: held over a stretch (`from`, `to`). EVENT: happened once (`on`). EITHER: the claim's own dates say which. */
export type Nature = 'STATE' | 'EVENT' | 'EITHER';

export interface RelationRule {
  readonly subject: readonly Kind[];
  readonly object: readonly Kind[];
  readonly nature: Nature;
  /** Read from subject to object in the present tense, as the word on a line: "oversees". */
  readonly verb: string;
}

const actors = ['Person', 'Organisation', 'Group', 'Post'] as const satisfies readonly Kind[];
const bodies = ['Organisation', 'Group', 'Service', 'Programme'] as const satisfies readonly Kind[];
const papers = ['Instrument', 'Review', 'Document', 'Programme', 'Inspection'] as const satisfies readonly Kind[];

export const relations = {
  HOLDS_POST: { subject: ['Person'], object: ['Post'], nature: 'STATE', verb: 'holds the post of' },
  POST_IN: { subject: ['Post'], object: bodies, nature: 'STATE', verb: 'is a post in' },
  HEADS: { subject: ['Post'], object: bodies, nature: 'STATE', verb: 'heads' },
  PART_OF: { subject: kinds, object: kinds, nature: 'STATE', verb: 'is part of' },
  DIRECTS: { subject: actors, object: kinds, nature: 'STATE', verb: 'directs' },
  OVERSEES: { subject: actors, object: kinds, nature: 'STATE', verb: 'oversees' },
  RESPONSIBLE_FOR: { subject: actors, object: kinds, nature: 'STATE', verb: 'is responsible for' },
  REPORTS_TO: { subject: actors, object: actors, nature: 'EITHER', verb: 'reports to' },
  ACTS_FOR: { subject: actors, object: actors, nature: 'EITHER', verb: 'acts for' },
  APPOINTED: { subject: actors, object: ['Person', 'Post', 'Organisation'], nature: 'EVENT', verb: 'appointed' },
  ISSUED: { subject: actors, object: papers, nature: 'EVENT', verb: 'issued' },
  ADDRESSED_TO: { subject: papers, object: kinds, nature: 'EVENT', verb: 'is addressed to' },
  REQUIRES: { subject: papers, object: kinds, nature: 'STATE', verb: 'requires something of' },
  ESCALATES: { subject: ['Instrument', 'Programme'], object: papers, nature: 'EVENT', verb: 'escalates from' },
  INTERVENED_IN: { subject: actors, object: kinds, nature: 'EVENT', verb: 'intervened in' },
  TAKES_OVER: {
    subject: actors,
    object: ['Service', 'Organisation', 'Programme'],
    nature: 'EVENT',
    verb: 'takes over',
  },
  CONDUCTED: { subject: actors, object: ['Inspection', 'Review', 'Programme'], nature: 'EVENT', verb: 'conducted' },
  CONCERNS: { subject: [...papers, 'Case'], object: kinds, nature: 'EVENT', verb: 'concerns' },
  RATED: { subject: [...actors, 'Inspection', 'Document'], object: kinds, nature: 'EVENT', verb: 'rated' },
  AUTHORED: { subject: actors, object: ['Document', 'Review'], nature: 'EVENT', verb: 'wrote' },
  ADVISES: { subject: actors, object: kinds, nature: 'STATE', verb: 'advises' },
  CRITICISED: { subject: [...actors, ...papers], object: kinds, nature: 'EVENT', verb: 'criticised' },
  FUNDS: { subject: actors, object: kinds, nature: 'EITHER', verb: 'funds' },
  SUCCEEDED: {
    subject: ['Person', 'Post', 'Organisation'],
    object: ['Person', 'Post', 'Organisation'],
    nature: 'EVENT',
    verb: 'succeeded',
  },
  INVOLVED_IN: { subject: kinds, object: kinds, nature: 'EITHER', verb: 'was involved in' },
  POSSIBLY_SAME_AS: { subject: kinds, object: kinds, nature: 'STATE', verb: 'may be the same as' },
} as const satisfies Record<string, RelationRule>;

export type Relation = keyof typeof relations;
