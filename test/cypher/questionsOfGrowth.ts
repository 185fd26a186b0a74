/** Every page, filter, order and count of the API, asked of the large corpus where it hurts, each with the most database hits that it may cost. */
import { toCursor } from '../../server/graphql/cursor.ts';
import { rung } from '../helpers/ladder.ts';
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
const search = (text: string, hits: number, more = ''): Question => [
  `search ${text} ${more}`,
  `{ search(text: "${text}"${more}) { entity { id name } matched } }`,
  hits,
];
const chain = (args: string, hits: number): Question => [
  `accountability ${args}`,
  `{ accountability(${args}) { links { id claim { sentence } } answer { text } truncated } }`,
  hits,
];
const around = (args: string, hits: number): Question => [
  `neighbourhood ${args}`,
  `{ neighbourhood(${args}) { entities { id } claims { id } truncated } }`,
  hits,
];
const routes = (from: string, to: string, more: string, hits: number): Question => [
  `routes from ${from} to ${to}${more}`,
  `{ paths(from: "${from}", to: "${to}"${more}) { length claims { id } } }`,
  hits,
];

/** A page of 25 claims, read from where it starts in its own order. */
const page = 250;
/** The same where it is put together from two. */
const twoPages = 400;
/** A page of 25 evidences, or of what evidence leads to. */
const quotes = 1_000;
/** A page of 25 claims where one in ten or twenty of the start's rows passes the rest of the filter. */
const sieved = 8_000;
/** A page of 25 entities. */
const names = 100;
/** Five hundred entities, and what joins each to more connected ones; twice that where the tiles that they stand in are looked through. */
const overview = 20_000;
/** What few have is found whole and put in order. */
const found = 5_000;
/** A thousand claims looked at one by one, as counts and routes are. */
const looked = 10_000;

/** In the middle of the order. */
const middle = `after: "${toCursor('claim', '20080601|x')}"`;

/** What is asked for so that it is seen that nothing is read in vain. */
export const findNothing: readonly string[] = [
  'entities first: 25, filter: {name: {contains: "qz"}}',
  'entities last: 25, filter: {name: {contains: "o"}, kind: {eq: PLACE}}',
];

