/** What must not leak into a chain: each island holds one temptation, and the exact chain that it must give. */
import { describe, expect, test } from 'vitest';
import { archipelago, holdersText } from './islands.ts';

const { island } = archipelago();
const then = { from: '2013', to: '2015' };
const june = { asOf: '2014-06' };

describe('inspections', () => {
  const harbour = island(
    { Service: ['light'], Organisation: ['board', 'inspectorate', 'ministry'], Inspection: ['visit', 'planned-visit'] },
    [
      ['board', 'RESPONSIBLE_FOR', 'light', then],
      ['ministry', 'OVERSEES', 'inspectorate', then],
      ['inspectorate', 'CONDUCTED', 'visit', { on: '2014-06-02' }],
      ['visit', 'CONCERNS', 'light', { on: '2014-06-02' }],
      ['inspectorate', 'CONDUCTED', 'planned-visit', { on: '2014-06-20', stance: 'EXPECTS' }],
      ['planned-visit', 'CONCERNS', 'board', { on: '2014-06-20' }],
    ],
  );

  test('whoever oversees the inspectorate does not oversee what it inspects', async () => {
    const strengths = ['LINE', 'ACCOUNT', 'INSPECTION'] as const;
    expect(await harbour.see('light', { ...june, strengths })).toEqual({
      links: ['1 light > board YES', '1 light > inspectorate YES INSPECTION by INSPECTION'],
      gaps: ['board: NO_OVERSEER_STATED'],
    });
  });

  test('stand apart from the chain unless asked for', async () => {
    const chain = await harbour.chain('light', june);
    expect(chain.links.map((link) => harbour.bare(link.overseer.id))).toEqual(['board']);
    expect(
      chain.inspectedBy.map((link) => harbour.bare(`${link.overseer.id} by ${link.inspection?.id}: ${link.verb}`)),
    ).toEqual(['inspectorate by visit: inspected']);
  });

  test('a planned one is none, and only the date of an inspection has it', async () => {
    expect((await harbour.chain('board', june)).inspectedBy).toEqual([]);
    expect((await harbour.chain('light', { asOf: '2014-07' })).inspectedBy).toEqual([]);
  });

  test('downward the inspected stands below the inspectorate, and what answers to it below that', async () => {
    expect(await harbour.links('inspectorate', { ...june, direction: 'DOWN' })).toEqual([]);
    expect(
      await harbour.links('inspectorate', { ...june, direction: 'DOWN', strengths: ['LINE', 'INSPECTION'] }),
    ).toEqual(['1 light > inspectorate YES INSPECTION by INSPECTION']);
    expect(await harbour.links('ministry', { ...june, direction: 'DOWN', strengths: ['LINE', 'INSPECTION'] })).toEqual([
      '1 inspectorate > ministry YES',
    ]);
  });
});

describe('a shared service', () => {
  const harbour = island(
    { Service: ['ferry'], Organisation: ['north-council', 'south-council', 'north-ministry', 'south-ministry'] },
    [
      ['north-council', 'RESPONSIBLE_FOR', 'ferry', then],
      ['south-council', 'RESPONSIBLE_FOR', 'ferry', then],
      ['north-ministry', 'OVERSEES', 'north-council', then],
      ['south-ministry', 'OVERSEES', 'south-council', then],
    ],
  );

  test('brings neither the other owner nor its overseer into the chain of one', async () => {
    expect(await harbour.links('north-council', june)).toEqual(['1 north-council > north-ministry YES']);
    expect(await harbour.links('north-ministry', { ...june, direction: 'DOWN' })).toEqual([
      '1 north-council > north-ministry YES',
      '2 ferry > north-council YES',
    ]);
  });

  test('has both owners and both ministries itself', async () => {
    expect(await harbour.links('ferry', june)).toEqual([
      '1 ferry > north-council YES',
      '1 ferry > south-council YES',
      '2 north-council > north-ministry YES',
      '2 south-council > south-ministry YES',
    ]);
  });
});

