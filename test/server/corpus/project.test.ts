/** Who answers to whom, from claims: exact sets of edges on corpora of a few lines. An edge reads "overseen > overseer, STRENGTH, how it came about". */
import { describe, expect, test } from 'vitest';
import { type AnswersTo, project } from '../../../server/corpus/project.ts';
import { corpusOf, type SmallClaim, type SmallCorpus } from '../../helpers/smallCorpus.ts';

const strengths = { 1: 'LINE', 2: 'ACCOUNT', 3: 'INSPECTION' } as const;

const harbour = {
  Person: ['ann', 'bob', 'cleo'],
  Organisation: ['board', 'council', 'ministry', 'inspectorate'],
  Group: ['ministers'],
  Post: ['keeper', 'master', 'chair', 'minister'],
  Service: ['light', 'pilots'],
  Instrument: ['order'],
  Inspection: ['inspection'],
  Review: ['review'],
  Document: ['letter'],
  Programme: ['repairs'],
  Case: ['wreck'],
  Place: ['bay'],
} satisfies SmallCorpus['entities'];

function projected(claims: SmallCorpus['claims'], sources?: SmallCorpus['sources']): AnswersTo[] {
  return project(corpusOf({ entities: harbour, claims, ...(sources ? { sources } : {}) }));
}

function edges(...claims: SmallCorpus['claims']): string[] {
  return projected(claims)
    .map((edge) => `${edge.overseen} > ${edge.overseer}, ${strengths[edge.st]}, ${edge.via}`)
    .sort();
}

/** Possible and certain days of the only edge. */
function days(claims: SmallCorpus['claims'], sources?: SmallCorpus['sources']): string[] {
  return projected(claims, sources).map(
    ({ overseen, overseer, pf, pt, cf, ct }) => `${overseen} > ${overseer} ${pf}..${pt} certain ${cf}..${ct}`,
  );
}

const then: SmallClaim = { from: '2014', to: '2015' };
const on: SmallClaim = { on: '2014-06' };

