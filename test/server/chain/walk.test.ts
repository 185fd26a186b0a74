/** How a chain is walked: periods, paths, holders, heads, loops, order, and how far. */
import { describe, expect, test } from 'vitest';
import type { SmallCorpus } from '../../helpers/smallCorpus.ts';
import { archipelago, holdersText } from './islands.ts';

const { island } = archipelago();
const then = { from: '2013', to: '2015' };
const june = { asOf: '2014-06' };

describe('a period is a day, a month, a season or a year', () => {
  const harbour = island({ Service: ['light'], Organisation: ['board'] }, [
    ['board', 'OVERSEES', 'light', { from: '2014-03', to: '2014-09' }],
  ]);
  const holds = async (asOf: string) => {
    const { links, weakest } = await harbour.chain('light', { asOf });
    return links.map((link) => [link.holds, ...link.why].join(' ')).concat(weakest ?? 'no link');
  };

  test.each<[string, string[]]>([
    ['2014', ['YES', 'YES']],
    ['2014-06', ['YES', 'YES']],
    ['2014-22', ['YES', 'YES']],
    ['2014-06-15', ['YES', 'YES']],
    ['2014-03', ['YES', 'YES']],
    ['2014-03-15', ['MAYBE FUZZY_DATE', 'MAYBE']],
    ['2014-09-15', ['MAYBE FUZZY_DATE', 'MAYBE']],
    ['2014-21', ['YES', 'YES']],
    ['2014-02', ['no link']],
    ['2013', ['no link']],
    ['2014-24', ['no link']],
  ])('in %s', async (asOf, expected) => {
    expect(await holds(asOf)).toEqual(expected);
  });

  test('without one, what held at some time held', async () => {
    const chain = await harbour.chain('light');
    expect(chain.asOf).toBeUndefined();
    expect(chain.links.map(({ holds, why, from, to, event }) => ({ holds, why, from, to, event }))).toEqual([
      { holds: 'YES', why: [], from: '2014-03', to: '2014-09', event: false },
    ]);
  });
});

describe('why a link may have held', () => {
  const harbour = island({ Service: ['light'], Organisation: ['a', 'b', 'c', 'd', 'e'], Instrument: ['order'] }, [
    ['a', 'OVERSEES', 'light', { from: '2013' }],
    ['b', 'OVERSEES', 'light', { to: '2015' }],
    ['c', 'OVERSEES', 'light', { source: 'almanac' }],
    ['d', 'OVERSEES', 'light', { attested: '2013-11-05' }],
    ['e', 'OVERSEES', 'light', { from: '2014-06~', to: '2015' }],
    ['a', 'ISSUED', 'order', { on: '2013-03' }],
  ]);

  test('is said with each', async () => {
    const { links } = await harbour.chain('light', june);
    expect(links.map((link) => harbour.bare(`${link.overseer.id}: ${link.why.join(', ')}`))).toEqual([
      'a: NO_END_STATED',
      'b: NO_START_STATED',
      'c: UNDATED',
      'd: NO_END_STATED, OUTSIDE_ATTESTATION',
      'e: FUZZY_DATE',
    ]);
  });

  test('an act that opened a state began on its day, and no source says when it ended', async () => {
    const { links } = await harbour.chain('order', june);
    expect(links.map(({ holds, why, from, to, event }) => ({ holds, why, from, to, event }))).toEqual([
      { holds: 'MAYBE', why: ['NO_END_STATED'], from: '2013-03', to: undefined, event: false },
    ]);
  });
});

describe('certainty along paths', () => {
  const harbour = island({ Service: ['light'], Organisation: ['sure', 'unsure', 'top'] }, [
    ['sure', 'RESPONSIBLE_FOR', 'light', then],
    ['unsure', 'RESPONSIBLE_FOR', 'light', { from: '2013' }],
    ['top', 'OVERSEES', 'sure', then],
    ['top', 'OVERSEES', 'unsure', then],
  ]);

  test('all paths stay, each entity once at its shortest depth; the surest links first', async () => {
    expect(await harbour.links('light', june)).toEqual([
      '1 light > sure YES',
      '2 sure > top YES',
      '2 unsure > top YES',
      '1 light > unsure MAYBE',
    ]);
  });

  test('the weakest link is told', async () => {
    expect((await harbour.chain('light', june)).weakest).toBe('MAYBE');
    expect((await harbour.chain('sure', june)).weakest).toBe('YES');
    expect((await harbour.chain('top', june)).weakest).toBeUndefined();
  });
});

