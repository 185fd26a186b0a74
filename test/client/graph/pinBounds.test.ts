import { expect, it } from 'vitest';
import { withinSight } from '../../../client/graph/pinBounds.ts';

const standing = { a: { x: 0, y: 0 }, b: { x: 400, y: 100 } };

it('leaves what was moved by hand where it is, also beside the picture', () => {
  const pins = { a: { x: -399, y: 480 }, b: { x: 799, y: 0 } };
  expect(withinSight(pins, standing)).toEqual(pins);
});

it('brings what is absurdly far off as near as the picture is large', () => {
  expect(withinSight({ a: { x: 999_999, y: -999_999 } }, standing)).toEqual({ a: { x: 800, y: -400 } });
});

it('gives a picture of one entity room as well, and takes anything where nothing stands yet', () => {
  expect(withinSight({ a: { x: 5_000, y: 3 } }, { a: { x: 0, y: 0 } })).toEqual({ a: { x: 200, y: 3 } });
  expect(withinSight({ a: { x: 5_000, y: 3 } }, {})).toEqual({ a: { x: 5_000, y: 3 } });
});
