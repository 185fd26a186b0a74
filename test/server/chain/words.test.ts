/** A chain in words: its question, its answer and its gaps, each exactly as a reader gets it. */
import { describe, expect, test } from 'vitest';
import { archipelago } from './islands.ts';

const { island } = archipelago();
const then = { from: '2013', to: '2015' };
const june = { asOf: '2014-06' };
const down = { ...june, direction: 'DOWN' } as const;

const harbour = island(
  {
    Service: [{ id: 'pilots', name: 'Wick pilotage services' }],
    Organisation: [
      { id: 'board', name: 'Wick Council' },
      { id: 'ministry', name: 'Ministry of Ports' },
      { id: 'inspectorate', name: 'Portwatch' },
    ],
    Post: [
      { id: 'commissioner', name: 'pilotage commissioner' },
      { id: 'master', name: 'harbour master' },
      { id: 'minister', name: 'Ports Secretary' },
    ],
    Person: [
      { id: 'ann', name: 'Ann Sinclair' },
      { id: 'bob', name: 'Bob Gunn' },
      { id: 'cleo', name: 'Cleo Bain' },
      { id: 'sailor', name: 'Dan Mowat' },
    ],
    Instrument: [{ id: 'order', name: 'pilotage order to Wick Council' }],
    Inspection: [{ id: 'visit', name: 'inspection of 2014' }],
  },
  [
    ['ann', 'HOLDS_POST', 'commissioner', { from: '2014-03' }],
    ['ann', 'OVERSEES', 'pilots', { from: '2014-03', as: 'commissioner' }],
    ['board', 'RESPONSIBLE_FOR', 'pilots', then],
    ['master', 'RESPONSIBLE_FOR', 'pilots', { attested: '2013-11-05' }],
    ['bob', 'HOLDS_POST', 'master', { attested: '2013-11-05' }],
    ['ministry', 'ISSUED', 'order', { on: '2013-03' }],
    ['order', 'ADDRESSED_TO', 'board', { on: '2013-03' }],
    ['ann', 'REPORTS_TO', 'minister', { on: '2014-05', as: 'commissioner' }],
    ['cleo', 'HOLDS_POST', 'minister', { from: '2014-01-01', to: '2014-05-31' }],
    ['inspectorate', 'CONDUCTED', 'visit', { on: '2014-06' }],
    ['visit', 'CONCERNS', 'pilots', { on: '2014-06' }],
  ],
);

describe('the question', () => {
  test.each<[string, object, string]>([
    ['pilots', june, 'Who oversaw Wick pilotage services in June 2014?'],
    ['pilots', { asOf: '2014-06-15' }, 'Who oversaw Wick pilotage services on 15 June 2014?'],
    ['pilots', { asOf: '2014-22' }, 'Who oversaw Wick pilotage services in the summer of 2014?'],
    ['pilots', {}, 'Who has overseen Wick pilotage services, at any time these sources cover?'],
    ['ministry', { asOf: '2014' }, 'Who oversaw the Ministry of Ports in 2014?'],
    ['master', june, 'Who oversaw the harbour master in June 2014?'],
    ['order', june, 'On whose authority did the pilotage order to Wick Council rest in June 2014?'],
    ['board', down, 'What did Wick Council oversee in June 2014?'],
    ['minister', { ...down, asOf: '2014-05' }, 'Whom did the Ports Secretary oversee in May 2014?'],
    ['board', { direction: 'DOWN' }, 'What has Wick Council overseen, at any time these sources cover?'],
    ['order', down, 'Whom did the pilotage order to Wick Council bind in June 2014?'],
  ])('of %s %o', async (of, asked, question) => {
    expect((await harbour.chain(of, asked)).question).toBe(question);
  });
});

describe('the answer', () => {
  const answer = async (of: string, asked?: object) => (await harbour.chain(of, asked)).answer.map(({ text }) => text);

  test('names the overseers with who held their posts, the step above, and what the sources do not say', async () => {
    expect(await answer('pilots', june)).toEqual([
      'Ann Sinclair, pilotage commissioner, oversaw Wick pilotage services from March 2014 (no end is stated); Wick Council was responsible for them; the harbour master may have been responsible for them.',
      'Above that, the pilotage order had been addressed to Wick Council in March 2013.',
      'The sources do not say whom the Ministry of Ports or the pilotage commissioner answered to in June 2014.',
    ]);
  });

  test('rests on claims, in the order of its words; what is not said rests on none', async () => {
    const chain = await harbour.chain('pilots', june);
    expect(chain.answer.map(({ claims }) => claims.map(harbour.bare))).toEqual([
      [
        'ann-oversees-pilots',
        'ann-holds-post-commissioner',
        'board-responsible-for-pilots',
        'master-responsible-for-pilots',
      ],
      ['order-addressed-to-board'],
      [],
    ]);
  });

  test('in the month of an act says it as an act, and names who received it', async () => {
    expect(await answer('commissioner', { asOf: '2014-05' })).toEqual([
      'Ann Sinclair, pilotage commissioner, gave an account to Cleo Bain, Ports Secretary.',
      'The sources do not say whom the pilotage commissioner answered to in May 2014.',
    ]);
    expect(await answer('board', { asOf: '2013-03' })).toEqual([
      'The pilotage order was addressed to Wick Council.',
      'Above that, the Ministry of Ports issued the pilotage order to Wick Council.',
      'The sources do not say whom the Ministry of Ports answered to in March 2013.',
    ]);
  });

  test('without a date tells when', async () => {
    expect(await answer('pilots')).toEqual([
      'Ann Sinclair, pilotage commissioner, oversaw Wick pilotage services from March 2014; the harbour master (held by Bob Gunn) was responsible for them; Wick Council was responsible for them from 2013 until 2015.',
      'Above that, Ann Sinclair gave an account to the Ports Secretary (held by Cleo Bain) in May 2014; the pilotage order was addressed to Wick Council in March 2013.',
      'The sources do not say whom the Ministry of Ports or two others in the chain answered to.',
    ]);
  });

  test('of a person or a post without a line above still says who they were', async () => {
    expect(await answer('bob', { asOf: '2013-11' })).toEqual([
      'Bob Gunn was harbour master.',
      'The sources do not say whom Bob Gunn answered to in November 2013.',
    ]);
    expect(await answer('minister', { asOf: '2014-04' })).toEqual([
      'Cleo Bain was Ports Secretary.',
      'The sources do not say whom the Ports Secretary answered to in April 2014.',
    ]);
    expect(await answer('bob', june)).toEqual([
      'The sources do not say whom Bob Gunn answered to in June 2014; the nearest post that they name is harbour master, as reported on 5 November 2013.',
    ]);
  });

  test('does not suppose that everybody has an overseer', async () => {
    expect(await answer('sailor', june)).toEqual([
      'The sources do not say that Dan Mowat answered to anybody in June 2014.',
    ]);
  });

  test('downward', async () => {
    expect(await answer('ann', down)).toEqual([
      'Ann Sinclair, pilotage commissioner, oversaw Wick pilotage services from March 2014 (no end is stated).',
    ]);
    expect(await answer('ministry', down)).toEqual([
      'The Ministry of Ports had issued the pilotage order to Wick Council in March 2013.',
      'Below that, the pilotage order had been addressed to Wick Council in March 2013.',
    ]);
    expect(await answer('pilots', down)).toEqual([
      'The sources do not say whom or what Wick pilotage services oversaw in June 2014.',
    ]);
  });
});

