/** Each rule of `suggest` by itself, on words made up for it: a pattern between two names, a name in a name, a stance, a speaker, a kind by its last word, a date, what ends an article. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../server/relations.ts';
import { articleOf } from '../../../server/suggest/article.ts';
import { datesIn } from '../../../server/suggest/dates.ts';
import { heldPairs, patterns } from '../../../server/suggest/patterns.ts';
import { suggest } from '../../../server/suggest/suggest.ts';

const kindOf: Readonly<Record<string, Kind>> = {
  'Ada Vane': 'Person',
  'Olga Brandt': 'Person',
  'Pilots Board': 'Organisation',
  'Torrin Council': 'Organisation',
  'sea ministers': 'Group',
  'harbour master': 'Post',
  'lamp service': 'Service',
  'repair order': 'Instrument',
  'repair notice': 'Instrument',
  'tide report': 'Document',
  'buoy review': 'Review',
  'winter inspection': 'Inspection',
  'light scheme': 'Programme',
  'wreck case': 'Case',
};
const entity = (name: string, kind: Kind) => ({ id: name.replaceAll(' ', '-'), name, kind, aliases: [] });
const cast = Object.entries(kindOf).map(([name, kind]) => entity(name, kind));
const read = (text: string, entities = cast) => suggest(text, { entities, claims: [], ids: new Set() });
const claimsIn = (text: string, entities = cast) =>
  read(text, entities).candidates.map(({ subject, relation, object }) => `${subject.name} ${relation} ${object.name}`);

/** Of each pattern, in the order in which they stand: two names and what stands between them; the object is the first where the pattern is reversed. */
const between: readonly (readonly [first: string, words: string, second: string])[] = [
  ['Ada Vane', ', the new', 'harbour master'],
  ['Ada Vane', ' was appointed as the', 'harbour master'],
  ['harbour master', '', 'Ada Vane'],
  ['harbour master', ' at the', 'Torrin Council'],
  ['Torrin Council', '’s', 'harbour master'],
  ['Torrin Council', ' is responsible for the', 'lamp service'],
  ['lamp service', ' is run by the', 'Torrin Council'],
  ['Torrin Council', '-run', 'lamp service'],
  ['Torrin Council', '’s troubled', 'lamp service'],
  ['Torrin Council', ' oversees the', 'Pilots Board'],
  ['Pilots Board', ' is overseen by the', 'Torrin Council'],
  ['Pilots Board', ' answers to the', 'Torrin Council'],
  ['Torrin Council', ' directed the', 'Pilots Board'],
  ['Torrin Council', ' imposed a', 'repair order'],
  ['repair order', ' was issued last week by the', 'Torrin Council'],
  ['Torrin Council', ' with a stern', 'repair order'],
  ['Torrin Council', ' has put', 'light scheme'],
  ['tide report', ' to the', 'Torrin Council'],
  ['repair order', ' compels the', 'Pilots Board'],
  ['repair order', ' is a step up from the', 'repair notice'],
  ['Torrin Council', ' stepped in at the', 'Pilots Board'],
  ['Torrin Council', ' took the keys, taking over the', 'lamp service'],
  ['lamp service', ' was taken over by the', 'Torrin Council'],
  ['Torrin Council', ' carried out the', 'winter inspection'],
  ['light scheme', ' was led by the', 'Torrin Council'],
  ['buoy review', ' by the', 'Torrin Council'],
  ['wreck case', ' at the', 'lamp service'],
  ['tide report', ' says nothing of the', 'lamp service'],
  ['buoy review', ' looked at the', 'Pilots Board'],
  ['Torrin Council', ' rated the', 'lamp service'],
  ['Ada Vane', ' condemned the', 'Pilots Board'],
  ['Pilots Board', ' was attacked by', 'Ada Vane'],
  ['Ada Vane', '’s bleak', 'tide report'],
  ['Ada Vane', ' wrote a', 'tide report'],
  ['Torrin Council', '', 'tide report'],
  ['Ada Vane', ' advised the', 'Torrin Council'],
  ['Torrin Council', ' funds the', 'lamp service'],
  ['Ada Vane', ' replaced', 'Olga Brandt'],
  ['Ada Vane', ' was succeeded by', 'Olga Brandt'],
  ['Torrin Council', ' named', 'Ada Vane'],
  ['Ada Vane', ' on behalf of the', 'Torrin Council'],
  ['Pilots Board', ' is part of the', 'Torrin Council'],
  ['sea ministers', ' from the', 'Torrin Council'],
];

describe('each pattern between two names', () => {
  it('has a row here', () => expect(between.length).toBe(patterns.length));

  it.each(between.map((row, n) => [n, ...row] as const))('%i: %s%s %s', (n, first, words, second) => {
    const pattern = patterns[n];
    expect(pattern?.between.test(words.toLowerCase().trim())).toBe(true);
    const [subject, object] = pattern?.reversed ? [second, first] : [first, second];
    expect(claimsIn(`Yesterday the ${first}${words} ${second} and the boats came home.`)).toContain(
      `${subject} ${pattern?.relation} ${object}`,
    );
  });
});

/** Of each pair, in order: a name, its kind, and the name of the cast that stands in it. */
const inside: readonly (readonly [whole: string, kind: Kind, part: string])[] = [
  ['Torrin Council clerk', 'Post', 'Torrin Council'],
  ['chair of the Torrin Council', 'Post', 'Torrin Council'],
  ['Torrin Council pilots', 'Group', 'Torrin Council'],
  ['Torrin Council scheme', 'Programme', 'Torrin Council'],
  ['Torrin Council letter', 'Document', 'Torrin Council'],
  ['Torrin Council audit', 'Review', 'Torrin Council'],
  ['drowning of Ada Vane', 'Case', 'Ada Vane'],
  ['Torrin Council buoys', 'Service', 'Torrin Council'],
];