describe('the table, one row at a time', () => {
  test.each<[string, SmallCorpus['claims'][number], string[]]>([
    ['the overseen answers to the overseer', ['board', 'OVERSEES', 'light', then], ['light > board, LINE, DIRECT']],
    ['a person can be overseen', ['board', 'OVERSEES', 'ann', then], ['ann > board, LINE, DIRECT']],
    ['a case is not overseen', ['board', 'OVERSEES', 'wreck', then], []],
    ['the directed answers', ['board', 'DIRECTS', 'repairs', then], ['repairs > board, LINE, DIRECT']],
    [
      'a service answers to whoever is responsible',
      ['master', 'RESPONSIBLE_FOR', 'light', then],
      ['light > master, LINE, DIRECT'],
    ],
    ['responsibility for a case binds nobody', ['master', 'RESPONSIBLE_FOR', 'wreck', then], []],
    ['a standing duty to report', ['chair', 'REPORTS_TO', 'ministers', then], ['chair > ministers, LINE, DIRECT']],
    ['one report is an account', ['chair', 'REPORTS_TO', 'ministers', on], ['chair > ministers, ACCOUNT, DIRECT']],
    ['a mandate', ['master', 'ACTS_FOR', 'ministry', then], ['master > ministry, LINE, DIRECT']],
    ['one errand is no mandate', ['master', 'ACTS_FOR', 'ministry', on], []],
    ['a spokesman is not an agent', ['master', 'ACTS_FOR', 'ministry', { ...then, spokesman: true }], []],
    ['an instrument answers to its issuer', ['ministry', 'ISSUED', 'order', on], ['order > ministry, LINE, DIRECT']],
    ['a letter does not', ['ministry', 'ISSUED', 'letter', on], []],
    [
      'the bound party answers to the instrument',
      ['order', 'ADDRESSED_TO', 'council', on],
      ['council > order, LINE, DIRECT'],
    ],
    ['the addressee does not answer to a letter', ['letter', 'ADDRESSED_TO', 'council', on], []],
    ['what an instrument requires', ['order', 'REQUIRES', 'chair', then], ['chair > order, LINE, DIRECT']],
    ['what a review asks for binds nobody', ['review', 'REQUIRES', 'council', then], []],
    ['an intervention', ['ministry', 'INTERVENED_IN', 'council', on], ['council > ministry, LINE, DIRECT']],
    ['a service taken over', ['council', 'TAKES_OVER', 'light', on], ['light > council, LINE, DIRECT']],
    ['a body taken over', ['council', 'TAKES_OVER', 'board', on], []],
    ['an appointment', ['ministry', 'APPOINTED', 'keeper', on], ['keeper > ministry, LINE, DIRECT']],
    ['a body founded by appointment', ['ministry', 'APPOINTED', 'board', on], []],
    ['a service is its organisation’s', ['light', 'PART_OF', 'board', {}], ['light > board, LINE, DIRECT']],
    ['an organisation within another', ['board', 'PART_OF', 'council', {}], []],
    ['a group of heads within the body that they head', ['ministers', 'PART_OF', 'ministry', {}], []],
    ['a rating', ['inspectorate', 'RATED', 'light', on], ['light > inspectorate, INSPECTION, DIRECT']],
    ['a rating by a person', ['ann', 'RATED', 'light', on], []],
    ['an inspection whose target is not said', ['inspectorate', 'CONDUCTED', 'inspection', on], []],
    ['an inspection whose conductor is not said', ['inspection', 'CONCERNS', 'light', on], []],
  ])('%s', (_, claim, expected) => {
    expect(edges(claim)).toEqual(expected);
  });

  test('influence and speech make nobody answer to anybody', () => {
    expect(
      edges(
        ['inspectorate', 'CRITICISED', 'council', on],
        ['cleo', 'ADVISES', 'council', then],
        ['ministry', 'FUNDS', 'council', then],
        ['ann', 'AUTHORED', 'letter', on],
        ['letter', 'ADDRESSED_TO', 'ministry', on],
        ['council', 'INVOLVED_IN', 'wreck', on],
        ['ann', 'HOLDS_POST', 'keeper', then],
        ['keeper', 'POST_IN', 'board', then],
        ['chair', 'HEADS', 'board', then],
        ['bob', 'SUCCEEDED', 'ann', on],
        ['order', 'ESCALATES', 'review', on],
        ['ann', 'POSSIBLY_SAME_AS', 'cleo', { basis: 'INFERRED', basisReason: 'One initial.' }],
      ),
    ).toEqual([]);
  });

  test('only what somebody asserts: not what is expected, considered or denied', () => {
    expect(
      edges(
        ['ministry', 'TAKES_OVER', 'light', { ...on, stance: 'CONSIDERS' }],
        ['ministry', 'OVERSEES', 'light', { ...then, stance: 'EXPECTS' }],
        ['board', 'OVERSEES', 'pilots', { ...then, stance: 'DENIES' }],
        [
          'council',
          'OVERSEES',
          'pilots',
          { ...then, evidence: [{ stance: 'ASSERTS' }, { stance: 'DENIES', saidBy: 'ann' }] },
        ],
      ),
    ).toEqual(['pilots > council, LINE, DIRECT']);
  });
});

describe('inspections', () => {
  test('need both halves asserted, and go by the date of the conducting', () => {
    const both = projected([
      ['inspectorate', 'CONDUCTED', 'inspection', { on: '2014-03' }],
      ['inspection', 'CONCERNS', 'light', { on: '2014-05' }],
    ]);
    expect(both).toEqual([
      {
        id: 'inspectorate-conducted-inspection+inspection-concerns-light',
        overseen: 'light',
        overseer: 'inspectorate',
        relation: 'CONDUCTED',
        claim: 'inspectorate-conducted-inspection',
        claims: ['inspectorate-conducted-inspection', 'inspection-concerns-light'],
        via: 'INSPECTION',
        st: 3,
        pf: 20140301,
        pt: 20140331,
        lf: 20140301,
        lt: 20140331,
        cf: 20140331,
        ct: 20140301,
        nature: 'EVENT',
        capacityInferred: false,
      },
    ]);
  });

  test('a planned one is none, whichever half is only expected', () => {
    const expected: SmallClaim = { on: '2014-07', stance: 'EXPECTS' };
    expect(
      edges(['inspectorate', 'CONDUCTED', 'inspection', expected], ['inspection', 'CONCERNS', 'light', on]),
    ).toEqual([]);
    expect(
      edges(['inspectorate', 'CONDUCTED', 'inspection', on], ['inspection', 'CONCERNS', 'light', expected]),
    ).toEqual([]);
  });

  test('a review of a case inspects no body', () => {
    expect(edges(['board', 'CONDUCTED', 'review', on], ['review', 'CONCERNS', 'wreck', on])).toEqual([]);
  });

  test('a reviewer’s own post is not the capacity in which they reviewed', () => {
    expect(
      edges(
        ['cleo', 'HOLDS_POST', 'keeper', then],
        ['cleo', 'CONDUCTED', 'review', on],
        ['review', 'CONCERNS', 'light', on],
      ),
    ).toEqual(['light > cleo, INSPECTION, INSPECTION']);
  });

  test.each<[string, SmallCorpus['claims'][number]]>([
    ['is responsible for', ['council', 'RESPONSIBLE_FOR', 'light', then]],
    ['directs', ['council', 'DIRECTS', 'light', then]],
    ['took over', ['council', 'TAKES_OVER', 'light', on]],
    ['owns', ['light', 'PART_OF', 'council', {}]],
  ])('judging what one %s is no inspection', (_, owning) => {
    const both = edges(owning, ['council', 'RATED', 'light', on]);
    expect(both).toEqual(['light > council, LINE, DIRECT']);
  });
});

