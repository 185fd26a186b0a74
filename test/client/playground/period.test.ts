/** What time a query speaks of, and what the lines of its answer then say: never more than was asked. */
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { NetworkClaimFragment } from '../../../client/api/operations.ts';
import { strokeWordsAt } from '../../../client/graph/appearance.ts';
import { legendOfLooks } from '../../../client/graph/legend.ts';
import { readEdtf } from '../../../client/graph/period.ts';
import { drawableIn, networkIn } from '../../../client/playground/drawable.ts';
import { prepare } from '../../../client/playground/quiet.ts';
import { type Asked, soundly } from '../../../client/playground/weigh.ts';
import schemaText from '../../../server/graphql/schema.graphql?raw';

const schema = buildSchema(schemaText);
const prepared = (asked: Asked) => prepare(schema, asked, soundly(schema, asked));

const chain = '{ accountability(of: "a", asOf: "2014-06") { links { verb } } }';
const filtered = 'query Q($in: Period) { claims(filter: { in: $in }) { nodes { id } } }';
const whole = 'query Q($filter: ClaimFilter) { claims(filter: $filter) { nodes { id } } }';
const optional =
  'query Q($at: Period!, $dated: Boolean!) { claims { nodes { id holds(in: $at) @include(if: $dated) { answer } } } }';

describe('a query speaks of', () => {
  test.each<[string, Asked, string | undefined]>([
    ['the period of a chain', { query: chain }, '2014-06'],
    ['that of a filter, by a variable within it', { query: filtered, variables: { in: '2013-22' } }, '2013-22'],
    ['that of a filter which is a variable', { query: whole, variables: { filter: { in: '2014' } } }, '2014'],
    ['a default', { query: filtered.replace('Period)', 'Period = "2012")') }, '2012'],
    [
      'that of a fragment',
      { query: '{ entity(id: "a") { ...F } } fragment F on Post { holders(asOf: "2011") { post { name } } }' },
      '2011',
    ],
    [
      'one period named twice',
      { query: `${chain.slice(0, -1)} b: claims(filter: { in: "2014-06" }) { nodes { id } } }` },
      '2014-06',
    ],
    [
      'no time, though what a directive leaves out has one',
      { query: optional, variables: { at: '2000', dated: false } },
      undefined,
    ],
    ['that time where it is let in', { query: optional, variables: { at: '2000', dated: true } }, '2000'],
    [
      'no one time where two are named',
      { query: `${chain.slice(0, -1)} b: claims(filter: { in: "2013" }) { nodes { id } } }` },
      undefined,
    ],
    ['no time where none is named', { query: '{ claims { nodes { id } } }' }, undefined],
    ['no time where the variable is not given', { query: filtered }, undefined],
    [
      'only the time of the operation that is run',
      { query: `query A { claims { nodes { id } } } query B ${chain}`, operationName: 'A' },
      undefined,
    ],
    ['nothing that is no period', { query: chain.replace('2014-06', '2014-13') }, undefined],
  ])('%s', (_what, asked, period) => {
    const { query, period: known } = prepared(asked);
    expect(known?.edtf).toBe(period);
    expect(validate(schema, parse(query), specifiedRules)).toEqual([]);
    const asks = query.match(/quiet_holds: holds\(in: "([^"]+)"\)/)?.[1];
    expect(asks).toBe(period);
  });

  test('its time no longer where asking when each claim held would break a limit that the rest keeps', () => {
    const many = Array.from({ length: 19 }, (_, at) => `a${at}: entity(id: "a") { name }`).join(' ');
    const { period, prefix, breach } = prepared({ query: `{ ${many} ${chain.slice(1)}` });
    expect([period, prefix, breach]).toEqual([undefined, 'quiet_', undefined]);
  });
});

describe('the lines of its answer', () => {
  const end = (id: string) => ({ quiet_id: id, quiet_name: id, quiet_kind: 'ORGANISATION' });
  const claim = (id: string, given: Record<string, unknown> = {}) => ({
    ...{ quiet_id: id, quiet_verb: 'oversees', quiet_asserted: true, quiet_standing: 'REPORTED' },
    ...{ quiet_subject: end('a'), quiet_object: end(`b ${id}`), ...given },
  });
  const then = (answer: string, why: readonly string[] = [], edtf: string | null = '2013') => ({
    ...{ quiet_holds: { answer, why }, quiet_from: { edtf } },
  });
  const drawn = (claims: readonly unknown[], edtf?: string) => {
    const network = networkIn(drawableIn({ claims }, 'quiet_'), 'a', () => [{ stance: 'CONSIDERS', withdrawn: null }]);
    const { strokes, contested } = legendOfLooks(network.nodes, network.edges);
    const words = strokeWordsAt(edtf === undefined ? undefined : readEdtf(edtf));
    return {
      lines: network.edges.map(({ id, words: said, stroke, contested: denied }) => [id, said, stroke, denied]),
      legend: [...strokes.map((stroke) => words[stroke]), ...(contested ? ['contested'] : [])],
    };
  };
  const others = [
    claim('denied', { quiet_standing: 'CONTESTED' }),
    claim('weighed', { quiet_asserted: false }),
  ] as const;

  test('without a time say what is reported, contested or not reported, and no more', () => {
    expect(drawn([claim('said'), ...others])).toEqual({
      lines: [
        ['said', 'oversees', 'solid', false],
        ['denied', 'oversees (contested)', 'solid', true],
        ['weighed', 'considered: oversees', 'weighed', false],
      ],
      legend: ['reported, at whatever time', 'only expected, considered or denied', 'contested'],
    });
  });

  test('of one time say how surely each held then, and which surely did not', () => {
    const why: NonNullable<NetworkClaimFragment['holds']>['why'] = ['NO_END_STATED'];
    const all = [
      claim('sure', then('YES')),
      claim('begun', then('MAYBE', why)),
      claim('perhaps', then('MAYBE', ['UNDATED'], null)),
      claim('before', then('NO')),
      ...others.map((each) => ({ ...each, ...then('MAYBE', ['UNDATED'], null) })),
    ];
    expect(drawn(all, '2014')).toEqual({
      lines: [
        ['sure', 'oversees', 'solid', false],
        ['begun', 'oversees (no end stated)', 'fading', false],
        ['perhaps', 'oversees (no date stated)', 'dotted', false],
        ['before', 'oversees (not then)', 'outside', false],
        ['denied', 'oversees (contested, no date stated)', 'dotted', true],
        ['weighed', 'considered: oversees', 'weighed', false],
      ],
      legend: [
        'surely held',
        'began; no end stated',
        'may have held, and why',
        'reported, but surely did not hold then',
        'only expected, considered or denied',
        'contested',
      ],
    });
  });
});
