import { describe, expect, it } from 'vitest';
import { claimCitation, entityCitation, sourceCitation } from '../../../client/graph/citation.ts';
import { noteAnswer } from '../../../client/graph/notes.ts';
import { setQuote } from '../../../client/graph/quote.ts';
import { whenSentence, whenWords } from '../../../client/graph/whenWords.ts';
import { attribution, standingWords, weighedWords } from '../../../client/graph/words.ts';
import { notStated, year } from './smallChain.ts';

const cited = (id: string, subject = '—', object = '—') => ({
  id,
  subject: { name: subject },
  object: { name: object },
});
const by = { ...year('2016'), text: 'by the end of 2016' };

describe('when', () => {
  it.each([
    [year('2014'), year('2014'), true, '2014', '2014'],
    [notStated, notStated, true, '', 'Date not stated'],
    [year('2014'), year('2015'), false, '2014 to 2015', 'From 2014 to 2015'],
    [year('2014'), notStated, false, 'from 2014', 'From 2014; no end stated'],
    [notStated, year('2015'), false, 'until 2015', 'Until 2015; when it began is not stated'],
    [notStated, notStated, false, '', 'Neither beginning nor end stated'],
    [by, notStated, false, 'began by the end of 2016', 'Began by the end of 2016; no end stated'],
    [
      { ...year('2013'), text: 'some time between March and December 2013' },
      notStated,
      false,
      'from 2013',
      'Began some time between March and December 2013; no end stated',
    ],
    [year('2014'), by, false, 'from 2014, ended by the end of 2016', 'From 2014, ended by the end of 2016'],
  ])('from %o to %o (event: %s) is "%s" beside a line', (from, to, event, words, sentence) => {
    expect(whenWords(from, to, event)).toBe(words);
    expect(whenSentence(from, to, event)).toBe(sentence);
  });
});

describe('standing', () => {
  it.each([
    ['REPORTED', 1, true, 'reported by one source'],
    ['CORROBORATED', 2, true, '2 independent sources'],
    ['CONTESTED', 2, true, 'contested'],
    ['CONTESTED', 1, false, 'denied'],
    ['REPORTED', 1, false, 'not reported to have happened'],
  ] as const)('%s by %i, asserted %s, is "%s"', (standing, sources, asserted, words) => {
    expect(standingWords(standing, sources, asserted)).toBe(words);
  });

  it.each([
    ['ASSERTS', 'Ada Quay', 'Said by Ada Quay'],
    ['ASSERTS', undefined, 'The source’s own words'],
    ['DENIES', 'Ada Quay', 'Denied by Ada Quay'],
    ['EXPECTS', undefined, 'Said by the source to be expected'],
    ['CONSIDERS', 'Ada Quay', 'Said by Ada Quay to be under consideration'],
  ] as const)('%s by %s is "%s"', (stance, speaker, words) => expect(attribution(stance, speaker)).toBe(words));

  it('names what was only weighed, in one order', () => {
    const said = (stance: 'EXPECTS' | 'CONSIDERS' | 'DENIES', withdrawn: object | null = null) => ({
      stance,
      withdrawn,
    });
    const all = [said('DENIES'), said('CONSIDERS'), said('EXPECTS'), said('CONSIDERS')];
    expect(weighedWords(all)).toBe('expected, considered, denied');
    expect(weighedWords([said('DENIES'), said('EXPECTS', {})])).toBe('denied');
    expect(weighedWords([said('EXPECTS', {})])).toBe('withdrawn');
    expect(weighedWords([])).toBe('');
  });
});

describe('notes', () => {
  it('number each claim once, in the order of the words', () => {
    const { sentences, notes } = noteAnswer([
      { text: 'One.', claims: [cited('a'), cited('b'), cited('a')] },
      { text: 'Two.', claims: [cited('c'), cited('a')] },
      { text: 'The sources do not say.', claims: [] },
    ]);
    expect(sentences.map((clauses) => clauses.flatMap(({ notes: own }) => own.map(({ number }) => number)))).toEqual([
      [1, 2],
      [3, 1],
      [],
    ]);
    expect(notes).toEqual([
      { number: 1, claim: 'a' },
      { number: 2, claim: 'b' },
      { number: 3, claim: 'c' },
    ]);
  });
});

