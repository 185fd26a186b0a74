/** What the corpus holds and asks: its questions and its counts. Over HTTP, on the real Neo4j. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { harbour } from '../../helpers/harbour.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  api = await serveCorpus(runner, harbour);
});
beforeEach(() => api.statements());
afterAll(() => api.close());

test('the questions come in the order of the corpus, each with its view', async () => {
  expect(
    await api.data('{ questions { id question explanation answer query variables view { focus direction asOf } } }'),
  ).toEqual({
    questions: [
      {
        id: 'who-oversaw-the-light',
        question: 'Who oversaw the lighthouse in June 2014?',
        explanation: 'Shows a chain.',
        answer: 'The harbour board.',
        query: 'query Who($of: ID!) { accountability(of: $of) { question } }',
        variables: '{"of":"light"}',
        view: { focus: 'light', direction: 'UP', asOf: '2014-06' },
      },
      {
        id: 'how-much',
        question: 'How many claims are there?',
        explanation: 'Shows a count.',
        answer: 'Thirteen.',
        query: '{ graph { claims } }',
        variables: '{}',
        view: null,
      },
    ],
  });
});

test('the summary counts what the corpus holds', async () => {
  const query = `{ graph { corpus title covers contact version entities claims evidence sources from { edtf text } to { text }
    byKind { kind count } byRelation { relation count } byStanding { standing count }
    byEnds { subject relation verb object count asserted } } }`;
  expect(await api.data(query)).toEqual({
    graph: {
      corpus: 'harbour',
      title: 'A small corpus',
      covers: 'What a test needs.',
      contact: null,
      version: harbour.version,
      entities: 10,
      claims: 13,
      evidence: 15,
      sources: 2,
      from: { edtf: '2011', text: '2011' },
      to: { text: '2014' },
      byKind: [
        { kind: 'PERSON', count: 3 },
        { kind: 'ORGANISATION', count: 2 },
        { kind: 'GROUP', count: 0 },
        { kind: 'POST', count: 2 },
        { kind: 'SERVICE', count: 1 },
        { kind: 'INSTRUMENT', count: 1 },
        { kind: 'INSPECTION', count: 1 },
        { kind: 'REVIEW', count: 0 },
        { kind: 'DOCUMENT', count: 0 },
        { kind: 'PROGRAMME', count: 0 },
        { kind: 'CASE', count: 0 },
        { kind: 'PLACE', count: 0 },
      ],
      byRelation: [
        { relation: 'CONCERNS', count: 1 },
        { relation: 'CONDUCTED', count: 1 },
        { relation: 'FUNDS', count: 1 },
        { relation: 'HEADS', count: 1 },
        { relation: 'HOLDS_POST', count: 3 },
        { relation: 'ISSUED', count: 1 },
        { relation: 'OVERSEES', count: 2 },
        { relation: 'REQUIRES', count: 1 },
        { relation: 'RESPONSIBLE_FOR', count: 1 },
        { relation: 'TAKES_OVER', count: 1 },
      ],
      byStanding: [
        { standing: 'CONTESTED', count: 1 },
        { standing: 'CORROBORATED', count: 1 },
        { standing: 'REPORTED', count: 11 },
      ],
      byEnds: [
        { subject: 'INSPECTION', relation: 'CONCERNS', verb: 'concerns', object: 'SERVICE', count: 1, asserted: 1 },
        {
          subject: 'ORGANISATION',
          relation: 'CONDUCTED',
          verb: 'conducted',
          object: 'INSPECTION',
          count: 1,
          asserted: 1,
        },
        { subject: 'ORGANISATION', relation: 'FUNDS', verb: 'funds', object: 'SERVICE', count: 1, asserted: 1 },
        { subject: 'POST', relation: 'HEADS', verb: 'heads', object: 'ORGANISATION', count: 1, asserted: 1 },
        { subject: 'PERSON', relation: 'HOLDS_POST', verb: 'holds the post of', object: 'POST', count: 3, asserted: 3 },
        { subject: 'ORGANISATION', relation: 'ISSUED', verb: 'issued', object: 'INSTRUMENT', count: 1, asserted: 1 },
        {
          subject: 'ORGANISATION',
          relation: 'OVERSEES',
          verb: 'oversees',
          object: 'ORGANISATION',
          count: 1,
          asserted: 1,
        },
        { subject: 'ORGANISATION', relation: 'OVERSEES', verb: 'oversees', object: 'SERVICE', count: 1, asserted: 1 },
        {
          subject: 'INSTRUMENT',
          relation: 'REQUIRES',
          verb: 'requires something of',
          object: 'SERVICE',
          count: 1,
          asserted: 1,
        },
        {
          subject: 'POST',
          relation: 'RESPONSIBLE_FOR',
          verb: 'is responsible for',
          object: 'SERVICE',
          count: 1,
          asserted: 1,
        },
        {
          subject: 'ORGANISATION',
          relation: 'TAKES_OVER',
          verb: 'takes over',
          object: 'SERVICE',
          count: 1,
          asserted: 0,
        },
      ],
    },
  });
});