export const questions: readonly Question[] = [
  entities('first: 25', names),
  entities('last: 25', names),
  entities(`first: 25, after: "${toCursor('entity', 'library|x')}"`, names),
  entities('first: 25, orderBy: KIND', 12 * names),
  entities('first: 25, filter: {kind: {eq: PLACE}}', names),
  entities('first: 25, filter: {kind: {in: [PERSON, POST]}}', 4 * names),
  entities('first: 25, filter: {name: {contains: "board"}}', found),
  entities('first: 25, filter: {name: {contains: "quay 3"}}', names),
  entities('first: 25, filter: {name: {contains: "zo"}}', found),
  entities('first: 25, filter: {name: {contains: "x"}}', found),
  entities('first: 25, filter: {name: {contains: "qz"}}', names),
  entities('last: 25, filter: {name: {contains: "o"}, kind: {eq: PLACE}}', names),
  claims('first: 25', page),
  claims('last: 25', page),
  claims('first: 25, orderBy: WHEN_LATEST', page),
  claims(`first: 25, ${middle}`, page),
  claims(`first: 25, orderBy: WHEN_LATEST, ${middle}`, page),
  ...both('relation: {eq: OVERSEES}', page),
  ...both('relation: {in: [PART_OF, CONCERNS]}', twoPages),
  ...both('standing: {eq: CONTESTED}', page),
  ...both('kind: {eq: PLACE}', page),
  ...both('kind: {in: [PERSON, DOCUMENT]}', 2 * twoPages),
  ...both('asserted: true', page),
  ...both('asserted: false', page),
  ...both(`entity: {eq: "${hub}"}`, twoPages),
  ...both(`entity: {eq: "${hub}"}, relation: {eq: CRITICISED}`, 3_000),
  ...both(`source: {eq: "${daily}"}`, quotes),
  ...both(`source: {eq: "${daily}"}, asserted: false`, sieved),
  ...both(`saidBy: {eq: "${voice}"}`, quotes),
  ...both(`saidBy: {eq: "${voice}"}, standing: {eq: CORROBORATED}`, sieved),
  ...both('in: "2014"', twoPages),
  ...both('in: "1995-03"', twoPages),
  claims('first: 25, filter: {in: "1995-03", relation: {eq: OVERSEES}}', page),
  claims('first: 25, orderBy: WHEN_LATEST, filter: {in: "1995-03", relation: {eq: OVERSEES}}', sieved),
  total('claims', 'relation: {eq: OVERSEES}', 100),
  total('claims', 'kind: {eq: PERSON}, asserted: true, standing: {in: [REPORTED, CONTESTED]}', 100),
  total('claims', `entity: {eq: "${hub}"}`, looked),
  total('claims', `source: {eq: "${daily}"}`, 2 * looked),
  total('claims', `saidBy: {eq: "${voice}"}`, 2 * looked),
  total('entities', 'kind: {eq: PERSON}', 100),
  total('entities', 'name: {contains: "board"}', looked),
  ['how many in all', '{ entities { totalCount } claims { totalCount } sources { totalCount } }', 200],
  [
    'the summary',
    '{ graph { entities claims byKind { count } byRelation { count } byStanding { count } byEnds { count } } }',
    200,
  ],
  of(hub, 'claims(first: 25) { nodes { id object { name } } }', page),
  of(hub, 'claims(last: 25) { nodes { id object { name } } }', page),
  of(hub, `claims(first: 25, ${middle}) { nodes { id } }`, page),
  of(hub, 'claims(first: 25, filter: {asserted: true, relation: {eq: OVERSEES}}) { nodes { id } }', twoPages),
  of(hub, 'claims { totalCount } claimCounts { relation asSubject asObject asserted }', 200),
  of(hub, 'claims(filter: {standing: {eq: CONTESTED}}) { totalCount }', looked),
  of(hub, 'claims(first: 25) { nodes { object { claims(first: 10) { nodes { id } } } } }', 2_000),
  of(hub, 'evidence(first: 25) { nodes { exact source { title } } totalCount }', 2_000),
  of(seat, '... on Post { holders { person { name } } }', 2_000),
  ['several by their ids', `{ nodes(ids: ["${hub}", "${daily}", "claim-7", "claim-7/1", "conflict-7"]) { id } }`, 250],
  [
    'claims with their evidence and conflicts',
    `{ claims(first: 25, filter: {entity: {eq: "${rung(1)}"}}) { nodes { evidence(first: 5) { nodes { exact source { title } } } conflicts { rule } } } }`,
    2_500,
  ],
  ['conflicts', '{ conflicts(first: 25) { totalCount nodes { reason claims { id } } } }', 1_000],
  ['a source', `{ source(id: "${daily}") { evidence(first: 25) { nodes { exact } totalCount } } }`, quotes],
  ['sources', '{ sources(first: 25) { nodes { title } totalCount } }', quotes],
  search('ann moss', 400),
  search('b', 1_000),
  search('zeo qiull', 800),
  search('libary boord', 800),
  search('quay', 100, ', kinds: [PLACE]'),
  search('director', 1_500, ', kinds: [POST, PERSON], first: 100'),
  around(`of: ["${hub}"], limit: 50`, 1_000),
  around(`of: ["${hub}"], limit: 500, depth: 3`, looked),
  around(`of: ["${rung(3)}"], limit: 100, depth: 2`, 5_000),
  [
    'the whole record',
    '{ overview { entities { entity { id } x y } claims { id subject { id } object { id } } truncated } }',
    overview,
  ],
  [
    'a part of it',
    '{ overview(within: {left: -300, right: 100, bottom: -200, top: 200}) { entities { entity { id } x y } more claims { id } } }',
    2 * overview,
  ],
  [
    'a small part of it',
    '{ overview(first: 100, within: {left: 20, right: 40, bottom: 20, top: 40}) { entities { entity { id } x y } claims { id } } }',
    looked,
  ],
  chain(`of: "${rung(0)}"`, 3 * looked),
  chain(`of: "${rung(0)}", asOf: "2014-06-15", depth: 2`, 3 * looked),
  chain(`of: "${rung(6)}", direction: DOWN`, 3 * looked),
  chain(`of: "${hub}", direction: DOWN`, 3 * looked),
  chain(`of: "${seat}"`, 8_000),
  routes(rung(0), rung(0, 1), '', 500),
  routes(rung(0), rung(6), ', first: 20', looked),
  routes(rung(0), rung(6), ', first: 20, asOf: "2014"', looked),
  routes(hub, rung(2), '', 2 * looked),
  routes(seat, hub, '', 2 * looked),
];
