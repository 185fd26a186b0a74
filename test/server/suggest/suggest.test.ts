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

/** The claims proposed from a text of which the corpus knows nothing. */
const claimsFrom = (text: string) =>
  suggest(text, { entities: [], claims: [], ids: new Set() }).candidates.map(
    ({ subject, relation, object }) => `${subject.name} ${relation} ${object.name}`,
  );

it.each([
  [
    'a passive is the other way round, and not both ways',
    'The Tarnside Works Office is overseen by Westmark County Council every year.',
    ['Westmark County Council OVERSEES Tarnside Works Office'],
  ],
  [
    'who replaces is who comes',
    'Beatrix Okonjo will be replaced by Alun Prosser in the autumn of this year.',
    ['Alun Prosser SUCCEEDED Beatrix Okonjo'],
  ],
  [
    'the nearest name before a verb is who does it',
    'Marl County Council said that the Tarnside Harbour Board oversees the Westmark Pilots Trust these days.',
    ['Tarnside Harbour Board OVERSEES Westmark Pilots Trust'],
  ],
  [
    'by whom somebody was appointed hides nobody',
    'Ines Corrow, appointed by the Marl Lights Commission to oversee the Westmark Pilots Trust, spoke today.',
    ['Ines Corrow OVERSEES Westmark Pilots Trust', 'Marl Lights Commission OVERSEES Westmark Pilots Trust'],
  ],
  [
    'what somebody says that others do is not their own',
    'The Marl Health Department said ministers would direct the Tarnside Harbour Board to act at once.',
    [],
  ],
  [
    'no claim crosses into another clause',
    'The Marl County Council met on Monday; nobody there oversees the Tarnside Harbour Board.',
    [],
  ],
])('%s', (_, text, claims) => expect(claimsFrom(text)).toEqual(claims));

it('the chair of a board of a council is the chair of the board alone', () => {
  const body = (id: string, name: string) => ({ id, kind: 'Organisation' as const, name, aliases: [] });
  const post = { id: 'chair', kind: 'Post' as const, name: 'chair of the Sellow Council Pilots Board', aliases: [] };
  const entities = [body('council', 'Sellow Council'), body('board', 'Sellow Council Pilots Board'), post];
  const { candidates } = suggest('The chair of the Sellow Council Pilots Board spoke to all of them on Monday.', {
    ...known,
    entities,
    claims: [],
  });
  expect(candidates.map(({ subject, relation, object }) => `${subject.id} ${relation} ${object.id}`)).toEqual([
    'chair POST_IN board',
    'chair HEADS board',
    'board PART_OF council',
  ]);
});

it.each([
  ['Tarn Leisure reports every quarter to the people of the town.', ['Tarn Leisure, Person']],
  ['Yesterday Petra Lindqvist spoke to the people of the town.', ['Petra Lindqvist, Person']],
  ['It was built by Tarn Leisure Ltd for the people of the town.', ['Tarn Leisure Ltd, Organisation']],
  ['The contract of Greaves Dredging plc was never shown to anybody.', ['Greaves Dredging plc, Organisation']],
  ['The roof of the baths in Kiln Lane fell in and nobody was hurt.', ['Kiln Lane, Place']],
  ['It was read by Petra Lindqvist Tuesday of last week, in the hall.', ['Petra Lindqvist, Person']],
  [
    'It was read by Transport Secretary Odile Marchetti in the hall.',
    ['Odile Marchetti, Person', 'Transport Secretary, Post'],
  ],
  ['It was read by the finance director Alun Prosser in the hall.', ['Alun Prosser, Person', 'finance director, Post']],
  ['THE ROYAL BARGE OF TORRIN WAS NEVER SEEN IN THE HARBOUR AGAIN.', []],
])('the names of “%s”', (text, names) => {
  const found = suggest(text, { ...known, entities: [] }).names.map(({ name, kind }) => `${name}, ${kind}`);
  expect(found.sort()).toEqual(names);
});

it('what stands around the article proposes nothing', () => {
  const { mentions, names, candidates } = from(`Tides and notices of the coast

The lamp was lit again on Tuesday, and nobody was there to see it happen at all.

Readers' comments (1)

Tobias Fenn runs the Sellow lighthouse service badly, as Olga Brandt has often said.
`);
  expect({ mentions, names, candidates }).toEqual({ mentions: [], names: [], candidates: [] });
});