describe('a leaver', () => {
  const harbour = island({ Service: ['light'], Post: ['keeper'], Person: ['ann', 'bob'], Organisation: ['board'] }, [
    ['ann', 'HOLDS_POST', 'keeper', { from: '2010', to: '2012-12-31' }],
    ['bob', 'HOLDS_POST', 'keeper', { from: '2013-01-01' }],
    ['ann', 'RESPONSIBLE_FOR', 'light', { from: '2010' }],
    ['board', 'OVERSEES', 'keeper', { from: '2010', to: '2020' }],
  ]);

  test('oversees nothing after leaving, and does not pass it to the successor', async () => {
    expect(await harbour.see('light', june)).toEqual({
      links: [],
      gaps: ['light: NO_OVERSEER_STATED, ENDED (ann-responsible-for-light)'],
    });
  });

  test('oversaw it before, through the post, and is its only holder on that line', async () => {
    const chain = await harbour.chain('light', { asOf: '2012' });
    expect(chain.links.map((link) => harbour.bare(`${link.overseer.id} ${link.why.join(', ')}`))).toEqual([
      'board ',
      'keeper NO_END_STATED, CAPACITY_INFERRED',
    ]);
    const [, keeper] = chain.links;
    expect(holdersText(keeper?.overseerHolders ?? [], harbour)).toEqual(['ann YES']);
    expect(keeper?.to).toBe('2012-12-31');
  });

  test('without a date stands with the post, whoever else has held it since', async () => {
    const chain = await harbour.chain('light');
    expect(chain.links.map((link) => holdersText(link.overseerHolders, harbour))).toEqual([[], ['ann at some time']]);
  });
});

describe('two holders of one post, whose days nobody states', () => {
  const harbour = island({ Service: ['light'], Post: ['keeper'], Person: ['ann', 'bob'], Organisation: ['board'] }, [
    ['ann', 'HOLDS_POST', 'keeper', { to: '2013' }],
    ['bob', 'HOLDS_POST', 'keeper', { to: '2012' }],
    ['ann', 'RESPONSIBLE_FOR', 'light', { to: '2013' }],
    ['bob', 'REPORTS_TO', 'board', { to: '2012' }],
  ]);

  test('have each their own duties through it, and the post has both', async () => {
    expect(await harbour.links('ann', { direction: 'DOWN' })).toEqual(['1 light > keeper MAYBE by HOLDER']);
    expect(await harbour.links('bob', { direction: 'DOWN' })).toEqual([]);
    expect(await harbour.links('ann')).toEqual([]);
    expect(await harbour.links('bob')).toEqual(['1 keeper > board MAYBE by HOLDER']);
    expect(await harbour.links('keeper', { direction: 'DOWN' })).toEqual(['1 light > keeper MAYBE by HOLDER']);
    expect(await harbour.links('keeper')).toEqual(['1 keeper > board MAYBE by HOLDER']);
  });
});

describe('two tenures that never met', () => {
  const harbour = island({ Service: ['light'], Post: ['keeper'], Organisation: ['board'] }, [
    ['keeper', 'RESPONSIBLE_FOR', 'light', { from: '2008', to: '2010' }],
    ['board', 'OVERSEES', 'keeper', { from: '2012', to: '2014' }],
  ]);

  test('never join, even without a date', async () => {
    expect(await harbour.see('light')).toEqual({
      links: ['1 light > keeper YES'],
      gaps: ['keeper: NO_OVERSEER_STATED, NOT_YET, HOLDER_UNKNOWN (board-oversees-keeper)'],
    });
  });

  test('each shows on its own', async () => {
    expect(await harbour.links('keeper')).toEqual(['1 keeper > board YES']);
    expect(await harbour.links('board', { direction: 'DOWN' })).toEqual(['1 keeper > board YES']);
  });
});