describe('holders are folded into the post in which they acted', () => {
  const keeper: SmallCorpus['claims'][number] = ['ann', 'HOLDS_POST', 'keeper', { from: '2013', to: '2014' }];
  const master: SmallCorpus['claims'][number] = ['ann', 'HOLDS_POST', 'master', { from: '2014-02', to: '2015' }];

  test('the only post that they can have held at the claim’s dates, cut to the holding’s', () => {
    const folded = projected([keeper, ['ann', 'RESPONSIBLE_FOR', 'light', { from: '2013-03' }]]);
    expect(folded).toEqual([
      {
        id: 'ann-responsible-for-light+ann-holds-post-keeper',
        overseen: 'light',
        overseer: 'keeper',
        relation: 'RESPONSIBLE_FOR',
        claim: 'ann-responsible-for-light',
        claims: ['ann-responsible-for-light', 'ann-holds-post-keeper'],
        via: 'HOLDER',
        st: 1,
        pf: 20130301,
        pt: 20141231,
        lf: 20130301,
        lt: 20141231,
        nature: 'STATE',
        capacityInferred: true,
      },
    ]);
  });

  test('the one that the claim names, when it names one: nothing is inferred', () => {
    const folded = projected([keeper, master, ['ann', 'RESPONSIBLE_FOR', 'light', { from: '2014-06', as: 'master' }]]);
    expect(folded.map(({ overseer, capacityInferred, pf, pt }) => [overseer, capacityInferred, pf, pt])).toEqual([
      ['master', false, 20140601, 20151231],
    ]);
  });

  test('the only one that they surely held then, of several possible', () => {
    // She may have been keeper until any day of 2014, but was surely master in June.
    expect(edges(keeper, master, ['ann', 'REPORTS_TO', 'ministers', { on: '2014-06' }])).toEqual([
      'master > ministers, ACCOUNT, HOLDER',
    ]);
    const acting: SmallCorpus['claims'][number] = ['ann', 'HOLDS_POST', 'chair', { from: '[2013..2014]' }];
    const sure: SmallCorpus['claims'][number] = ['ann', 'HOLDS_POST', 'keeper', { from: '2012', to: '2015' }];
    expect(edges(acting, sure, ['ann', 'REPORTS_TO', 'ministers', { on: '2014-01' }])).toEqual([
      'keeper > ministers, ACCOUNT, HOLDER',
    ]);
  });

  test('none, when they may have held two and surely held none or both: it stays on the person', () => {
    expect(edges(keeper, master, ['ann', 'REPORTS_TO', 'ministers', { on: '2014-02' }])).toEqual([
      'ann > ministers, ACCOUNT, DIRECT',
    ]);
    const all: SmallClaim = { from: '2013', to: '2016' };
    expect(
      edges(
        ['ann', 'HOLDS_POST', 'keeper', all],
        ['ann', 'HOLDS_POST', 'master', all],
        ['ann', 'OVERSEES', 'light', { from: '2014', to: '2015' }],
      ),
    ).toEqual(['light > ann, LINE, DIRECT']);
  });

  test('none without any date: an undated holding takes no dated claim', () => {
    expect(edges(['ann', 'HOLDS_POST', 'keeper', {}], ['ann', 'OVERSEES', 'light', then])).toEqual([
      'light > ann, LINE, DIRECT',
    ]);
  });

  test('none when the post was left before', () => {
    expect(edges(keeper, ['ann', 'OVERSEES', 'light', { from: '2016', to: '2017' }])).toEqual([
      'light > ann, LINE, DIRECT',
    ]);
  });

  test('at both ends', () => {
    expect(
      edges(keeper, ['bob', 'HOLDS_POST', 'chair', then], ['ann', 'REPORTS_TO', 'bob', { on: '2014-06' }]),
    ).toEqual(['keeper > chair, ACCOUNT, HOLDER']);
  });

  test('what is surely said of the person after the post stays on the person', () => {
    expect(
      days([
        ['ann', 'HOLDS_POST', 'keeper', { from: '2013-01-01', to: '2013-12-31' }],
        ['ann', 'OVERSEES', 'light', { from: '2013-06-01', evidence: [{ attested: '2015-03-04' }] }],
      ]),
    ).toEqual([
      'light > keeper 20130601..20131231 certain 20130601..20131231',
      'light > ann 20131232..20150304 certain 20131232..20150304',
    ]);
  });

  test('a source that attests both attests them together, though its own date is rough', () => {
    expect(
      days(
        [
          ['ann', 'HOLDS_POST', 'keeper', { attested: '[2013-10..2013-12]' }],
          ['ann', 'OVERSEES', 'light', { attested: '[2013-10..2013-12]' }],
        ],
        { gazette: '[2013-10..2013-12]' },
      ),
    ).toEqual(['light > keeper 20131001..20131231 certain 20131231..20131001']);
  });

  test('an appointment lasts as long as the holding that began with it', () => {
    expect(
      days([
        ['ann', 'HOLDS_POST', 'keeper', { from: '2014-03', to: '2014-12' }],
        ['bob', 'HOLDS_POST', 'keeper', { from: '2015-01' }],
        ['ministry', 'APPOINTED', 'keeper', { on: '2014-03' }],
        ['council', 'APPOINTED', 'bob', { on: '2015-01' }],
      ]),
    ).toEqual([
      'keeper > ministry 20140301..20141231 certain 20140331..20141201',
      'keeper > council 20150101..20200131 certain 20150131..20150101',
    ]);
  });
});

