/** Where the sources stop: every reason of a gap, by rule. */
import { describe, expect, test } from 'vitest';
import { archipelago } from './islands.ts';

const { island } = archipelago();
const then = { from: '2013', to: '2015' };
const june = { asOf: '2014-06' };

describe('no overseer is stated', () => {
  const harbour = island(
    {
      Service: ['light'],
      Organisation: ['board'],
      Person: ['ann'],
      Instrument: ['order'],
      Document: ['letter'],
      Case: ['wreck'],
      Place: ['bay'],
    },
    [
      ['board', 'RESPONSIBLE_FOR', 'light', then],
      ['order', 'ADDRESSED_TO', 'board', { on: '2014-06' }],
    ],
  );

  test('for the start and for whatever the chain ends in; for an instrument the issuer is missing', async () => {
    expect(await harbour.gaps('light', june)).toEqual(['order: ISSUER_UNKNOWN']);
    expect(await harbour.gaps('light', { asOf: '2013' })).toEqual([
      'board: NO_OVERSEER_STATED, NOT_YET (order-addressed-to-board)',
    ]);
    expect(await harbour.gaps('ann', june)).toEqual(['ann: NO_OVERSEER_STATED']);
  });

  test.each(['letter', 'wreck', 'bay'])('documents, cases and places answer to nobody: %s', async (of) => {
    expect(await harbour.gaps(of, june)).toEqual([]);
  });

  test('only upward, and not where the depth asked for ends', async () => {
    expect(await harbour.gaps('light', { ...june, direction: 'DOWN' })).toEqual([]);
    expect(await harbour.see('light', { ...june, depth: 1 })).toEqual({ links: ['1 light > board YES'], gaps: [] });
  });
});

describe('a line outside the period', () => {
  const harbour = island({ Organisation: ['board', 'old-ministry', 'new-ministry', 'far-ministry'] }, [
    ['old-ministry', 'OVERSEES', 'board', { from: '2001', to: '2004' }],
    ['new-ministry', 'OVERSEES', 'board', { from: '2016', to: '2018' }],
    ['far-ministry', 'OVERSEES', 'board', { from: '2025', to: '2026' }],
  ]);

  test('had ended or not begun; the nearest is given', async () => {
    expect(await harbour.gaps('board', june)).toEqual([
      'board: NO_OVERSEER_STATED, ENDED, NOT_YET (new-ministry-oversees-board)',
    ]);
    expect(await harbour.gaps('board', { asOf: '2005-02' })).toEqual([
      'board: NO_OVERSEER_STATED, ENDED, NOT_YET (old-ministry-oversees-board)',
    ]);
    expect(await harbour.gaps('board', { asOf: '2030' })).toEqual([
      'board: NO_OVERSEER_STATED, ENDED (far-ministry-oversees-board)',
    ]);
  });
});

describe('a line that no source attests near the period', () => {
  const harbour = island({ Organisation: ['board', 'ministry', 'crown'] }, [
    ['ministry', 'OVERSEES', 'board', { attested: '2009-05-04' }],
    ['crown', 'OVERSEES', 'board', { from: '1990', to: '1999' }],
  ]);

  test('is not attested then; it is not said that no overseer is stated', async () => {
    expect(await harbour.gaps('board', june)).toEqual(['board: NOT_ATTESTED_THEN, ENDED (ministry-oversees-board)']);
  });
});

describe('a holder', () => {
  const harbour = island({ Post: ['keeper', 'master', 'chair'], Person: ['ann', 'bob'], Service: ['light'] }, [
    ['keeper', 'RESPONSIBLE_FOR', 'light', then],
    ['keeper', 'REPORTS_TO', 'master', then],
    ['ann', 'HOLDS_POST', 'keeper', { to: '2012' }],
    ['bob', 'HOLDS_POST', 'keeper', { from: '2015-03' }],
  ]);

  test('unknown then: the nearest is beside it, never the answer; also of the start itself', async () => {
    const chain = await harbour.chain('keeper', june);
    expect(chain.holders).toEqual([]);
    expect(chain.links.map((link) => link.overseenHolders)).toEqual([[]]);
    expect(await harbour.gaps('keeper', june)).toEqual([
      'keeper: HOLDER_UNKNOWN (bob-holds-post-keeper)',
      'master: NO_OVERSEER_STATED, HOLDER_UNKNOWN',
    ]);
    expect((await harbour.gaps('keeper', { asOf: '2013-03' }))[0]).toBe(
      'keeper: HOLDER_UNKNOWN (ann-holds-post-keeper)',
    );
  });

  test('known: no gap', async () => {
    const chain = await harbour.chain('light', { asOf: '2015-06' });
    expect(chain.gaps.map(({ entity, reasons }) => harbour.bare(`${entity.id} ${reasons.join(', ')}`))).toEqual([
      'master NO_OVERSEER_STATED, HOLDER_UNKNOWN',
    ]);
    expect(chain.links.map((link) => link.overseerHolders.map(({ person }) => harbour.bare(person.id)))).toEqual([
      ['bob'],
      [],
    ]);
  });

  test('of a post that nobody is known ever to have held', async () => {
    expect(await harbour.gaps('chair')).toEqual(['chair: NO_OVERSEER_STATED, HOLDER_UNKNOWN']);
  });
});

describe('where one chain ends', () => {
  const harbour = island(
    {
      Post: ['keeper', 'commissioner'],
      Organisation: ['board', 'ministry', 'crown'],
      Group: ['ministers'],
      Service: ['light'],
    },
    [
      ['board', 'RESPONSIBLE_FOR', 'light', then],
      ['keeper', 'RESPONSIBLE_FOR', 'light', then],
      ['ministry', 'OVERSEES', 'board', then],
      ['keeper', 'REPORTS_TO', 'ministers', { on: '2014-06-03' }],
    ],
  );

  test('entities reached by an account alone have no gap, and a gap is listed once, nearest first', async () => {
    expect(await harbour.gaps('light', june)).toEqual([
      'keeper: NO_OVERSEER_STATED, HOLDER_UNKNOWN',
      'ministry: NO_OVERSEER_STATED',
    ]);
  });
});

describe('one entity, all its reasons', () => {
  const harbour = island({ Post: ['keeper'], Organisation: ['board'], Person: ['ann'] }, [
    ['board', 'OVERSEES', 'keeper', { from: '2005', to: '2007' }],
    ['ann', 'HOLDS_POST', 'keeper', { attested: '2013-11-05' }],
  ]);

  test('are in one entry; the nearest line is given before the nearest holder', async () => {
    const chain = await harbour.chain('keeper', june);
    expect(chain.gaps.map(({ reasons, nearest }) => [reasons, harbour.bare(nearest ?? '')])).toEqual([
      [['NO_OVERSEER_STATED', 'ENDED', 'HOLDER_UNKNOWN'], 'board-oversees-keeper'],
    ]);
  });
});
