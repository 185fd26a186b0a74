/** A corpus of thirteen claims about a harbour, small enough to know by heart. */
import { corpusOf } from './smallCorpus.ts';

export const harbour = corpusOf({
  id: 'harbour',
  entities: {
    Person: [
      { id: 'ann', name: 'Ann Moss', aliases: ['Anne Mosse'] },
      { id: 'bo', name: 'Bo O’Jones', aliases: ['B. OJones'] },
      { id: 'zoe', name: 'Zoë Quill' },
    ],
    Post: [
      { id: 'keeper', name: 'lighthouse keeper', seats: 1 },
      { id: 'master', name: 'harbour master' },
    ],
    Organisation: [
      { id: 'board', name: 'Harbour Board' },
      { id: 'town', name: 'Town Council', aliases: ['Mosston'] },
    ],
    Service: [{ id: 'light', name: 'lighthouse service', aliases: ['the light'] }],
    Instrument: [{ id: 'order', name: 'Improvement Order' }],
    Inspection: [{ id: 'visit', name: 'visit to the lighthouse' }],
  },
  sources: {
    gazette: '2014-06',
    courier: { published: '[2013-10..2013-12]', printedDate: false, publishedBasis: 'between two dated things' },
  },
  claims: [
    ['ann', 'HOLDS_POST', 'keeper', { from: '2013-07', to: '2014-03', attested: 'published', source: 'courier' }],
    ['bo', 'HOLDS_POST', 'keeper', { from: '2014-04' }],
    ['zoe', 'HOLDS_POST', 'master', { attested: 'published' }],
    ['master', 'HEADS', 'board', { attested: 'published' }],
    [
      'keeper',
      'RESPONSIBLE_FOR',
      'light',
      {
        under: 'order',
        onBehalfOf: 'board',
        evidence: [
          {
            attested: 'published',
            exact: 'The keeper answers for the light.',
            prefix: 'Bo said: ',
            suffix: ' Nobody laughed.',
            saidBy: 'bo',
            via: 'board',
            said: '2014-05~',
            note: 'the keeper is his own post',
          },
          {
            source: 'courier',
            stance: 'DENIES',
            exact: 'Nobody answers for the light.',
            saidBy: 'ann',
            via: 'a letter',
          },
        ],
      },
    ],
    ['board', 'OVERSEES', 'light', { from: '2012' }],
    ['town', 'OVERSEES', 'board', { from: '2011', evidence: [{}, { source: 'courier', saidBy: 'ann' }] }],
    ['board', 'ISSUED', 'order', { on: '2013-09' }],
    [
      'order',
      'REQUIRES',
      'light',
      { from: '2013-09', basis: 'INFERRED', basisReason: 'It is addressed to the light.' },
    ],
    ['board', 'TAKES_OVER', 'light', { stance: 'CONSIDERS' }],
    ['town', 'FUNDS', 'light', { from: '2014', amount: { value: 40000.5, currency: 'GBP', text: '£40,000.50' } }],
    ['town', 'CONDUCTED', 'visit', { on: '2014-05' }],
    ['visit', 'CONCERNS', 'light', { on: '2014-05' }],
  ],
  questions: [
    {
      id: 'who-oversaw-the-light',
      question: 'Who oversaw the lighthouse in June 2014?',
      explanation: 'Shows a chain.',
      view: { focus: 'light', direction: 'UP', asOf: '2014-06' },
      query: 'query Who($of: ID!) { accountability(of: $of) { question } }',
      variables: { of: 'light' },
      answer: 'The harbour board.',
    },
    {
      id: 'how-much',
      question: 'How many claims are there?',
      explanation: 'Shows a count.',
      query: '{ graph { claims } }',
      answer: 'Thirteen.',
    },
  ],
});

/** Ids of all claims by when they held, undated ones first. */
export const claimsByWhen = [
  'board-takes-over-light',
  'town-oversees-board',
  'board-oversees-light',
  'ann-holds-post-keeper',
  'board-issued-order',
  'order-requires-light',
  'town-funds-light',
  'bo-holds-post-keeper',
  'town-conducted-visit',
  'visit-concerns-light',
  'keeper-responsible-for-light',
  'master-heads-board',
  'zoe-holds-post-master',
];

/** Ids of all entities by name. */
export const entitiesByName = ['ann', 'bo', 'board', 'master', 'order', 'keeper', 'light', 'town', 'visit', 'zoe'];

/** Rank, id, and how many asserted claims join it to another; among equals the id decides. */
export const harbourRanks = [
  [1, 'light', 5],
  [2, 'board', 4],
  [3, 'keeper', 3],
  [4, 'town', 3],
  [5, 'master', 2],
  [6, 'order', 2],
  [7, 'visit', 2],
  [8, 'ann', 1],
  [9, 'bo', 1],
  [10, 'zoe', 1],
];
