import { describe, expect, test } from 'vitest';
import { fold } from '../../server/fold.ts';

describe('two spellings of one name fold to the same text', () => {
  test.each([
    ['case', 'LORD Warner', 'lord warner'],
    ['accents, composed', 'Zoë Café', 'zoe cafe'],
    ['accents, decomposed', 'Zoe\u0308 Cafe\u0301', 'zoe cafe'],
    ['letters without a plain form of their own', 'Straße Søren Łódź', 'strasse soren lodz'],
    ['a straight apostrophe', "children's services", 'childrens services'],
    ['a curly apostrophe', 'children’s services', 'childrens services'],
    ['a capital dotted I', 'İstanbul', 'istanbul'],
    ['initials', 'U.K. and J.R.R. Tolkien', 'uk and jrr tolkien'],
    ['a point that ends a word', 'Dr. Smith St.Mary', 'dr smith st mary'],
    ['hyphens, commas and white space', ' Baginton-Smith,\tJo\u00a0Anne ', 'baginton smith jo anne'],
    ['an ampersand', 'Health & Safety', 'health and safety'],
    ['full-width letters', 'ＡＢＣ１', 'abc1'],
    ['nothing to compare', '… !?', ''],
    [
      'hyphens that show only where a line ends, and other signs that join',
      'Birming\u00adham \ufeffCity\u2060',
      'birmingham city',
    ],
    ['null bytes and text direction marks', 'a\u0000b\u202Ec', 'a b c'],
  ])('%s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('what is folded stays as it is', () => {
    const once = fold('Sir Mike O’Tomlinson & Co., 2nd Département');
    expect(fold(once)).toBe(once);
  });
});
