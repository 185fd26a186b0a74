/** A corpus with something of everything: each kind of entity, a claim that is denied, a conflict, a question. */
import { corpusOf } from './smallCorpus.ts';

export const wholeCorpus = corpusOf({
  id: 'whole',
  entities: {
    Person: ['ann', 'bo'],
    Organisation: ['board'],
    Group: ['wardens'],
    Post: [{ id: 'keeper', name: 'lighthouse keeper', seats: 1 }],
    Service: ['light'],
    Instrument: ['order'],
    Inspection: ['visit'],
    Review: ['inquiry'],
    Document: ['letter'],
    Programme: ['repairs'],
    Case: ['wreck'],
    Place: ['rock'],
  },
  sources: { gazette: '2014-06', courier: '2014-07' },
  claims: [
    ['ann', 'HOLDS_POST', 'keeper', { from: '2013-07', to: '2014-03' }],
    ['bo', 'HOLDS_POST', 'keeper', { from: '2014-01' }],
    ['keeper', 'RESPONSIBLE_FOR', 'light', { evidence: [{}, { source: 'courier', stance: 'DENIES', saidBy: 'ann' }] }],
    ['board', 'OVERSEES', 'light', { from: '2012', under: 'order' }],
    ['board', 'ISSUED', 'order', { on: '2013-09' }],
    ['visit', 'CONCERNS', 'light', { on: '2014-05' }],
    ['wardens', 'CONDUCTED', 'inquiry', { on: '2014-05' }],
    ['letter', 'CONCERNS', 'wreck', { on: '2014-05' }],
    ['repairs', 'CONCERNS', 'rock', { on: '2014-05' }],
  ],
  questions: [
    {
      id: 'how-much',
      question: 'How many claims are there?',
      explanation: 'Shows a count.',
      query: '{ graph { claims } }',
      answer: 'Nine.',
    },
  ],
});
