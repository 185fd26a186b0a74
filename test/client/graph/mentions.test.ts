import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../client/graph/mentions.ts';

const courier = { id: 'courier' };
const gazette = { id: 'gazette' };
const council = ['Quayside City Council', 'Quayside', 'the council', "the Mayor's house", 'QCC'];

describe('the sources that speak of an entity', () => {
  it('come in the order of their words, each with how many there are and by which spellings', () => {
    const quotes = [
      { exact: 'The Council has closed the pier.', source: courier },
      { exact: 'Quayside City  Council said so.', source: courier },
      { exact: 'It was closed in Quayside by the council.', source: gazette },
    ];
    expect(mentionsOf(council, quotes).sources).toEqual([
      { source: courier, quotes: 2, spellings: ['Quayside City Council', 'the council'] },
      { source: gazette, quotes: 1, spellings: ['Quayside', 'the council'] },
    ]);
  });

  it.each([
    ['a spelling within a longer one is none of its own', 'Quayside City Council met.', ['Quayside City Council']],
    ['nor is one within a word', 'the councillors of Quaysider Lane', []],
    ['a printed apostrophe is the same as a typed one', 'leaks from the Mayor’s house', ["the Mayor's house"]],
    ['words may speak of it without its name', 'She had it closed.', []],
  ])('%s', (_, exact, spellings) => {
    expect(mentionsOf(council, [{ exact, source: courier }]).sources).toEqual([
      { source: courier, quotes: 1, spellings },
    ]);
  });

  it('leave over the spellings that stand in no quoted words', () => {
    const { elsewhere } = mentionsOf(council, [{ exact: 'the council and Quayside', source: courier }]);
    expect(elsewhere).toEqual(['Quayside City Council', "the Mayor's house", 'QCC']);
  });
});