describe('each name that stands in another', () => {
  it('has a row here', () => expect(inside.length).toBe(heldPairs.length));

  it.each(inside.map((row, n) => [n, ...row] as const))('%i: %s (%s)', (n, whole, kind, part) => {
    const pair = heldPairs[n];
    const [subject, object] = pair?.reversed ? [part, whole] : [whole, part];
    const found = claimsIn(`Nothing was said of the ${whole} in all of that year.`, [...cast, entity(whole, kind)]);
    expect(found).toContain(`${subject} ${pair?.relation} ${object}`);
  });
});

it.each([
  ['Torrin Council oversees the Pilots Board, all of it, as the clerk has it.', 'ASSERTS'],
  ['Torrin Council denied that it oversees the Pilots Board in any of its work.', 'DENIES'],
  ['Torrin Council is considering whether it oversees the Pilots Board at all.', 'CONSIDERS'],
  ['Torrin Council might be asked to say that it monitors the Pilots Board now.', 'CONSIDERS'],
  ['Torrin Council is expected to be overseeing the Pilots Board from this May.', 'EXPECTS'],
])('“%s” %s', (text, stance) => {
  const { candidates } = read(text);
  expect(candidates.map((each) => `${each.relation} ${each.stance}`)).toEqual([`OVERSEES ${stance}`]);
});

it.each([
  ['“The Torrin Council oversees the Pilots Board,” said Ada Vane.', 'Ada Vane'],
  ['Ada Vane told us: “The Torrin Council oversees the Pilots Board.”', 'Ada Vane'],
  ['According to Ada Vane the Torrin Council oversees the Pilots Board.', undefined],
  ['The Torrin Council oversees the Pilots Board, according to Ada Vane.', 'Ada Vane'],
  ['Ada Vane saw that the Torrin Council oversees the Pilots Board now.', undefined],
])('who says it in “%s”', (text, speaker) => {
  const found = read(text).candidates.find(({ relation }) => relation === 'OVERSEES');
  expect([found?.subject.name, found?.saidBy?.name]).toEqual(['Torrin Council', speaker]);
});

it.each([
  ['safety direction', 'Instrument'],
  ['spring inspection', 'Inspection'],
  ['harbour inquiry', 'Review'],
  ['yearly letter', 'Document'],
  ['rescue package', 'Programme'],
  ['harbour authority', 'Organisation'],
  ['county councillors', 'Group'],
  ['deputy governor', 'Post'],
  ['pilot service', 'Service'],
  ['cabin murder', 'Case'],
  ['Kiln Lane', 'Place'],
])('a new name that ends as “%s” does is a %s', (name, kind) => {
  const { names } = read(`Nobody in the town had ever read of the ${name} until that day.`);
  expect(names.map((each) => [each.name, each.kind])).toEqual([[name, kind]]);
});

it.each([
  ['on the 4th of June 2015', '2015-06-04'],
  ['in Jan. 2014', '2014-01'],
  ['in spring 2013', '2013-21'],
  ['in the autumn of 2013', '2013-23'],
  ['in the fall of 2013', '2013-23'],
  ['in winter 2013', '2013-24'],
  ['around autumn 2013', '2013-23~'],
  ['circa 1902', '1902~'],
  ['c. 1902', '1902~'],
  ['from 2013 to 2014', '[2013..2014]'],
  ['by 2016', '[..2016]'],
  ['until 2016', '[..2016]'],
  ['after 2009', '[2009..]'],
])('“%s” is %s', (text, edtf) => {
  const found = datesIn({ text, sentences: [{ start: 0, end: text.length }] });
  expect(found.map((each) => each.edtf)).toEqual([edtf]);
});

describe('an article ends before', () => {
  const prose = 'Nobody has watched the pilots of Sellow for as long as anybody knows.';
  it.each([
    'Related stories',
    'Most read',
    'More from Sellow',
    "Readers' comments (12)",
    'Comments',
    'Have your say',
    'Letters to the editor',
    'Leave a comment',
    'Add your comment',
    'Share this',
    'About the author',
    'Tags: pilots, Sellow',
    'Filed under harbours',
    'Published by Sellow Press',
    'Tell us what you think',
    'Follow us on everything',
    'Sign up for more of this',
    'Subscribe',
    'Advertisement',
    'There are no comments on this',
  ])('“%s”', (line) => {
    const { text, body } = articleOf(`The pilots of Sellow unwatched\n\n${prose}\n\n${line}\n\n${prose}\n`);
    expect(text.slice(body.start, body.end)).toBe(`The pilots of Sellow unwatched ${prose}`);
  });

  it.each([
    'This website uses cookies so that you have the best of all possible days.',
    'Please sign in so that you can read the rest of all that stands here.',
    'All rights reserved by whoever it is that has them in the town of Sellow.',
    'Read our privacy policy, as nobody in all of the town has ever done.',
  ])('and what the page says of itself is no prose: “%s”', (line) => {
    const { text, body } = articleOf(`${line}\n\nThe pilots of Sellow unwatched\n\n${prose}\n\n${line}\n`);
    expect(text.slice(body.start, body.end)).toBe(`The pilots of Sellow unwatched ${prose}`);
  });
});