describe('a body answers through its head', () => {
  const heads: SmallCorpus['claims'][number] = ['chair', 'HEADS', 'board', { from: '2010', to: '2020' }];

  test('what its head reports to, acts for or oversees', () => {
    expect(edges(heads, ['chair', 'REPORTS_TO', 'ministers', then])).toEqual([
      'board > ministers, LINE, HEAD',
      'chair > ministers, LINE, DIRECT',
    ]);
    expect(edges(heads, ['chair', 'ACTS_FOR', 'ministry', then])).toEqual([
      'board > ministry, LINE, HEAD',
      'chair > ministry, LINE, DIRECT',
    ]);
    expect(edges(heads, ['chair', 'OVERSEES', 'light', then])).toEqual([
      'light > board, LINE, HEAD',
      'light > chair, LINE, DIRECT',
    ]);
  });

  test('also when the head is named by who held it; with every claim that it needs', () => {
    const through = projected([heads, ['ann', 'HOLDS_POST', 'chair', then], ['ann', 'REPORTS_TO', 'ministers', on]]);
    expect(through.map((edge) => `${edge.overseen}: ${edge.claims.join(', ')}`)).toEqual([
      'chair: ann-reports-to-ministers, ann-holds-post-chair',
      'board: ann-reports-to-ministers, ann-holds-post-chair, chair-heads-board',
    ]);
  });

  test('not by duties laid on the head alone, nor by oversight of the head', () => {
    expect(edges(heads, ['order', 'REQUIRES', 'chair', then], ['council', 'OVERSEES', 'chair', then])).toEqual([
      'chair > council, LINE, DIRECT',
      'chair > order, LINE, DIRECT',
    ]);
  });

  test('a body answers neither to its own head nor to its staff, nor they to it', () => {
    expect(
      edges(
        heads,
        ['keeper', 'POST_IN', 'board', then],
        ['master', 'HEADS', 'board', then],
        ['master', 'REPORTS_TO', 'chair', then],
        ['chair', 'OVERSEES', 'keeper', then],
      ),
    ).toEqual(['keeper > chair, LINE, DIRECT', 'master > chair, LINE, DIRECT']);
  });

  test('a post in a body is not its head', () => {
    expect(edges(['keeper', 'POST_IN', 'board', then], ['keeper', 'REPORTS_TO', 'ministers', then])).toEqual([
      'keeper > ministers, LINE, DIRECT',
    ]);
  });

  test('only while it was its head', () => {
    expect(
      days([
        ['chair', 'HEADS', 'board', { from: '2014-05-01', to: '2014-05-31' }],
        ['chair', 'REPORTS_TO', 'ministers', { from: '2014-01-01', to: '2014-12-31' }],
      ]),
    ).toEqual([
      'chair > ministers 20140101..20141231 certain 20140101..20141231',
      'board > ministers 20140501..20140531 certain 20140501..20140531',
    ]);
  });
});