describe('days along paths', () => {
  // Two tenures of the keeper, with a year between: only the second meets the board's oversight of the keeper.
  const harbour = island({ Service: ['light'], Post: ['keeper'], Organisation: ['board', 'council', 'crown'] }, [
    ['keeper', 'RESPONSIBLE_FOR', 'light', { from: '2008-01-01', to: '2009-12-31' }],
    ['keeper', 'RESPONSIBLE_FOR', 'light', { from: '2011-01-01', to: '2012-12-31' }],
    ['board', 'OVERSEES', 'keeper', { from: '2010-01-01', to: '2011-06-30' }],
    ['council', 'OVERSEES', 'board', { from: '2008-01-01', to: '2010-12-31' }],
    ['crown', 'OVERSEES', 'board', { from: '2011-06-01', to: '2011-06-30' }],
  ]);

  test('are met link by link', async () => {
    expect(await harbour.links('light')).toEqual([
      '1 light > keeper YES',
      '1 light > keeper YES',
      '2 keeper > board YES',
      '3 board > crown YES',
    ]);
    expect(await harbour.links('light', { asOf: '2011' })).toEqual([
      '1 light > keeper YES',
      '2 keeper > board YES',
      '3 board > crown YES',
    ]);
    expect(await harbour.links('light', { asOf: '2011-05-31' })).toEqual([
      '1 light > keeper YES',
      '2 keeper > board YES',
    ]);
    expect(await harbour.links('light', { asOf: '2009' })).toEqual(['1 light > keeper YES']);
  });

  test('downward too', async () => {
    expect(await harbour.links('council', { direction: 'DOWN' })).toEqual([
      '1 board > council YES',
      '2 keeper > board YES',
    ]);
    expect(await harbour.links('crown', { direction: 'DOWN' })).toEqual([
      '1 board > crown YES',
      '2 keeper > board YES',
      '3 light > keeper YES',
    ]);
  });
});

describe('what has no date at all', () => {
  const harbour = island({ Post: ['keeper'], Group: ['ministers'], Person: ['ann'], Service: ['light'] }, [
    ['keeper', 'REPORTS_TO', 'ministers', { nature: 'EVENT' }],
    ['ann', 'HOLDS_POST', 'keeper', {}],
    ['keeper', 'RESPONSIBLE_FOR', 'light', then],
  ]);

  test('an account or a holder is never on a date', async () => {
    expect(await harbour.see('light', june)).toEqual({
      links: ['1 light > keeper YES'],
      gaps: ['keeper: NO_OVERSEER_STATED, HOLDER_UNKNOWN (ann-holds-post-keeper)'],
    });
    expect(await harbour.links('ann', { asOf: '2030' })).toEqual([]);
  });

  test('and is shown when no date is asked about', async () => {
    const chain = await harbour.chain('light');
    expect(chain.links.map((link) => harbour.bare(`${link.overseer.id} ${link.holds}`))).toEqual([
      'keeper YES',
      'ministers YES',
    ]);
    expect(chain.links.map((link) => holdersText(link.overseerHolders, harbour))).toEqual([['ann at some time'], []]);
    expect(await harbour.links('ann')).toEqual(['1 keeper > ministers YES ACCOUNT']);
  });
});

describe('holders', () => {
  const harbour = island(
    { Service: ['light'], Post: ['keeper', 'master'], Person: ['ann', 'bob', 'cleo'], Organisation: ['board'] },
    [
      ['keeper', 'RESPONSIBLE_FOR', 'light', { from: '2012', to: '2016' }],
      ['master', 'OVERSEES', 'keeper', { from: '2012', to: '2016' }],
      ['ann', 'HOLDS_POST', 'keeper', { from: '2012-01-01', to: '2014-06-15' }],
      ['bob', 'HOLDS_POST', 'keeper', { from: '2014-06-16' }],
      ['cleo', 'HOLDS_POST', 'keeper', { attested: '2011-05-05' }],
      ['cleo', 'HOLDS_POST', 'master', { from: '2013', to: '2015' }],
    ],
  );

  test('stand with the link, those who surely held the post first, by the letter of their dates', async () => {
    const chain = await harbour.chain('light', june);
    expect(chain.links.map((link) => holdersText(link.overseerHolders, harbour))).toEqual([
      ['ann YES', 'bob YES'],
      ['cleo YES'],
    ]);
    expect(chain.links.map((link) => holdersText(link.overseenHolders, harbour))).toEqual([[], ['ann YES', 'bob YES']]);
    expect(holdersText((await harbour.chain('keeper', { asOf: '2014-07' })).holders, harbour)).toEqual(['bob MAYBE']);
  });

  test('a person is asked about with every post held then', async () => {
    expect(await harbour.links('ann', { asOf: '2013' })).toEqual(['1 keeper > master YES']);
    expect(await harbour.links('ann', { asOf: '2013', direction: 'DOWN' })).toEqual(['1 light > keeper YES']);
    expect(await harbour.see('ann', { asOf: '2015' })).toEqual({
      links: [],
      gaps: ['ann: NO_OVERSEER_STATED (ann-holds-post-keeper)'],
    });
    expect(await harbour.links('cleo', { asOf: '2013', direction: 'DOWN' })).toEqual([
      '1 keeper > master YES',
      '2 light > keeper YES',
    ]);
  });
});

