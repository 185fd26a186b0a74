import { describe, expect, it } from 'vitest';
import { toRow } from '../../../client/graph/claimTable.ts';
import { firstToShow } from '../../../client/graph/counting.ts';
import { dayNumber, dayOf } from '../../../client/graph/period.ts';
import { extentOf, timelineRows } from '../../../client/graph/timeline.ts';
import { layTimeline } from '../../../client/graph/timelineLayout.ts';
import { timeScale } from '../../../client/graph/timelineScale.ts';
import { board, harbour } from './smallChain.ts';
import { adaHeld, boardAppointed, boardOversaw, on, quote, shown, undated } from './smallClaims.ts';

const d = dayOf;

describe('when a claim held', () => {
  it('is sure from its beginning, at the latest, to its last attestation, at the earliest', () => {
    expect(extentOf(adaHeld)).toEqual({
      event: false,
      first: d('2001-01-01'),
      certain: [d('2001-12-31'), d('2005-01-01')],
      attested: [
        [d('2003-05-01'), d('2003-05-01')],
        [d('2005-01-01'), d('2005-12-31')],
      ],
    });
  });

  it('is sure of no day where one attestation within bounds is all that is known', () => {
    expect(extentOf(boardOversaw)).toEqual({ event: false, attested: [[d('2004-03-01'), d('2004-06-30')]] });
  });

  it('is a day at least where only the beginning is known, and none where it is not stated at all', () => {
    const began = shown('x', board, harbour, { from: on('2004-03', '2004-03-01', '2004-03-31') });
    expect(extentOf(began)).toEqual({
      event: false,
      first: d('2004-03-01'),
      certain: [d('2004-03-31'), d('2004-03-31')],
      attested: [],
    });
    expect(extentOf(undated)).toEqual({ event: false, attested: [] });
  });

  it('takes nothing from who denies, expects or considers it', () => {
    const denied = shown('x', board, harbour, {
      words: [quote('x#1', { stance: 'DENIES', attested: on('2004', '2004-01-01') })],
    });
    expect(extentOf(denied).attested).toEqual([]);
  });
});

describe('what was withdrawn', () => {
  const withdrawn = { on: on('2006', '2006-01-01'), reason: 'The paper had the wrong year.' };
  const kept = quote('x#2', { attested: on('2003', '2003-01-01', '2003-12-31') });
  const taken = quote('x#1', { attested: on('2005', '2005-01-01', '2005-12-31'), withdrawn });

  it('attests nothing, and draws a bar no further', () => {
    const held = shown('x', board, harbour, { from: on('2001', '2001-01-01', '2001-12-31'), words: [taken, kept] });
    expect(extentOf(held)).toEqual({
      event: false,
      first: d('2001-01-01'),
      certain: [d('2001-12-31'), d('2003-01-01')],
      attested: [[d('2003-01-01'), d('2003-12-31')]],
    });
  });

  it('is no source in the table, and is shown after what counts', () => {
    const both = shown('x', board, harbour, { words: [taken, kept] });
    const none = shown('x', board, harbour, { words: [taken] });
    expect([toRow(both, 1).sources, toRow(none, 1).sources]).toEqual([1, 0]);
    expect([both, none].map(({ evidence }) => firstToShow(evidence.nodes)?.id)).toEqual(['x#2', 'x#1']);
  });
});

describe('the rows', () => {
  it('stand by lanes, what belongs to one post or body together, earliest first, undated last', () => {
    const rows = timelineRows([undated, boardOversaw, boardAppointed, adaHeld]);
    expect(rows.map(({ lane, claim }) => [lane, claim.id])).toEqual([
      ['posts', 'ada-master'],
      ['posts', 'board-ada'],
      ['oversight', 'board-harbour'],
      ['oversight', 'board-master'],
    ]);
  });
});