describe('how long a "may have" is followed', () => {
  const light = (more: SmallClaim): SmallCorpus['claims'] => [['board', 'OVERSEES', 'light', more]];

  test.each<[string, SmallCorpus['claims'], string[]]>([
    [
      'both ends stated: exactly',
      light({ from: '2013-02-03', to: '2014-05-06' }),
      ['light > board 20130203..20140506 certain 20130203..20140506'],
    ],
    [
      'no end: five years past the last witness',
      light({ from: '2013', evidence: [{ attested: '2014-05-06' }] }),
      ['light > board 20130101..20190506 certain 20131231..20140506'],
    ],
    [
      'no start: two years before the first',
      light({ to: '2014-05-06' }),
      ['light > board 20120506..20140506 certain 20140506..20140506'],
    ],
    [
      'attested only: two years either side',
      light({ attested: '2014-05-06' }),
      ['light > board 20120506..20160506 certain 20140506..20140506'],
    ],
    [
      'undated: two years either side of its sources',
      light({}),
      ['light > board 20280101..20321231 certain undefined..undefined'],
    ],
    [
      'an act that opens a state: five years',
      [['order', 'ADDRESSED_TO', 'council', { on: '2013-03-07' }]],
      ['council > order 20130307..20180307 certain 20130307..20130307'],
    ],
    [
      'one account: on its own date only',
      [['chair', 'REPORTS_TO', 'ministers', { on: '2013-03' }]],
      ['chair > ministers 20130301..20130331 certain 20130331..20130301'],
    ],
    [
      'one account without a date: on no date',
      [['chair', 'REPORTS_TO', 'ministers', { nature: 'EVENT' }]],
      ['chair > ministers 99999999..99999999 certain undefined..undefined'],
    ],
    [
      'a holder attested only: never outside',
      [
        ['ann', 'HOLDS_POST', 'keeper', { attested: '2014-05-06' }],
        ['ann', 'OVERSEES', 'light', { from: '2014-05-06' }],
      ],
      ['light > keeper 20140506..20140506 certain 20140506..20140506'],
    ],
    [
      'a part of a whole: only as attested',
      [['light', 'PART_OF', 'board', { attested: '2014-05-06' }]],
      ['light > board 20120506..20160506 certain 20140506..20140506'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(days(claims)).toEqual(expected);
  });

  test('the letter is kept beside it', () => {
    expect(projected(light({ attested: '2014-05-06' })).map(({ lf, lt }) => [lf, lt])).toEqual([[0, 99999999]]);
  });
});

test('projecting is the same every time, and every edge has an id of its own', () => {
  const claims: SmallCorpus['claims'] = [
    ['ann', 'HOLDS_POST', 'keeper', then],
    ['ann', 'HOLDS_POST', 'keeper', { attested: '2014-02-02' }],
    ['chair', 'HEADS', 'board', then],
    ['ann', 'OVERSEES', 'light', { from: '2012', to: '2018' }],
    ['chair', 'OVERSEES', 'light', then],
    ['inspectorate', 'CONDUCTED', 'inspection', on],
    ['inspection', 'CONCERNS', 'light', on],
    ['inspection', 'CONCERNS', 'board', on],
  ];
  const once = projected(claims);
  expect(projected(claims)).toEqual(once);
  expect(new Set(once.map((edge) => edge.id)).size).toBe(once.length);
});
