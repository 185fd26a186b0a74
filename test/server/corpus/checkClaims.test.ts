/** Faults of what a corpus says: the lighthouse with one thing wrong, and the exact file, line, code and message. */
import { describe } from 'vitest';
import { faultOf } from '../../../server/time/edtf.ts';
import { type Change, itTells } from '../../helpers/corpusFolder.ts';

const sources = 'sources.yaml';
const entities = 'entities.yaml';
const posts = 'claims/posts.yaml';
const oversight = 'claims/oversight.yaml';
const inspection = 'claims/inspection.yaml';
const questions = 'questions.yaml';

const noEvidence =
  'the claim has no evidence; a claim needs at least one source that takes a stance on it, with its exact words';
const evidenceOfConcerns =
  '  evidence:\n    - source: courier\n      exact: its inspection of the lighthouse service.\n';
const fennRemains = '      exact: Tobias Fenn remains harbour master.\n      attested: published';
const orderIssued = '    - source: gazette\n      exact: The repair order, issued in April\n';

describe('claims', () => {
  itTells([
    [
      'the wrong kind at an end',
      [[posts, 'subject: mara-quill', 'subject: light-service']],
      'claims/posts.yaml:3 WRONG_KIND subject is light-service, of kind Service; the subject of HOLDS_POST may be of kind Person',
    ],
    [
      'a capacity that is no post',
      [[oversight, 'as: principal-keeper', 'as: mara-quill']],
      'claims/oversight.yaml:34 WRONG_KIND as is mara-quill, of kind Person; as may be of kind Post',
    ],
    [
      'a thing related to itself',
      [[oversight, 'relation: REPORTS_TO\n  object: lights-commission', 'relation: REPORTS_TO\n  object: ines-corrow']],
      'claims/oversight.yaml:64 SELF_RELATION subject and object are both ines-corrow; a claim relates two things',
    ],
    [
      'a date that is none',
      [[posts, 'from: 1981', 'from: March 1981']],
      `claims/posts.yaml:6 BAD_DATE from: ${faultOf('March 1981')}`,
    ],
    [
      'an interval for a date',
      [[posts, 'from: 1981', 'from: 1981/1988']],
      `claims/posts.yaml:6 BAD_DATE from: ${faultOf('1981/1988')}`,
    ],
    [
      'an attestation that is no date',
      [[posts, fennRemains, fennRemains.replace('published', 'publishd')]],
      `claims/posts.yaml:22 BAD_DATE attested: ${faultOf('publishd')} Or say published, which is the source's own date.`,
    ],
    [
      'an end before its beginning',
      [[posts, 'from: 1981', 'from: 1981\n  to: 1979-12']],
      'claims/posts.yaml:6 FROM_AFTER_TO from (1981) is after to (1979-12): exchange them, or mend the one that is wrong',
    ],
    [
      'both clocks of an event and of a state',
      [[oversight, '  on: 1987-24', '  on: 1987-24\n  from: 1987']],
      'claims/oversight.yaml:33 ON_WITH_FROM_TO on stands beside from; an event has on, a state has from and to: keep what the source says',
    ],
    [
      'a state told as an event',
      [[posts, '  from: 1981', '  on: 1981']],
      'claims/posts.yaml:6 WRONG_NATURE HOLDS_POST is a state, which has from and to; it cannot have on',
    ],
    [
      'an event told as a state',
      [[posts, "  on: '[1988-04..1988-07]'", '  to: 1988-07']],
      'claims/posts.yaml:35 WRONG_NATURE APPOINTED is an event, which has on; it cannot have to',
    ],
    [
      'neither told, where a relation can be both',
      [[oversight, '  on: 1987-24\n', '']],
      'claims/oversight.yaml:31 NATURE_UNKNOWN REPORTS_TO can be a state or one act, and nothing here says which: give on (one act), from, to or an attestation (a state), or else nature: STATE or EVENT',
    ],
    [
      'a nature that the dates say already',
      [[oversight, '  on: 1987-24\n', '  on: 1987-24\n  nature: EVENT\n']],
      "claims/oversight.yaml:34 WRONG_NATURE nature is said already, by the claim's dates; leave it out",
    ],
    [
      'an inference without its reason',
      [[posts, '  from: 1981', '  from: 1981\n  basis: INFERRED']],
      'claims/posts.yaml:7 NO_REASON the claim is INFERRED and has no basisReason: say how it follows from the words',
    ],
    [
      'a reason without an inference',
      [[posts, '  basis: INFERRED\n', '']],
      'claims/posts.yaml:36 REASON_WITHOUT_INFERENCE the claim has a basisReason and is not INFERRED: say basis: INFERRED, or leave the reason out',
    ],
    [
      'a likeness that is not marked as a reading',
      [
        [
          posts,
          'relation: HOLDS_POST\n  object: harbour-master',
          'relation: POSSIBLY_SAME_AS\n  object: harbour-master',
        ],
      ],
      'claims/posts.yaml:13 NO_REASON POSSIBLY_SAME_AS is always a reading: say basis: INFERRED and give its basisReason',
    ],
    [
      'a spokesman who does not act for anybody',
      [[posts, '  from: 1981', '  from: 1981\n  spokesman: true']],
      'claims/posts.yaml:7 UNKNOWN_FIELD spokesman says something of ACTS_FOR only; this is HOLDS_POST',
    ],
    [
      'a rating of a thing that is not rated',
      [[posts, '  from: 1981', '  from: 1981\n  rating: unsafe']],
      'claims/posts.yaml:7 UNKNOWN_FIELD rating says something of RATED only; this is HOLDS_POST',
    ],
    [
      'two that say the same',
      [
        [
          posts,
          '- id: harbour-master-in-authority',
          '- id: keeper-again\n  subject: mara-quill\n  relation: HOLDS_POST\n  object: principal-keeper\n  from: 1981\n  evidence:\n    - source: gazette\n      exact: Mara Quill has left the service\n- id: harbour-master-in-authority',
        ],
      ],
      'claims/posts.yaml:23 SAME_CLAIM keeper-again says the same as quill-holds-keeper (claims/posts.yaml:2); put its evidence there',
    ],
  ]);
});

