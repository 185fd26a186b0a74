/** What is proposed from a text, by the lighthouse corpus and by texts made up for it. */
import { expect, it } from 'vitest';
import { requireCorpus } from '../../../server/corpus/read.ts';
import { knownOf } from '../../../server/suggest/command.ts';
import { datesIn } from '../../../server/suggest/dates.ts';
import { suggest } from '../../../server/suggest/suggest.ts';
import { lighthouse } from '../../helpers/corpusFolder.ts';

const known = knownOf(await requireCorpus(lighthouse));
const from = (text: string) => suggest(text, known);

it('known entities are found by any spelling, by a title with the last name, and in the possessive', () => {
  const { mentions } = from(
    'Mr Quill and Ms Quill met the commission’s clerks, and Sellow Harbor Authority’s harbour master was there too.',
  );
  expect(
    mentions.map(({ words, entities, owns, inside }) => [words, entities.map(({ id }) => id), owns, inside]),
  ).toEqual([
    ['Mr Quill', ['mara-quill'], false, false],
    ['Ms Quill', ['mara-quill'], false, false],
    ['the commission', ['lights-commission'], true, false],
    ['Sellow Harbor Authority', ['harbour-authority'], true, false],
    ['harbour master', ['harbour-master'], false, false],
  ]);
});

it('a proper name in lower case is not one, and a word inside a word is none', () => {
  expect(from('The mara quill of an inspectorate-like bird fell down near a lighthouse today.').mentions).toEqual([]);
});

it('“the board” is the last board named, and says that this is a reading', () => {
  const board = { id: 'pilots-board', kind: 'Organisation' as const, name: 'Sellow Pilots Board', aliases: [] };
  const { mentions } = suggest('The Sellow Pilots Board met. Later the board rose, as boards do at the end of days.', {
    ...known,
    entities: [board],
  });
  expect(mentions.map(({ words, reading }) => [words, reading])).toEqual([
    ['Sellow Pilots Board', undefined],
    ['the board', '“the board” is read as Sellow Pilots Board'],
  ]);
});

it('names that the corpus does not know have a kind, their other spellings, and an id that is free', () => {
  const { names } = from(
    'Tobias Fenn met Petra Lindqvist of the Torrin Pilots Board, who had read the serious case review. Ms Lindqvist left the Torrin Pilots Board in March.',
  );
  expect(names.map(({ id, kind, name, aliases, places }) => [id, kind, name, aliases, places.length])).toEqual([
    ['petra-lindqvist', 'Person', 'Petra Lindqvist', ['Ms Lindqvist'], 2],
    ['torrin-pilots-board', 'Organisation', 'Torrin Pilots Board', [], 2],
    ['serious-case-review', 'Review', 'serious case review', [], 1],
  ]);
});

it.each([
  ['on 4 June 2015 it', ['2015-06-04']],
  ['on June 4th, 2015 it', ['2015-06-04']],
  ['in March 2014 and Sept 2013', ['2014-03', '2013-09']],
  ['in the summer of 2013', ['2013-22']],
  ['about July 2013', ['2013-07~']],
  ['around 1902', ['1902~']],
  ['between 2013 and 2014', ['[2013..2014]']],
  ['before 2016', ['[..2016]']],
  ['since 2009', ['[2009..]']],
  ['on 2015-06-04', ['2015-06-04']],
  ['in 2015-16', []],
  ['on 31 February 2015 it', ['2015-02']],
  ['last month, in July', []],
  ['2014 people in room 2100', ['2014']],
])('“%s” has the dates %s', (text, dates) => {
  expect(datesIn({ text, sentences: [{ start: 0, end: text.length }] }).map(({ edtf }) => edtf)).toEqual(dates);
});

it('words between two names make a candidate claim, with its sentence as the quote and its stance', () => {
  const { candidates } = from(`Keeper changes hands at Sellow Point again

Ines Corrow, principal keeper, reports to the Coastal Lights Commission every month.

The Inspectorate of Sea Marks might take over the Sellow lighthouse service in 1990.

The report on the inspection of the Sellow lighthouse service was published by the inspectorate.
`);
  expect(
    candidates.map(({ subject, relation, object, stance, exact, dates, already }) => [
      `${subject.id} ${relation} ${object.id}`,
      stance,
      exact.slice(0, 24),
      dates.map(({ edtf }) => edtf),
      already,
    ]),
  ).toEqual([
    ['ines-corrow HOLDS_POST principal-keeper', 'ASSERTS', 'Ines Corrow, principal k', [], undefined],
    [
      'ines-corrow REPORTS_TO lights-commission',
      'ASSERTS',
      'Ines Corrow, principal k',
      [],
      'corrow-reports-to-commission',
    ],
    ['principal-keeper REPORTS_TO lights-commission', 'ASSERTS', 'Ines Corrow, principal k', [], undefined],
    ['sea-marks-inspectorate TAKES_OVER light-service', 'CONSIDERS', 'The Inspectorate of Sea ', ['1990'], undefined],
    ['sea-marks-inspectorate ISSUED inspection-report', 'ASSERTS', 'The report on the inspec', [], undefined],
  ]);
});

it('what stands around the article proposes nothing', () => {
  const { mentions, names, candidates } = from(`Tides and notices of the coast

The lamp was lit again on Tuesday, and nobody was there to see it happen at all.

Readers' comments (1)

Tobias Fenn runs the Sellow lighthouse service badly, as Olga Brandt has often said.
`);
  expect({ mentions, names, candidates }).toEqual({ mentions: [], names: [], candidates: [] });
});