describe('the axis', () => {
  it('runs over whole years, and back', () => {
    const scale = timeScale([d('2001-05-01'), d('2002-07-01')], 100, 830);
    expect(scale.x(dayNumber(2001, 1, 1))).toBe(100);
    expect(scale.x(dayNumber(2002, 1, 1))).toBe(465);
    expect(scale.x(dayNumber(2003, 1, 1))).toBe(830);
    expect(scale.ticks).toEqual([
      { x: 100, label: '2001' },
      { x: 465, label: '2002' },
    ]);
    expect(scale.breaks).toEqual([]);
    for (const day of ['2001-01-01', '2001-08-17', '2002-12-31'])
      expect(scale.day(scale.x(d(day)) + 0.01)).toBe(d(day));
    expect(scale.day(9_999)).toBe(d('2002-12-31'));
  });

  it('is broken where nothing is said for long, and names no year twice', () => {
    const scale = timeScale([d('1902-01-01'), d('1986-09-01'), d('1988-03-01')], 0, 400);
    expect(scale.breaks).toHaveLength(1);
    const [[from, to] = [0, 0]] = scale.breaks;
    expect(to - from).toBe(28);
    expect(scale.ticks.map(({ label }) => label)).toEqual(['1902', '1986', '1987', '1988']);
    expect(scale.x(d('1902-12-31'))).toBeLessThanOrEqual(from);
    expect(scale.x(d('1986-01-01'))).toBe(to);
  });

  it('leaves years without a name where names would run into each other', () => {
    const days = Array.from({ length: 20 }, (_, at) => dayNumber(2000 + at, 1, 1));
    const scale = timeScale(days, 0, 400);
    expect(scale.ticks.map(({ label }) => label)).toEqual(['2000', '2003', '2006', '2009', '2012', '2015', '2018']);
  });
});

describe('the bars', () => {
  const eight = (text: string) => text.length * 8;
  const measures = { kind: eight, name: eight, holder: eight, verb: eight, remark: eight };
  const rows = timelineRows([undated, boardOversaw, boardAppointed, adaHeld]);
  const placed = layTimeline(rows, measures, 1200, []);
  const parts = (id: string) => placed.bars.find(({ row }) => row.claim.id === id)?.parts.map(({ is }) => is);

  it('are solid where sure, fade over their bounds, and carry a tick for each attestation', () => {
    expect(parts('ada-master')).toEqual(['begins', 'sure', 'ends', 'tick', 'tick']);
    expect(parts('board-harbour')).toEqual(['begins', 'within', 'ends', 'tick']);
    expect(parts('board-ada')).toEqual(['mark']);
    expect(parts('board-master')).toEqual(['undated']);
    const ada = placed.bars[0]?.parts ?? [];
    const { x } = placed.scale;
    const near = (value: number) => Math.round(value * 10) / 10;
    expect(ada[0]).toEqual({
      is: 'begins',
      x: near(x(d('2001-01-01'))),
      width: near(x(d('2001-12-31')) - x(d('2001-01-01'))),
      open: false,
    });
    expect(ada[2]).toMatchObject({ is: 'ends', width: 44, open: true });
  });

  it('draw what happened at some time within wide bounds as its bounds, with a hollow mark', () => {
    const rough = shown('x', board, harbour, {
      event: true,
      from: on('2004', '2004-01-01', '2004-12-31'),
      to: on('2004', '2004-01-01', '2004-12-31'),
    });
    const [bar] = layTimeline(timelineRows([rough]), measures, 1200, []).bars;
    expect(bar?.parts.map((part) => [part.is, part.is === 'mark' && part.certain])).toEqual([
      ['within', false],
      ['mark', false],
    ]);
  });

  it('stand under each other without touching, beside their words on a wide page and under them on a narrow one', () => {
    for (const width of [1200, 360]) {
      const { bars, height, headings } = layTimeline(rows, measures, width, []);
      expect(headings.map(({ text }) => text)).toEqual(['Posts', 'Oversight']);
      bars.forEach((bar, at) => {
        const next = bars[at + 1];
        expect(bar.y + bar.height).toBeLessThanOrEqual(next?.y ?? height);
        const last = bar.texts.at(-1)?.y ?? 0;
        if (width === 360) expect(last).toBeLessThan(bar.middle - 5);
        else expect(last).toBeLessThan(bar.y + bar.height);
        for (const { text } of bar.texts) expect(eight(text)).toBeLessThanOrEqual(width === 360 ? 352 : 314);
      });
    }
  });

  it('says on the bar’s words that somebody denies it', () => {
    expect(placed.bars[1]?.texts.map(({ text }) => text)).toEqual(['Harbour Board', 'appointed Ada Quay · contested']);
  });

  it('makes room on the axis for the time asked about', () => {
    const wide = layTimeline(rows, measures, 1200, [d('1999-06-01'), d('1999-06-30')]);
    expect(wide.scale.ticks[0]?.label).toBe('1999');
  });
});