describe('evidence', () => {
  itTells([
    ['none', [[inspection, evidenceOfConcerns, '']], `claims/inspection.yaml:10 NO_EVIDENCE ${noEvidence}`],
    [
      'a list of none',
      [[inspection, evidenceOfConcerns, '  evidence: []\n']],
      `claims/inspection.yaml:15 NO_EVIDENCE ${noEvidence}`,
    ],
    [
      'no quote',
      [[inspection, '      exact: its inspection of the lighthouse service.\n', '']],
      "claims/inspection.yaml:16 QUOTE_MISSING the evidence has no exact: give the source's own words, at most 60 of them",
    ],
    [
      'a quote of 61 words',
      [[inspection, 'exact: its inspection of the lighthouse service.', `exact: ${'word '.repeat(61)}`]],
      'claims/inspection.yaml:17 QUOTE_TOO_LONG the quote has 61 words; at most 60 are allowed: keep the words that prove the claim',
    ],
    [
      'the same twice, but for white space',
      [
        [
          posts,
          fennRemains,
          `${fennRemains}\n    - source: gazette\n      exact: Tobias Fenn   remains harbour master.`,
        ],
      ],
      'claims/posts.yaml:24 SAME_EVIDENCE the claim has this evidence already; leave one out',
    ],
    [
      'an event attested',
      [[inspection, orderIssued, `${orderIssued}      attested: published\n`]],
      'claims/inspection.yaml:51 WRONG_NATURE an event happened on a day, which is its on; only a state is attested: leave attested out',
    ],
    [
      'said after it was published',
      [[oversight, '      saidBy: tobias-fenn', '      saidBy: tobias-fenn\n      said: 1988-04']],
      'claims/oversight.yaml:43 SAID_AFTER_PUBLISHED said (1988-04) is after the source was published (1988-03-14)',
    ],
    [
      'asserted before it began',
      [
        [
          inspection,
          '  on: 1988-04\n  evidence:\n    - source: gazette\n      exact: The repair',
          '  on: 1989\n  evidence:\n    - source: gazette\n      exact: The repair',
        ],
      ],
      'claims/inspection.yaml:49 ASSERTED_TOO_EARLY the claim begins (1989) after its source was published ([1988-04..1988-07]), so nobody can assert it yet: is it EXPECTS?',
    ],
  ]);
});

