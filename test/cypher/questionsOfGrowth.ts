/** Every page, filter, order and count of the API, asked of the large corpus where it hurts, each with the most database hits that it may cost. */
import { daily, hub, seat, voice } from '../helpers/largeCorpus.ts';

export type Question = readonly [what: string, query: string, mostHits: number];

const entities = (args: string, hits: number): Question => [
  `entities ${args}`,
  `{ entities(${args}) { nodes { id name aliases } pageInfo { hasNextPage } } }`,
  hits,
];
const claims = (args: string, hits: number): Question => [
  `claims ${args}`,
  `{ claims(${args}) { nodes { id subject { name } object { name } } pageInfo { hasNextPage } } }`,
  hits,
];
const both = (filter: string, hits: number): Question[] => [
  claims(`first: 25, filter: {${filter}}`, hits),
  claims(`first: 25, orderBy: WHEN_LATEST, filter: {${filter}}`, hits),
];
const total = (list: string, filter: string, hits: number): Question => [
  `how many ${list} ${filter}`,
  `{ ${list}(filter: {${filter}}) { totalCount } }`,
  hits,
];
const of = (id: string, fields: string, hits: number): Question => [
  `${id}: ${fields}`,
  `{ entity(id: "${id}") { ${fields} } }`,
  hits,
];
const search = (text: string, more = ''): Question => [
  `search ${text} ${more}`,
  `{ search(text: "${text}"${more}) { entity { id name } matched } }`,
  1_500,
];

/** A page of 25 claims, each with its ends, and what its start leaves out on the way. */
const page = 1_500;
/** The same where one in ten or twenty of the start's rows passes the rest of the filter. */
const sieved = 8_000;
/** A page of 25 entities. */
const names = 300;
/** Five hundred entities, the tiles that they were found in, and what joins each to more connected ones. */
const overview = 40_000;
/** What few have is found whole and put in order. */
const found = 15_000;

export const questions: readonly Question[] = [
  entities('first: 25', names),
  entities('last: 25', names),
  entities('first: 25, orderBy: KIND', 12 * names),
  entities('first: 25, filter: {kind: {eq: PLACE}}', names),
  entities('first: 25, filter: {kind: {in: [PERSON, POST]}}', 2 * names),
  entities('first: 25, filter: {name: {contains: "board"}}', found),
  entities('first: 25, filter: {name: {contains: "quay 3"}}', names),
  entities('first: 25, filter: {name: {contains: "zo"}}', found),
  entities('first: 25, filter: {name: {contains: "x"}}', found),
  entities('first: 25, filter: {name: {contains: "qz"}}', names),
  entities('last: 25, filter: {name: {contains: "o"}, kind: {eq: PLACE}}', names),
  claims('first: 25', page),
  claims('last: 25', page),
  claims('first: 25, orderBy: WHEN_LATEST', page),
  ...both('relation: {eq: OVERSEES}', page),
  ...both('relation: {in: [PART_OF, CONCERNS]}', 2 * page),
  ...both('standing: {eq: CONTESTED}', page),
  ...both('kind: {eq: PLACE}', page),
  ...both('kind: {in: [PERSON, DOCUMENT]}', 3 * page),
  ...both('asserted: true', page),
  ...both('asserted: false', page),
  ...both(`entity: {eq: "${hub}"}`, page),
  ...both(`entity: {eq: "${hub}"}, relation: {eq: CRITICISED}`, 2 * page),
  ...both(`source: {eq: "${daily}"}`, page),
  ...both(`source: {eq: "${daily}"}, asserted: false`, sieved),
  ...both(`saidBy: {eq: "${voice}"}`, page),
  ...both(`saidBy: {eq: "${voice}"}, standing: {eq: CORROBORATED}`, sieved),
  ...both('in: "2014"', 2 * page),
  ...both('in: "1995-03", relation: {eq: OVERSEES}', sieved),
  total('claims', 'relation: {eq: OVERSEES}', 100),
  total('claims', 'kind: {eq: PERSON}, asserted: true, standing: {in: [REPORTED, CONTESTED]}', 100),
  total('entities', 'kind: {eq: PERSON}', 100),
  ['how many in all', '{ entities { totalCount } claims { totalCount } sources { totalCount } }', 200],
  [
    'the summary',
    '{ graph { entities claims byKind { count } byRelation { count } byStanding { count } byEnds { count } } }',
    200,
  ],
  of(hub, 'claims(first: 25) { nodes { id object { name } } }', page),
  of(hub, 'claims(last: 25) { nodes { id object { name } } }', page),
  of(hub, 'claims(first: 25, filter: {asserted: true, relation: {eq: OVERSEES}}) { nodes { id } }', page),
  of(hub, 'claims { totalCount } claimCounts { relation asSubject asObject asserted }', 200),
  of(hub, 'claims(first: 25) { nodes { object { claims(first: 10) { nodes { id } } } } }', 25_000),
  of(hub, 'evidence(first: 25) { nodes { exact source { title } } totalCount }', page),
  of(seat, '... on Post { holders { person { name } } }', 12_000),
  ['a source', `{ source(id: "${daily}") { evidence(first: 25) { nodes { exact } totalCount } } }`, page],
  ['sources', '{ sources(first: 25) { nodes { title } totalCount } }', page],
  search('ann moss'),
  search('b'),
  search('zeo qiull'),
  search('libary boord'),
  search('quay', ', kinds: [PLACE]'),
  search('director', ', kinds: [POST, PERSON], first: 100'),
  [
    'around the hub',
    `{ neighbourhood(of: ["${hub}"], limit: 50) { entities { id } claims { id } truncated } }`,
    2 * page,
  ],
  [
    'two steps around a service',
    '{ neighbourhood(of: ["service-7"], depth: 2, limit: 100) { entities { id } claims { id } } }',
    10 * page,
  ],
  [
    'the whole record',
    '{ overview { entities { entity { id } x y } claims { id subject { id } object { id } } truncated } }',
    overview,
  ],
  [
    'a part of it',
    '{ overview(within: {left: -300, right: 100, bottom: -200, top: 200}) { entities { entity { id } x y } more claims { id } } }',
    overview,
  ],
  [
    'a small part of it',
    '{ overview(first: 100, within: {left: 20, right: 40, bottom: 20, top: 40}) { entities { entity { id } x y } claims { id } } }',
    3 * page,
  ],
  [
    'who oversees a service',
    '{ accountability(of: "service-7", asOf: "2014") { links { claim { sentence } } answer { text } } }',
    3 * page,
  ],
  ['a route', '{ paths(from: "person-7", to: "service-7", maxLength: 3) { claims { id } } }', 20_000],
];
