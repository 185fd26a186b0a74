import { describe, expect, it } from 'vitest';
import {
  countOf,
  type Filters,
  filterNames,
  nameOfValue,
  optionsOf,
  passes,
  toggled,
  without,
} from '../../../client/graph/filters.ts';
import { adaHeld, boardAppointed, boardOversaw, undated } from './smallClaims.ts';

const claims = [adaHeld, boardOversaw, boardAppointed, undated];

describe('a filter', () => {
  it.each<[Filters, string[]]>([
    [{}, ['ada-master', 'board-harbour', 'board-ada', 'board-master']],
    [{ kind: ['SERVICE'] }, ['board-harbour']],
    [{ kind: ['PERSON', 'SERVICE'] }, ['ada-master', 'board-harbour', 'board-ada']],
    [{ relation: ['DIRECTS'] }, ['board-master']],
    [{ standing: ['CONTESTED'] }, ['board-ada']],
    [{ speaker: ['ada'] }, ['board-ada']],
    [{ speaker: ['source'], standing: ['CONTESTED'] }, ['board-ada']],
    [{ source: ['elsewhere'] }, []],
    [{ kind: ['SERVICE'], standing: ['CONTESTED'] }, []],
  ])('%j leaves %j: any value within one, every one together', (filters, left) => {
    expect(claims.filter((claim) => passes(claim, filters)).map(({ id }) => id)).toEqual(left);
  });

  it('offers what the claims have, in words, most frequent first', () => {
    const offered = (name: Parameters<typeof optionsOf>[1]) =>
      optionsOf(claims, name).map(({ value, words, claims: count }) => [value, words, count]);
    expect(offered('kind')).toEqual([
      ['ORGANISATION', 'Organisation', 3],
      ['PERSON', 'Person', 2],
      ['POST', 'Post', 2],
      ['SERVICE', 'Service', 1],
    ]);
    expect(offered('relation')).toEqual([
      ['APPOINTED', 'appointed', 1],
      ['DIRECTS', 'directs', 1],
      ['HOLDS_POST', 'holds the post of', 1],
      ['OVERSEES', 'oversees', 1],
    ]);
    expect(offered('source')).toEqual([['buoy', 'Tides', 4]]);
    expect(offered('speaker')).toEqual([
      ['source', 'the source itself', 4],
      ['ada', 'Ada Quay', 1],
    ]);
  });

  it('takes words that were withdrawn for nobody’s, of neither source nor speaker', () => {
    const on = { edtf: '2016-05', earliest: '2016-05-01', latest: '2016-05-31', text: 'May 2016' };
    const nodes = adaHeld.evidence.nodes.map((each) => ({ ...each, withdrawn: { on, reason: 'So.' } }));
    const taken = { ...adaHeld, evidence: { ...adaHeld.evidence, nodes } };
    expect([optionsOf([taken], 'source'), optionsOf([taken], 'speaker')]).toEqual([[], []]);
  });

  it('offers what is chosen though no claim has it, so that it can be given up', () => {
    expect(optionsOf(claims, 'relation', ['OVERSEES', 'TAKES_OVER']).slice(-1)).toEqual([
      { value: 'TAKES_OVER', words: 'takes over', claims: 0 },
    ]);
    expect(optionsOf(claims, 'relation', ['OVERSEES'])).toEqual(optionsOf(claims, 'relation'));
  });

  it('says a value in words where no claim is at hand', () => {
    const nameOf = (id: string) => `name of ${id}`;
    expect(
      filterNames.map((name, at) => nameOfValue(name, ['POST', 'TAKES_OVER', 'CONTESTED', 'a', 'b'][at] ?? '', nameOf)),
    ).toEqual(['Post', 'takes over', 'contested', 'name of a', 'name of b']);
    expect(nameOfValue('speaker', 'source', nameOf)).toBe('the source itself');
  });

  it('is given up once, however often that is asked for', () => {
    const kind = { kind: ['POST'] };
    expect(without(without(kind, 'kind', 'POST'), 'kind', 'POST')).toEqual({});
    expect(without(kind, 'kind', 'PERSON')).toBe(kind);
  });

  it('is chosen and given up value by value', () => {
    const one = toggled({}, 'kind', 'POST');
    const two = toggled(toggled(one, 'kind', 'PERSON'), 'standing', 'CONTESTED');
    expect(two).toEqual({ kind: ['PERSON', 'POST'], standing: ['CONTESTED'] });
    expect(countOf(two)).toBe(3);
    expect(toggled(one, 'kind', 'POST')).toEqual({});
  });
});
