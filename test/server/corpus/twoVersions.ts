/** Two versions of one small corpus, with every kind of node and edge that a corpus gives. */
import { corpusOf, type SmallCorpus } from '../../helpers/smallCorpus.ts';

export const small = {
  entities: {
    Person: ['ann', { id: 'bo', name: "Bo O'Jones", aliases: ['B. OJones', 'Mr Ó Jones'] }],
    Post: [{ id: 'keeper', name: 'keeper', seats: 1 }],
    Service: ['light'],
    Instrument: ['order'],
    Organisation: ['board'],
  },
  sources: {
    gazette: '2014-06',
    courier: {
      published: '[2013-10..2013-12]',
      printedDate: false,
      publishedBasis: 'Between two dated things.',
      derivedFrom: ['gazette'],
    },
  },
  claims: [
    ['ann', 'HOLDS_POST', 'keeper', { from: '2013-07', to: '2014-03~', attested: 'published', source: 'courier' }],
    [
      'keeper',
      'RESPONSIBLE_FOR',
      'light',
      {
        under: 'order',
        onBehalfOf: 'board',
        evidence: [
          { attested: 'published', saidBy: 'bo', via: 'board', said: '2014', note: 'Bo is meant.' },
          { source: 'courier', stance: 'DENIES', saidBy: 'ann', via: 'BBC', restsOn: 'order' },
        ],
      },
    ],
    ['board', 'ISSUED', 'order', { on: '2013', amount: { value: 40000.5, currency: 'GBP', text: '£40,000.50' } }],
    ['board', 'TAKES_OVER', 'light', { stance: 'CONSIDERS' }],
  ],
  questions: [
    {
      id: 'who',
      question: 'Who?',
      explanation: 'Shows who.',
      view: { focus: 'light', direction: 'UP' },
      query: '{ graph { entities } }',
      answer: 'The keeper.',
      expect: { graph: { entities: 6 } },
    },
  ],
} as const satisfies SmallCorpus;

export const corpus = corpusOf(small);
/** Ann is gone, Bo is called otherwise, the order is a review, the board runs the light as well; the rest is as it was. */
export const nextVersion = corpusOf({
  ...small,
  entities: {
    Person: [{ id: 'bo', name: 'Bo Jones' }],
    Post: small.entities.Post,
    Service: small.entities.Service,
    Programme: ['order'],
    Organisation: ['board'],
  },
  claims: [
    ['bo', 'HOLDS_POST', 'keeper', { from: '2013-07' }],
    ['keeper', 'RESPONSIBLE_FOR', 'light', { under: 'order', onBehalfOf: 'board', attested: 'published' }],
    ['board', 'ISSUED', 'order', { on: '2013', amount: { value: 50000, currency: 'GBP', text: '£50,000' } }],
    ['board', 'TAKES_OVER', 'light', { stance: 'CONSIDERS' }],
    ['board', 'RESPONSIBLE_FOR', 'light', { source: 'courier', attested: 'published' }],
  ],
});
