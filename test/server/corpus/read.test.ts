/** A folder of files → a checked corpus: the lighthouse, exactly. */
import { describe, expect, it } from 'vitest';
import { readCorpus, requireCorpus } from '../../../server/corpus/read.ts';
import { StartFault } from '../../../server/faults.ts';
import { type Change, changedLighthouse, lighthouse } from '../../helpers/corpusFolder.ts';

describe('the lighthouse', async () => {
  const corpus = await requireCorpus(lighthouse);
  const claim = (id: string) => corpus.claims.find((each) => each.id === id);

  it('has its sources, entities, claims and questions', () => {
    expect(corpus).toMatchObject({ id: 'lighthouse', title: 'The Sellow light, 1988', language: 'en' });
    expect(corpus.sources.map(({ id }) => id)).toEqual(['courier', 'gazette']);
    expect(corpus.entities).toHaveLength(12);
    expect(corpus.claims).toHaveLength(19);
    expect(corpus.questions.map(({ id }) => id)).toEqual(['who-oversaw-the-light', 'was-the-light-taken-over']);
  });

  it('keeps a date as written, also a bare year', () => {
    expect(claim('quill-holds-keeper')).toMatchObject({ nature: 'STATE', from: '1981' });
    expect(corpus.questions[0]?.variables).toEqual({ of: 'light-service', asOf: '1988-03' });
  });

  it('gives evidence a number, its stance, its quote with white space folded, and the moment that it attests', () => {
    expect(claim('fenn-holds-harbour-master')?.evidence).toEqual([
      {
        id: 'fenn-holds-harbour-master/1',
        source: 'courier',
        stance: 'ASSERTS',
        exact: 'the authority’s harbour master, Tobias Fenn, who took up his post in the autumn of 1986.',
        prefix: '',
        suffix: '',
        attested: '1988-03-14',
      },
      {
        id: 'fenn-holds-harbour-master/2',
        source: 'gazette',
        stance: 'ASSERTS',
        exact: 'Tobias Fenn remains harbour master.',
        prefix: '',
        suffix: '',
        attested: '[1988-04..1988-07]',
      },
    ]);
  });

  it('computes what the evidence adds up to', () => {
    expect(claim('fenn-holds-harbour-master')).toMatchObject({
      asserted: true,
      standing: 'CORROBORATED',
      independentSources: 2,
    });
    expect(claim('quill-reported-failures')).toMatchObject({ nature: 'EVENT', asserted: true, standing: 'CONTESTED' });
    expect(claim('commission-takes-over-service')).toMatchObject({ asserted: false, standing: 'REPORTED' });
  });

  it('keeps an amount as a number, its currency and its words', () => {
    expect(claim('order-requires-repair')?.amount).toEqual({ value: 40000, currency: 'GBP', text: '£40,000' });
  });

  it('finds the denial', () => {
    expect(corpus.conflicts).toEqual([
      {
        id: 'conflict/denied/quill-reported-failures',
        rule: 'DENIED',
        reason: 'Denied by Tobias Fenn (Sellow Courier, published 14 March 1988).',
        claims: ['quill-reported-failures'],
      },
    ]);
  });
});

describe('the version', () => {
  const versionAfter = async (...changes: readonly Change[]) =>
    (await requireCorpus(await changedLighthouse(...changes))).version;

  it('is the same however the same things are laid out', async () => {
    const claim = '- id: fenn-holds-harbour-master\n  subject: tobias-fenn\n  relation: HOLDS_POST\n';
    const otherOrder =
      "# He was new.\n- id: fenn-holds-harbour-master\n  relation:   HOLDS_POST\n  subject: 'tobias-fenn'\n";
    expect(await versionAfter(['claims/posts.yaml', claim, otherOrder])).toBe(await versionAfter());
  });

  it('changes with any word', async () => {
    expect(await versionAfter(['entities.yaml', 'aliases: [Ms Quill]', 'aliases: [Miss Quill]'])).not.toBe(
      await versionAfter(),
    );
  });
});

describe('questions', () => {
  it('have variables of the types that their query declares: a number only where it wants one', async () => {
    const folder = await changedLighthouse([
      'questions.yaml',
      undefined,
      `- id: typed
  question: Which?
  explanation: Types.
  query: 'query Typed($asOf: Period, $first: Int, $of: [ID!]!, $filter: ClaimFilter) { claims(first: $first, filter: { in: $asOf }) { nodes { id } } neighbourhood(of: $of, filter: $filter) { truncated } }'
  variables: { asOf: 2014, first: 5, of: [2014, light-service], filter: { in: 1988, asserted: false, relation: null } }
  answer: These.
  expect: { graph: { claims: 19, from: '1902', none: null, yes: true } }
`,
    ]);
    const [question] = (await requireCorpus(folder)).questions;
    expect(question?.variables).toEqual({
      asOf: '2014',
      first: 5,
      of: ['2014', 'light-service'],
      filter: { in: '1988', asserted: false, relation: null },
    });
    expect(question?.expect).toEqual({ graph: { claims: 19, from: '1902', none: null, yes: true } });
  });
});

it('takes a field with nothing after it as absent, and "" as empty', async () => {
  const folder = await changedLighthouse(
    ['claims/posts.yaml', '  from: 1981\n', '  from: 1981\n  to:\n'],
    [
      'claims/posts.yaml',
      'exact: Tobias Fenn remains harbour master.',
      'exact: Tobias Fenn remains harbour master.\n      prefix: ""',
    ],
  );
  const { claims } = await requireCorpus(folder);
  expect(claims.find(({ id }) => id === 'quill-holds-keeper')).not.toHaveProperty('to');
  expect(claims.find(({ id }) => id === 'fenn-holds-harbour-master')?.evidence[1]?.prefix).toBe('');
});

it('gives one fault with all of them to a program that needs the corpus', async () => {
  const folder = await changedLighthouse(
    ['claims/posts.yaml', 'subject: mara-quill', 'subject: mara-quil'],
    ['sources.yaml', '  printedDate: true\n', ''],
  );
  const fault = await requireCorpus(folder).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(StartFault);
  expect((fault as StartFault).message.split('\n')).toEqual([
    `The corpus in ${folder} is refused, nothing of it is loaded:`,
    '  claims/posts.yaml:3 UNKNOWN_ID subject is "mara-quil", and no entity has that id; did you mean mara-quill?',
    '  sources.yaml:5 NO_DATE_BASIS nothing says where the date of courier is from: give publishedBasis, or printedDate: true if it prints its date',
  ]);
  expect(await readCorpus(folder)).toHaveProperty('faults');
});