describe('a gap', () => {
  const sentences = async (of: string, asked?: object) =>
    (await harbour.chain(of, asked)).gaps.map(({ sentence }) => sentence);

  test('says what is missing, and the nearest thing that the sources say', async () => {
    expect(await sentences('master', june)).toEqual([
      'The sources do not say whom the harbour master answered to in June 2014, nor who was harbour master then; the nearest holder that they name is Bob Gunn, as reported on 5 November 2013.',
    ]);
    expect(await sentences('pilots', { asOf: '2009' })).toEqual([
      'The sources do not say who oversaw Wick pilotage services in 2009; the nearest that they say is that the harbour master was responsible for Wick pilotage services, as reported on 5 November 2013.',
    ]);
    expect(await sentences('board', { asOf: '2012' })).toEqual([
      'The sources do not say whom Wick Council answered to in 2012; the nearest that they say is that the pilotage order was addressed to Wick Council in March 2013.',
    ]);
  });
});

describe('what is open is said so', () => {
  const open = island(
    {
      Service: [{ id: 'light', name: 'Noss lighthouse' }],
      Organisation: [
        { id: 'board', name: 'Noss Council' },
        { id: 'council', name: 'Bressay Council' },
      ],
      Post: [
        { id: 'keeper', name: 'keeper' },
        { id: 'chair', name: 'chair of Noss Council' },
      ],
      Person: [
        { id: 'ann', name: 'Ann Sinclair' },
        { id: 'bob', name: 'Bob Gunn' },
      ],
      Instrument: [{ id: 'notice', name: 'notice to Noss Council' }],
      Group: [{ id: 'ministers', name: 'ministers' }],
    },
    [
      ['ann', 'HOLDS_POST', 'keeper', { from: '2013-01-01', to: '2015-12-31' }],
      ['ann', 'OVERSEES', 'light', { from: '2013-01-01', to: '2015-12-31' }],
      [
        'council',
        'RESPONSIBLE_FOR',
        'light',
        { ...then, evidence: [{ stance: 'ASSERTS' }, { stance: 'DENIES', saidBy: 'bob' }] },
      ],
      ['notice', 'ADDRESSED_TO', 'board', { on: '2014-06' }],
      ['chair', 'HEADS', 'board', then],
      ['chair', 'REPORTS_TO', 'ministers', then],
      ['ann', 'HOLDS_POST', 'chair', { from: '2020' }],
      ['bob', 'HOLDS_POST', 'keeper', { from: '2013-01-01', to: '2015-12-31' }],
    ],
  );
  const answer = async (of: string) => (await open.chain(of, june)).answer.map(({ text }) => text);

  test('a capacity that was inferred, and a claim that somebody denies', async () => {
    expect(await answer('light')).toEqual([
      'Ann Sinclair, perhaps as keeper, oversaw Noss lighthouse; Bressay Council was responsible for it (which is denied).',
      'The sources do not say whom Bressay Council or the keeper answered to in June 2014.',
    ]);
  });

  test('a body that answers through its head, and an instrument without an issuer', async () => {
    expect(await answer('board')).toEqual([
      'Noss Council had to report to ministers, through its head; the notice was addressed to Noss Council.',
      'The sources do not say whom ministers answered to in June 2014, and name no issuer of the notice to Noss Council.',
    ]);
  });

  test('who held a post, when it is not known', async () => {
    expect(await answer('chair')).toEqual([
      'The chair of Noss Council had to report to ministers.',
      'The sources do not say whom ministers answered to in June 2014, nor who was chair of Noss Council then.',
    ]);
  });

  test('several at once', async () => {
    expect((await open.chain('keeper', june)).answer.map(({ text }) => text)[0]).toBe(
      'Ann Sinclair was keeper; Bob Gunn was keeper.',
    );
  });
});
