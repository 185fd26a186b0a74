/**
 * Which words between two mentions in one sentence make a candidate claim. A pattern proposes, no more: `npm run corpus -- suggest --measure` says how many of its
 * proposals a reader made too. Kinds at each end are relations.ts' own; `subject` and `object` narrow them where the words alone would mislead.
 */
import type { Kind, Relation } from '../relations.ts';

export interface Pattern {
  readonly relation: Relation;
  /** All that stands between the two mentions, in lower case, without blanks at its ends; a possessive's ending is part of it. */
  readonly between: RegExp;
  /** The object stands first: "was issued by". */
  readonly reversed?: true;
  readonly subject?: readonly Kind[];
  readonly object?: readonly Kind[];
  /** Why it follows, when the words do not state it. */
  readonly inferred?: string;
}

const speech = '\\b(?:said|says|told|added|claimed|insisted|warned)\\b(?! (?:that )?(?:it|he|she|they|in)\\b)';
/** Before the verb, no speech of another's: in "Ofsted said ministers would direct it", Ofsted directs nothing. Not "is overseen by", which is the other way round. */
const active = (verbs: string) =>
  new RegExp(`^(?:(?!.*${speech}).{0,60}[^\\p{L}])?(?:${verbs})(?! by\\b)(?:[^\\p{L}].{0,45})?$`, 'u');
const passive = (verbs: string) =>
  new RegExp(`^(?:.{0,40}[^\\p{L}])?(?:${verbs})(?: .{0,30})? by(?: the| a| an)?$`, 'u');

const bodies = ['Organisation', 'Group', 'Service'] as const;
const papers = ['Document', 'Review', 'Inspection', 'Instrument'] as const;