describe('the notes of a sentence of several clauses', () => {
  const text = 'Ada Quay ran the harbour from 2001; the Harbour Board appointed her; nobody is said to have paid.';
  const marks = (claims: ReturnType<typeof cited>[]) =>
    noteAnswer([{ text, claims }]).sentences[0]?.map(({ notes }) => notes.map(({ claim }) => claim));

  it('stand at the clause that names an end of their claim, never before one that came earlier', () => {
    const runs = cited('runs', 'Ada Quay');
    const appoints = cited('appoints', 'Harbour Board', 'Ada Quay');
    expect(marks([runs, appoints])).toEqual([['runs'], ['appoints'], []]);
    expect(marks([appoints, runs])).toEqual([[], ['appoints'], ['runs']]);
    expect(marks([runs, cited('begins', 'the harbour', '—')])).toEqual([['runs', 'begins'], [], []]);
  });
});

describe('a quote in its words', () => {
  it.each([
    ['said that', 'it was so', 'and went on', '…said that ', ' and went on…'],
    ['he said: “', 'it was so', '”, and left', '…he said: “', '”, and left…'],
    ['', 'it was so', '.', '', '.…'],
    ['… said', 'it was so', 'yes …', '…said ', ' yes…'],
  ])('%j + %j + %j', (prefix, exact, suffix, before, after) => {
    expect(setQuote({ prefix, exact, suffix })).toEqual({ before, words: exact, after });
  });
});

describe('a citation', () => {
  it('gives the claim, every quote with who, whether they deny or only expect it, where and when, the address and the state of the record', () => {
    const source = {
      title: 'Tides',
      publisher: 'The Buoy',
      author: null,
      published: { text: '4 June 2015' },
      url: null,
    };
    const claim = {
      id: 'x',
      sentence: 'Ada Quay was harbour master.',
      evidence: {
        nodes: [
          { exact: 'Quay, the master', stance: 'ASSERTS', saidBy: null, withdrawn: null, source },
          {
            exact: 'no “master” of ours',
            stance: 'DENIES',
            saidBy: { name: 'Ben Pier' },
            withdrawn: null,
            source: { ...source, title: 'On “masters”' },
          },
          { exact: 'she will be', stance: 'EXPECTS', saidBy: null, withdrawn: null, source },
          {
            exact: 'our master',
            stance: 'ASSERTS',
            saidBy: { name: 'Ben Pier' },
            withdrawn: { on: { text: 'May 2016' }, reason: 'The Buoy printed a correction.' },
            source: { ...source, author: 'C. Rope', url: 'https://buoy.example/1' },
          },
        ],
      },
    } as const;
    expect(claimCitation(claim, 'http://watch.example/claim/x', '0123456789abcdef')).toBe(
      [
        'Ada Quay was harbour master.',
        '“Quay, the master” “Tides”, The Buoy, 4 June 2015.',
        '“no ‘master’ of ours” denied by Ben Pier, “On ‘masters’”, The Buoy, 4 June 2015.',
        '“she will be” said by the source to be expected, “Tides”, The Buoy, 4 June 2015.',
        '“our master” Ben Pier, “Tides”, C. Rope, The Buoy, 4 June 2015, https://buoy.example/1; withdrawn May 2016: The Buoy printed a correction.',
        'Whose Watch, http://watch.example/claim/x (record 0123456789ab).',
      ].join('\n'),
    );
  });

  it('of a source or an entity says what it is and where to look it up', () => {
    const tides = {
      title: 'Tides',
      publisher: 'The Buoy',
      author: null,
      published: { text: '4 June 2015' },
      url: 'https://buoy.example/1',
    };
    expect(sourceCitation(tides, 'http://watch.example/source/tides', '0123456789abcdef')).toBe(
      '“Tides”, The Buoy, 4 June 2015, https://buoy.example/1.\nWhose Watch, http://watch.example/source/tides (record 0123456789ab).',
    );
    const board = { name: 'Harbour Board', kind: 'ORGANISATION' } as const;
    expect(entityCitation(board, 'http://watch.example/entity/board', '0123456789abcdef')).toBe(
      'Harbour Board (organisation).\nWhose Watch, http://watch.example/entity/board (record 0123456789ab).',
    );
  });
});