describe('a body through its head', () => {
  const harbour = island(
    { Organisation: ['board', 'ministry'], Post: ['chair'], Instrument: ['order'], Group: ['ministers'] },
    [
      ['chair', 'HEADS', 'board', { from: '2010', to: '2020' }],
      ['chair', 'REPORTS_TO', 'ministers', then],
      ['order', 'REQUIRES', 'chair', then],
      ['ministry', 'ISSUED', 'order', { on: '2013' }],
    ],
  );

  test('reports to whom its head reports, and is not bound by what binds its head alone', async () => {
    const { links } = await harbour.chain('board', june);
    expect(
      links.map((link) => harbour.bare(`${link.overseer.id} ${link.origin} ${link.claim} with ${link.via.join()}`)),
    ).toEqual(['ministers HEAD chair-reports-to-ministers with chair-heads-board']);
    expect(await harbour.links('chair', june)).toEqual([
      '1 chair > ministers YES',
      '1 chair > order YES',
      '2 order > ministry MAYBE',
    ]);
  });
});

describe('a loop', () => {
  const harbour = island({ Organisation: ['a', 'b', 'c', 'outside'] }, [
    ['a', 'REPORTS_TO', 'b', then],
    ['b', 'REPORTS_TO', 'c', then],
    ['c', 'REPORTS_TO', 'a', then],
    ['outside', 'OVERSEES', 'c', then],
  ]);

  test('is closed by the link that leads back, which is shown and not followed, and is no gap', async () => {
    expect(await harbour.see('a', june)).toEqual({
      links: ['1 a > b YES', '2 b > c YES', '3 c > a YES loop', '3 c > outside YES'],
      gaps: ['outside: NO_OVERSEER_STATED'],
    });
    expect(await harbour.links('b', { ...june, direction: 'DOWN' })).toEqual([
      '1 a > b YES',
      '2 c > a YES',
      '3 b > c YES loop',
    ]);
  });

  const apart = island({ Organisation: ['a', 'b'] }, [
    ['a', 'REPORTS_TO', 'b', { from: '2001', to: '2003' }],
    ['b', 'REPORTS_TO', 'a', { from: '2011', to: '2013' }],
  ]);

  test('needs its links at one time', async () => {
    expect(await apart.links('a')).toEqual(['1 a > b YES']);
  });
});

describe('depth', () => {
  const harbour = island({ Organisation: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] }, [
    ...(['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'] as const).map(
      ([low = '', high = '']) => [low, 'REPORTS_TO', high, then] as SmallCorpus['claims'][number],
    ),
  ]);

  test('cuts the chain, at most six links from the start', async () => {
    expect((await harbour.links('a', june)).length).toBe(6);
    expect(await harbour.links('a', { ...june, depth: 2 })).toEqual(['1 a > b YES', '2 b > c YES']);
    expect((await harbour.links('h', { ...june, direction: 'DOWN' })).length).toBe(6);
    expect(await harbour.links('h', { ...june, direction: 'DOWN', depth: 1 })).toEqual(['1 g > h YES']);
  });
});

describe('a ladder of eight rungs with eight on each, all joined', () => {
  const rungs = [...'abcdefgh'].map((rung) => [...'12345678'].map((place) => `${rung}${place}`));
  const harbour = island(
    { Organisation: rungs.flat() },
    rungs
      .slice(1)
      .flatMap((rung, below) =>
        rung.flatMap((over) =>
          (rungs[below] ?? []).map((under) => [over, 'OVERSEES', under, then] as SmallCorpus['claims'][number]),
        ),
      ),
  );

  test('is walked without following each of its paths', async () => {
    const started = performance.now();
    const { links, truncated } = await harbour.chain('a1', june);
    expect({ links: links.length, truncated }).toEqual({ links: 8 + 5 * 64, truncated: false });
    const down = await harbour.chain('h1', { ...june, direction: 'DOWN' });
    expect(down.links.length).toBe(8 + 5 * 64);
    const anyTime = await harbour.chain('a1');
    expect(anyTime.links.map((link) => link.closesLoop)).not.toContain(true);
    // A third of a million paths lead up from a1: following them takes minutes, not seconds.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('a hub', () => {
  const bodies = Array.from({ length: 520 }, (_, place) => `body-${String(place).padStart(3, '0')}`);
  const harbour = island({ Organisation: ['hub', 'top', ...bodies] }, [
    ...bodies.map((body) => ['hub', 'OVERSEES', body, then] as SmallCorpus['claims'][number]),
    ['top', 'OVERSEES', 'hub', then],
  ]);

  test('shows 500 links, all joined to the start, and says that there are more', async () => {
    const chain = await harbour.chain('hub', { ...june, direction: 'DOWN' });
    expect({ links: chain.links.length, truncated: chain.truncated }).toEqual({ links: 500, truncated: true });
    const above = await harbour.chain('top', { ...june, direction: 'DOWN' });
    expect(new Set(above.links.map((link) => link.depth))).toEqual(new Set([1, 2]));
    expect(above.truncated).toBe(true);
    expect((await harbour.chain('body-007', june)).truncated).toBe(false);
  });
});