export const patterns: readonly Pattern[] = [
  {
    relation: 'HOLDS_POST',
    between: /^,? ?(?:(?:as )?(?:the|a|an|its|then|as)\b ?)?(?:(?:new|former|outgoing|latest)\b ?)?$/,
  },
  { relation: 'HOLDS_POST', between: /\b(was|is|been) (appointed|named|made)\b.{0,20}?( as)?( an?| the)?( new)?$/ },
  { relation: 'HOLDS_POST', between: /^,?$/, reversed: true },
  { relation: 'POST_IN', between: /^,? ?(at|of|for|in|to)( the)?$/ },
  { relation: 'POST_IN', between: /^(['’]s)?$/, reversed: true, object: ['Organisation'] },
  { relation: 'RESPONSIBLE_FOR', between: active('responsib\\w+ for|in charge of') },
  { relation: 'RESPONSIBLE_FOR', between: passive('run|managed|provided'), reversed: true },
  { relation: 'RESPONSIBLE_FOR', between: /^-run$/, object: ['Service'] },
  {
    relation: 'RESPONSIBLE_FOR',
    between: /^['’]s( troubled| failing)?$/,
    subject: ['Organisation'],
    object: ['Service'],
    inferred: 'The words call it the body’s own.',
  },
  { relation: 'OVERSEES', between: active('oversees?|oversaw|overseen|overseeing|supervis\\w+|monitors?') },
  { relation: 'OVERSEES', between: passive('overseen|supervised|monitored'), reversed: true },
  {
    relation: 'REPORTS_TO',
    between: active('reports?(?: directly)? to|reported(?: directly)? to|answers to|answerable to|accountable to'),
  },
  { relation: 'DIRECTS', between: active('directs?|directed|commands?') },
  { relation: 'ISSUED', between: active('issued|issues|published|imposed'), object: papers },
  {
    relation: 'ISSUED',
    between: passive('issued|published|imposed|set out'),
    reversed: true,
    object: [...papers, 'Programme'],
  },
  {
    relation: 'ISSUED',
    between: /^with an?( [\p{L}]+)?$/u,
    subject: ['Organisation', 'Post', 'Person'],
    object: ['Instrument'],
  },
  { relation: 'ISSUED', between: /\bput$/, subject: ['Organisation'], object: ['Programme'] },
  {
    relation: 'ADDRESSED_TO',
    between: /^(to|for)( the)?$/,
    subject: papers,
    object: ['Organisation', 'Group', 'Person', 'Post'],
  },
  {
    relation: 'REQUIRES',
    between: active('compels?|compelled|requires?|required|orders?|ordered'),
    subject: ['Instrument', 'Document'],
    object: ['Organisation', 'Post', 'Person', 'Group'],
  },
  { relation: 'ESCALATES', between: active('higher level[\\p{L} ]*than|step up from|ratcheting[ -]up of') },
  {
    relation: 'INTERVENED_IN',
    between: active('stripped|took control|stepped in|intervened'),
    object: ['Organisation', 'Service'],
  },
  {
    relation: 'TAKES_OVER',
    between: active('take over|taking over|takes over|taken over|takeover of|take-over of|transfer\\w*'),
  },
  { relation: 'TAKES_OVER', between: passive('taken over|take-?over|to be run'), reversed: true },
  {
    relation: 'CONDUCTED',
    between: active('conducted|carried out|inspected|reviewed|make|held|led'),
    object: ['Inspection', 'Review', 'Programme'],
  },
  {
    relation: 'CONDUCTED',
    between: passive('conducted|carried out|inspected|led'),
    reversed: true,
    object: ['Inspection', 'Review', 'Programme'],
  },
  { relation: 'CONDUCTED', between: /^(.{0,60} )?by( the)?$/, reversed: true, object: ['Inspection', 'Review'] },
  {
    relation: 'CONCERNS',
    between: /^(of|into|on|about|at|in|for)( the)?( failing| troubled)?$/,
    subject: [...papers, 'Programme', 'Case'],
  },
  { relation: 'CONCERNS', between: /^.{1,45}$/, subject: papers, object: ['Service'] },
  {
    relation: 'CONCERNS',
    between: active('found|revealed|looked at|visited'),
    subject: papers,
    object: ['Service', 'Organisation'],
  },
  {
    relation: 'RATED',
    between: active('rated|rates|judged|judge|graded|described|branded|called'),
    object: ['Service', 'Organisation', 'Place'],
  },
  {
    relation: 'CRITICISED',
    between: active(
      'criticis\\w+|condemn\\w+|attack\\w+|hit out at|described|branded|failures? of|failings? (?:of|in)',
    ),
    object: ['Service', 'Organisation', 'Group', 'Person', 'Place'],
  },
  { relation: 'CRITICISED', between: passive('criticised|condemned|attacked'), reversed: true },
  { relation: 'AUTHORED', between: /^['’]s( initial| new| own| bleak| recent)?$/, object: ['Document', 'Review'] },
  {
    relation: 'AUTHORED',
    between: active('wrote|written|published|said in|gave|made|presented|warned'),
    object: ['Document'],
  },
  { relation: 'AUTHORED', between: /^$/, subject: ['Organisation'], object: ['Document'] },
  { relation: 'ADVISES', between: active('advis\\w+|consultan\\w+|working with|works with|bringing in') },
  { relation: 'FUNDS', between: active('funds?|funded|funding|spends?|spending|spent|paid|pays|money') },
  { relation: 'SUCCEEDED', between: active('succeeded|replaced|took over from|predecessors?') },
  { relation: 'SUCCEEDED', between: passive('succeeded|replaced'), reversed: true },
  { relation: 'APPOINTED', between: active('appointed|appoints|named|chose'), object: ['Person'] },
  { relation: 'ACTS_FOR', between: /^(on behalf of|for|of)( the)?$/, subject: ['Post', 'Person'], object: bodies },
  { relation: 'PART_OF', between: /^,? ?(is |was |are )?(a )?part of( the)?$/ },
  { relation: 'PART_OF', between: /^(from|of)( the)?$/, subject: ['Group'], object: ['Organisation'] },
];

/** A post named by what it leads heads it. */
export const headsIt =
  /^(chair|leader|head|chief|president|mayor|permanent secretary)\b|\b(chief inspector|leader|secretary)$/i;

/** What holds when one name stands inside another, by their kinds. */
export const heldPairs: readonly (Pick<Pattern, 'relation' | 'reversed' | 'inferred'> & {
  readonly subject: readonly Kind[];
  readonly object: readonly Kind[];
})[] = [
  { relation: 'POST_IN', subject: ['Post'], object: ['Organisation'] },
  { relation: 'HEADS', subject: ['Post'], object: ['Organisation'] },
  { relation: 'PART_OF', subject: ['Group', 'Organisation'], object: ['Organisation'] },
  { relation: 'PART_OF', subject: ['Programme'], object: ['Organisation'] },
  { relation: 'AUTHORED', subject: ['Organisation', 'Person'], object: ['Document'], reversed: true },
  { relation: 'CONDUCTED', subject: ['Organisation', 'Person'], object: ['Inspection', 'Review'], reversed: true },
  { relation: 'CONCERNS', subject: ['Case', 'Review'], object: ['Person', 'Case', 'Service'] },
  {
    relation: 'RESPONSIBLE_FOR',
    subject: ['Organisation'],
    object: ['Service'],
    reversed: true,
    inferred: 'The service is named as the body’s own.',
  },
];
