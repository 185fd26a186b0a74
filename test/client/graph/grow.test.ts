import { describe, expect, it } from 'vitest';
import { furtherAround } from '../../../client/graph/further.ts';
import { expand, foldBack, fresh, joining, readExpansions, writeExpansion } from '../../../client/graph/grow.ts';
import { ada, board, harbour, master } from './smallChain.ts';
import { adaHeld, boardAppointed, boardOversaw, shown, undated } from './smallClaims.ts';

describe('what is expanded', () => {
  it('brings 25 claims at a time, of one relation or of any, and is written in the address', () => {
    const once = expand(undefined, 'a-b', 'OVERSEES');
    const twice = expand(expand(once, 'a-b'), 'a-b', 'OVERSEES');
    expect(once.map(writeExpansion)).toEqual(['25,OVERSEES,a-b']);
    expect(twice.map(writeExpansion)).toEqual(['25,OVERSEES,a-b', 'a-b', '25,OVERSEES,a-b']);
    expect(readExpansions(twice.map(writeExpansion).join(','))).toEqual(twice);
    expect(twice.map(writeExpansion).flatMap(readExpansions)).toEqual(twice);
  });

  it('never asks for more than 500, whatever the address says, and takes what is no number for an id', () => {
    expect(readExpansions('999,,x')).toEqual([{ id: 'x', most: 500 }]);
    expect(readExpansions('many,,50,b,25,,7')).toEqual([
      { id: 'many', most: 25 },
      { id: '50', most: 25 },
      { id: 'b', most: 25 },
      { id: '7', most: 25 },
    ]);
  });

  it('is folded back as a whole', () => {
    const expanded = expand(expand(expand(undefined, 'a'), 'b'), 'a', 'OVERSEES');
    expect(foldBack(expanded, 'a')).toEqual([{ id: 'b', most: 25 }]);
    expect(foldBack(expand(undefined, 'a'), 'a')).toBeUndefined();
  });

  it('brings what is not there yet', () => {
    const claims = [adaHeld, boardOversaw, boardAppointed, undated];
    expect(fresh(claims, new Set(['ada-master']), 2)).toEqual([boardOversaw, boardAppointed]);
  });
});

it('what joins two entities of the picture is told from what leads out of it', () => {
  expect(joining([undated, boardAppointed], [boardOversaw, shown('x', master, harbour)])).toEqual([undated]);
});

describe('what expanding would bring', () => {
  const around = (hasNextPage: boolean) => ({
    claimCounts: [
      { relation: 'OVERSEES', asserted: 312 },
      { relation: 'APPOINTED', asserted: 1 },
    ],
    claims: { nodes: [boardOversaw, boardAppointed, undated], pageInfo: { hasNextPage } },
  });

  it('is counted by relation, without what is in the picture', () => {
    expect(furtherAround('board', around(false), [boardOversaw], true)).toEqual({
      relations: [
        { relation: 'APPOINTED', words: 'appointed', claims: 1 },
        { relation: 'DIRECTS', words: 'directs', claims: 1 },
      ],
      claims: 2,
      exact: true,
    });
  });

  it('is taken from the counts of a hub, which know no period', () => {
    const there = [boardOversaw, boardAppointed, shown('other', ada, harbour)];
    const hub = { relations: [{ relation: 'OVERSEES', words: 'oversees', claims: 311 }], claims: 311 };
    expect(furtherAround('board', around(true), there, false)).toEqual({ ...hub, exact: true });
    expect(furtherAround(board.id, around(true), there, true)).toEqual({ ...hub, exact: false });
  });
});