describe('a person’s other post', () => {
  const harbour = island(
    { Service: ['light'], Post: ['keeper', 'treasurer'], Person: ['ann'], Organisation: ['bank', 'board'] },
    [
      ['ann', 'HOLDS_POST', 'keeper', then],
      ['ann', 'HOLDS_POST', 'treasurer', then],
      ['ann', 'RESPONSIBLE_FOR', 'light', then],
      ['treasurer', 'REPORTS_TO', 'bank', then],
      ['keeper', 'REPORTS_TO', 'board', then],
    ],
  );

  test('is not walked from a person reached on the way; in which capacity she acted is a gap', async () => {
    expect(await harbour.see('light', june)).toEqual({
      links: ['1 light > ann YES'],
      gaps: ['ann: CAPACITY_UNKNOWN'],
    });
  });

  test('belongs to the chain of the person herself', async () => {
    const chain = await harbour.chain('ann', june);
    expect(chain.links.map((link) => harbour.bare(`${link.overseen.id} > ${link.overseer.id}`))).toEqual([
      'treasurer > bank',
      'keeper > board',
    ]);
    expect(chain.holders.map(({ post }) => harbour.bare(post.id))).toEqual(['keeper', 'treasurer']);
    expect(chain.gaps.map(({ entity }) => harbour.bare(entity.id))).toEqual(['bank', 'board']);
  });

  test('does not belong to the chain of a post', async () => {
    expect(await harbour.links('keeper', june)).toEqual(['1 keeper > board YES']);
  });
});

describe('a person with a post that somebody oversees, reached on the way', () => {
  const harbour = island({ Service: ['light'], Post: ['keeper', 'treasurer'], Person: ['ann'] }, [
    ['ann', 'HOLDS_POST', 'keeper', then],
    ['ann', 'HOLDS_POST', 'treasurer', then],
    ['ann', 'RESPONSIBLE_FOR', 'light', then],
  ]);

  test('is a gap when no post held then answers to anybody', async () => {
    expect(await harbour.gaps('light', june)).toEqual(['ann: NO_OVERSEER_STATED, CAPACITY_UNKNOWN']);
  });
});

describe('speech and influence', () => {
  const harbour = island(
    {
      Organisation: ['council', 'ministry', 'inspectorate', 'consultants'],
      Person: ['ann', 'complainer'],
      Document: ['complaint', 'report'],
      Post: ['minister'],
      Group: ['chairs'],
    },
    [
      ['inspectorate', 'CRITICISED', 'council', { on: '2014-06' }],
      ['consultants', 'ADVISES', 'council', then],
      ['ministry', 'FUNDS', 'council', then],
      ['complainer', 'AUTHORED', 'complaint', { on: '2014-06' }],
      ['complaint', 'ADDRESSED_TO', 'minister', { on: '2014-06' }],
      ['chairs', 'PART_OF', 'council', then],
      ['ministry', 'TAKES_OVER', 'council', { on: '2014-06' }],
    ],
  );

  test.each(['council', 'complainer', 'chairs', 'minister'])('make nobody answer: %s', async (of) => {
    expect(await harbour.links(of, june)).toEqual([]);
    expect(await harbour.links(of, { ...june, direction: 'DOWN' })).toEqual([]);
    expect((await harbour.gaps(of, june))[0]).toContain(`${of}: NO_OVERSEER_STATED`);
  });
});

describe('what nobody asserts', () => {
  const harbour = island({ Service: ['light'], Organisation: ['trust', 'ministry', 'board'], Person: ['ann'] }, [
    ['trust', 'TAKES_OVER', 'light', { on: '2014-06', stance: 'CONSIDERS' }],
    ['ministry', 'OVERSEES', 'light', { from: '2014-06', stance: 'EXPECTS' }],
    ['board', 'RESPONSIBLE_FOR', 'light', { from: '2014-06', stance: 'DENIES', saidBy: 'ann' }],
  ]);

  test('is no link, and closes no gap', async () => {
    expect(await harbour.see('light', june)).toEqual({ links: [], gaps: ['light: NO_OVERSEER_STATED'] });
  });
});