describe('sources, entities and questions', () => {
  itTells([
    [
      'a date without a basis',
      [[sources, '  printedDate: true\n', '']],
      'sources.yaml:5 NO_DATE_BASIS nothing says where the date of courier is from: give publishedBasis, or printedDate: true if it prints its date',
    ],
    [
      'two sources derived from one another',
      [
        [sources, '  printedDate: true\n', '  printedDate: true\n  derivedFrom: [gazette]\n'],
        [sources, '  file: gazette.txt\n', '  file: gazette.txt\n  derivedFrom: [courier]\n'],
      ],
      'sources.yaml:7 DERIVED_FROM_ITSELF courier is derived from itself, directly or through others: one of them came first',
      'sources.yaml:18 DERIVED_FROM_ITSELF gazette is derived from itself, directly or through others: one of them came first',
    ],
    [
      'seats of a person',
      [[entities, 'name: Ines Corrow', 'name: Ines Corrow, seats: 1']],
      'entities.yaml:4 SEATS_ON_NON_POST ines-corrow has seats and is a Person; only a Post has seats',
    ],
    [
      'the name among the aliases',
      [[entities, 'aliases: [Ms Quill]', 'aliases: [Mara Quill]']],
      'entities.yaml:2 REPEATED "Mara Quill" is the name and an alias of mara-quill; aliases are the other spellings: leave it out',
    ],
    [
      'a view of nothing',
      [[questions, 'focus: light-service', 'focus: ligth-service']],
      'questions.yaml:5 UNKNOWN_ID focus is "ligth-service", and no entity has that id; did you mean light-service?',
    ],
    [
      'a query that is not GraphQL',
      [[questions, 'claim(id: $id) { sentence asserted standing }', 'claim(id: $id) { sentence asserted']],
      'questions.yaml:17 BAD_QUERY the query is not GraphQL, in line 4 of it at column 1: Expected Name, found <EOF>.',
    ],
    [
      'a query for what the API does not have',
      [[questions, '{ sentence asserted standing }', '{ sentense asserted standing }']],
      'questions.yaml:17 BAD_QUERY the query is not one that the API answers, in line 2 of it at column 20: Cannot query field "sentense" on type "Claim". Did you mean "sentence"?',
    ],
    [
      'a mutation',
      [[questions, 'query TakenOver', 'mutation TakenOver']],
      'questions.yaml:17 BAD_QUERY the query must be one operation, and that a query',
    ],
    [
      'variables that the query does not have',
      [[questions, 'variables: { id: commission', 'variables: { ident: commission']],
      'questions.yaml:21 BAD_VARIABLES the query needs $id, and variables does not give it',
      'questions.yaml:21 BAD_VARIABLES variables gives ident, and the query does not declare $ident; it declares $id',
    ],
  ]);
});

describe('a withdrawal', () => {
  const remains = 'exact: Tobias Fenn remains harbour master.\n';
  const told = (withdrawn: string): readonly Change[] => [
    [posts, remains, `${remains}      withdrawn: ${withdrawn}\n`],
  ];
  itTells([
    ['with a date and a reason', told('{ on: 1988-09, reason: The Gazette printed a correction. }')],
    [
      'without a reason',
      told('{ on: 1988-09 }'),
      'claims/posts.yaml:22 MISSING_FIELD reason is missing. Why, in plain words, with who says so and where.',
    ],
    [
      'with a date that is none',
      told('{ on: soon, reason: A correction. }'),
      `claims/posts.yaml:22 BAD_DATE withdrawn: on: ${faultOf('soon')}`,
    ],
    [
      'before its source was published',
      told('{ on: 1988-02, reason: A correction. }'),
      'claims/posts.yaml:22 WITHDRAWN_TOO_EARLY withdrawn on 1988-02, before its source was published ([1988-04..1988-07]): what nobody had read yet needs no withdrawal',
    ],
  ]);
});
