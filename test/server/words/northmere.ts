/** An invented place, small enough to know by heart: the entities and sources of the sentences under test. */
import type { Claim, Entity, Evidence, Source, Stance } from '../../../server/corpus/types.ts';
import { type Kind, type Relation, relations } from '../../../server/relations.ts';
import { claimSentence } from '../../../server/words/sentence.ts';

const place = { file: 'northmere.yaml', line: 1 };

const names: Readonly<Record<string, readonly [kind: Kind, name: string, ...aliases: string[]]>> = {
  ann: ['Person', 'Ann Reed', 'Ms Reed'],
  ben: ['Person', 'Sir Ben Okafor'],
  sam: ['Person', 'Sam Lake'],
  ministry: ['Organisation', 'Ministry for Lakes'],
  council: ['Organisation', 'Northmere Council'],
  aquafor: ['Organisation', 'Aquafor'],
  trust: ['Organisation', 'independent trust for Northmere lake services'],
  ministers: ['Group', 'ministers at the Ministry for Lakes'],
  worst: ['Group', 'four failing councils'],
  director: ['Post', 'director of lakes at Northmere Council'],
  commissioner: ['Post', 'Northmere lakes commissioner'],
  services: ['Service', 'Northmere lake services'],
  direction: ['Instrument', 'lake direction to Northmere Council'],
  notices: ['Instrument', 'notices to improve'],
  inspection: ['Inspection', 'inspection of October 2012'],
  nextInspection: ['Inspection', 'inspection expected in July 2015'],
  inspections: ['Inspection', 'inspections by Aquafor since 2009'],
  review: ['Review', 'Reed review'],
  letter: ['Document', 'Ann Reed’s letter to the Ministry for Lakes'],
  speech: ['Document', 'speech on clean water'],
  plan: ['Document', 'recovery plan of Northmere Council'],
  pledge: ['Document', 'commitment of Northmere Council'],
  programme: ['Programme', 'lake recovery programme'],
  measures: ['Programme', 'special measures'],
  drowning: ['Case', 'drowning of Sam Lake'],
  northmere: ['Place', 'Northmere'],
};

const sources: Readonly<Record<string, Pick<Source, 'publisher' | 'published'>>> = {
  gazette: { publisher: 'The Northmere Gazette', published: '2013-11' },
  herald: { publisher: 'Lake Herald', published: '2015-06-04' },
  monthly: { publisher: 'Water Monthly', published: '[2014-04..2014-12]' },
};

function entity(id: string): Entity {
  const [kind, name, ...aliases] = names[id] ?? [];
  if (!kind || !name) throw new Error(`no entity ${id} in Northmere`);
  return { id, kind, name, aliases, place };
}

function source(id: string): Source {
  const one = sources[id];
  if (!one) throw new Error(`no source ${id} in Northmere`);
  return { id, title: id, ...one, printedDate: true, sha256: '', derivedFrom: [], place };
}

/** Evidence for a sentence: its stance and what the sentence may tell of it. `attested: 'published'` is as in a corpus. */
export interface Says extends Partial<Pick<Evidence, 'source' | 'saidBy' | 'said' | 'attested' | 'withdrawn'>> {
  readonly stance?: Stance;
}

type Rest = Partial<
  Pick<Claim, 'from' | 'to' | 'on' | 'under' | 'as' | 'onBehalfOf' | 'amount' | 'rating' | 'basis' | 'nature'>
>;

/** The sentence of a claim; evidence is one plain assertion in the Gazette unless given. A claim is an event when it has `on`, or can be nothing else. */
export function sentenceOf(
  subject: string,
  relation: Relation,
  object: string,
  rest: Rest = {},
  ...evidence: readonly Says[]
): string {
  const { nature } = relations[relation];
  const says = (evidence.length > 0 ? evidence : [{}]).map(
    ({ source: from = 'gazette', stance = 'ASSERTS', attested, ...one }, n) => ({
      id: `claim/${n + 1}`,
      source: from,
      stance,
      exact: '',
      prefix: '',
      suffix: '',
      ...one,
      ...(attested === undefined ? {} : { attested: attested === 'published' ? source(from).published : attested }),
    }),
  );
  const claim: Claim = {
    id: 'claim',
    subject,
    relation,
    object,
    nature: nature === 'EITHER' ? (rest.on === undefined ? 'STATE' : 'EVENT') : nature,
    basis: 'STATED',
    evidence: says,
    place,
    asserted: says.some((one) => one.stance === 'ASSERTS'),
    standing: says.some((one) => one.stance === 'DENIES') ? 'CONTESTED' : 'REPORTED',
    independentSources: 1,
    ...rest,
  };
  return claimSentence(claim, { entity, source });
}