describe('a day far from every source', () => {
  const harbour = island({ Service: ['light'], Post: ['keeper'], Person: ['ann'], Organisation: ['board'] }, [
    ['keeper', 'RESPONSIBLE_FOR', 'light', { attested: '2014-06-30' }],
    ['board', 'OVERSEES', 'keeper', { from: '1990', to: '2020' }],
    ['ann', 'HOLDS_POST', 'keeper', { attested: '2014-06-30' }],
  ]);

  test('is beyond the horizon: not attested then, with the nearest claim beside it', async () => {
    expect(await harbour.see('light', { asOf: '1996-06-15' })).toEqual({
      links: [],
      gaps: ['light: NOT_ATTESTED_THEN (keeper-responsible-for-light)'],
    });
  });

  test('two years from the last attestation is within it, but the holder is not', async () => {
    expect(await harbour.see('light', { asOf: '2016-06-30' })).toEqual({
      links: ['2 keeper > board YES', '1 light > keeper MAYBE'],
      gaps: ['keeper: HOLDER_UNKNOWN (ann-holds-post-keeper)', 'board: NO_OVERSEER_STATED'],
    });
    expect(await harbour.links('light', { asOf: '2016-07-01' })).toEqual([]);
  });
});

describe('one account', () => {
  const harbour = island(
    { Post: ['keeper'], Group: ['ministers'], Organisation: ['cabinet', 'board'], Service: ['light'] },
    [
      ['keeper', 'REPORTS_TO', 'ministers', { on: '2014-06-10' }],
      ['ministers', 'REPORTS_TO', 'cabinet', then],
      ['keeper', 'RESPONSIBLE_FOR', 'light', then],
    ],
  );

  test('is shown, never continued above, and closes no gap', async () => {
    expect(await harbour.see('light', june)).toEqual({
      links: ['1 light > keeper YES', '2 keeper > ministers YES ACCOUNT'],
      gaps: ['keeper: NO_OVERSEER_STATED, HOLDER_UNKNOWN'],
    });
  });

  test('stands at its own date only', async () => {
    expect(await harbour.links('light', { asOf: '2014-07' })).toEqual(['1 light > keeper YES']);
  });

  test('downward it may be the first link, and lines go on below it', async () => {
    expect(await harbour.links('ministers', { ...june, direction: 'DOWN' })).toEqual([
      '1 keeper > ministers YES ACCOUNT',
      '2 light > keeper YES',
    ]);
    expect(await harbour.links('cabinet', { ...june, direction: 'DOWN' })).toEqual(['1 ministers > cabinet YES']);
  });

  test('can be left out', async () => {
    expect(await harbour.links('light', { ...june, strengths: ['LINE'] })).toEqual(['1 light > keeper YES']);
  });

  test('can be shown alone: standing lines are followed to it, and what the sources say of them is told all the same', async () => {
    const whole = await harbour.chain('light', june);
    const account = await harbour.see('light', { ...june, strengths: ['ACCOUNT'] });
    expect(account).toEqual({
      links: ['2 keeper > ministers YES ACCOUNT'],
      gaps: ['keeper: NO_OVERSEER_STATED, HOLDER_UNKNOWN'],
    });
    expect((await harbour.chain('light', { ...june, strengths: ['ACCOUNT'] })).answer).toEqual(whole.answer);
    for (const strengths of [[], ['INSPECTION']] as const) {
      const { links, answer, weakest } = await harbour.chain('light', { ...june, strengths });
      expect([links, weakest]).toEqual([[], undefined]);
      expect(answer[0]).toEqual(whole.answer[0]);
    }
    expect(await harbour.links('keeper', { ...june, strengths: ['ACCOUNT'] })).toEqual([
      '1 keeper > ministers YES ACCOUNT',
    ]);
  });
});

test('an unknown id is no chain', async () => {
  await expect(island({}, []).chain('nobody')).rejects.toThrow('no entity nobody');
});
