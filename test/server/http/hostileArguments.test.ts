/**
 * Every argument of every field is given what an attacker would give it; the arguments are read from the schema. Text is plain text or BAD_USER_INPUT, all else is
 * BAD_USER_INPUT; nothing fails within, and the graph is afterwards what it was before.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../../server/corpus/audit.ts';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { everyArgument, type Place } from '../../helpers/everyArgument.ts';
import { type GraphHash, graphHash } from '../../helpers/graphHash.ts';
import { leaks } from '../../helpers/leaks.ts';
import { testRunner } from '../../helpers/neo4j.ts';
import { wholeCorpus } from '../../helpers/wholeCorpus.ts';

const runner = testRunner();
let api: Api;
let before: GraphHash;
beforeAll(async () => {
  api = await serveCorpus(runner, wholeCorpus);
  before = await graphHash();
}, 300_000);
afterAll(() => api.close());

const ids: Readonly<Record<string, string>> = {
  Claim: 'keeper-responsible-for-light',
  Source: 'gazette',
  ...Object.fromEntries(wholeCorpus.entities.map(({ kind, id }) => [kind, id])),
};
const places = everyArgument((type) => ids[type] ?? 'none');
const texts = places.filter(({ type }) => ['ID', 'String', 'Period'].includes(type));
const numbers = places.filter(({ type }) => type === 'Int');
const words = places.filter(({ type }) => !['ID', 'String', 'Period', 'Int'].includes(type));

interface Answered {
  readonly status: number;
  readonly codes: readonly unknown[];
  readonly text: string;
}

async function ask(query: string, variables: Record<string, unknown>): Promise<Answered> {
  const { status, headers: _, ...body } = await api.ask(query, variables);
  return { status, codes: (body.errors ?? []).map(({ extensions }) => extensions.code), text: JSON.stringify(body) };
}

/** Several places in one operation, as each is answered or refused by itself. */
async function askMany(some: readonly Place[], values: readonly string[], variables: Record<string, unknown> = {}) {
  const declared = Object.keys(variables).map((name, n) => `$${name}: ${some[n]?.written}`);
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : '';
  return ask(`${head} { ${some.map((place, n) => `a${n}: ${place.ask(values[n] ?? '')}`).join(' ')} }`, variables);
}

function* chunks<T>(all: readonly T[], size: number): Iterable<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** As many at once as the server runs without letting any wait. */
async function sideBySide<T>(all: readonly T[], attack: (one: T) => Promise<void>): Promise<void> {
  for (const some of chunks(all, 12)) await Promise.all(some.map(attack));
}

test('the schema has arguments of every kind to attack, and each is reached', async () => {
  expect(texts.length).toBeGreaterThan(150);
  expect(numbers.length).toBeGreaterThanOrEqual(50);
  expect(words.length).toBeGreaterThan(50);
  expect(places.map(({ name }) => name)).toContain('Query.claims(filter.source.eq)');
  expect(places.map(({ name }) => name)).toContain('Person.posts(asOf)');
  for (const some of chunks(texts, 10)) {
    const values = some.map(({ type, list }) => {
      const value = type === 'Period' ? '"2014"' : '"light"';
      return list ? `[${value}]` : value;
    });
    const { codes } = await askMany(some, values);
    // A cursor is the one text that must have been made here.
    const cursors = some.filter(({ name }) => /\((after|before)\)$/.test(name)).length;
    expect([some.map(({ name }) => name), codes]).toEqual([
      some.map(({ name }) => name),
      Array.from({ length: Math.min(codes.length, cursors) }, () => 'BAD_USER_INPUT'),
    ]);
  }
});

const hostileTexts: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['white space', ' \t\n\r '],
  ['a null byte', 'light\u0000'],
  ['a lone high surrogate', 'light\ud800'],
  ['a lone low surrogate', '\udc00light'],
  ['text that turns its line around', '\u202ethgil\u202c\u2066x\u2069'],
  ['signs that are not seen', '\u200b\ufeff\u00ad\u2060'],
  ['a hundred combining accents', `e${'\u0301'.repeat(100)}`],
  ['an emoji family', '👩‍👩‍👧‍👦'],
  ['far too much', 'x'.repeat(9_000)],
  ['a name of every object', '__proto__'],
  ['another', 'constructor'],
  ['the end of a Cypher string', "' OR 1=1 //"],
  ['a Cypher statement after another', "'}) DETACH DELETE n //"],
  ['Cypher that names its own label', '`) SET n:Owned //'],
  ['Cypher in escapes', '\\u0027}) DETACH DELETE n //'],
  ['a Cypher parameter', '$id {id: $ids}'],
  ['Cypher that reads files', "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l"],
  ['Lucene that matches all', '*:*'],
  ['Lucene on another field', 'id:* OR name:/.*/'],
  ['Lucene without its end', '"((( [a TO'],
  ['Lucene of every sign', '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /'],
  ['Lucene that is dear', `${'a~2 '.repeat(40)}`],
  ['a path', '../../../../etc/passwd'],
  ['a path in disguise', '..%2f..%2f%00'],
  ['SQL', "'; DROP TABLE claims; --"],
  ['markup', '<script>alert(1)</script>'],
  ['a template', '{{7*7}}#{7*7}%{7*7}<%= 7*7 %>'],
  ['a line for the log', 'x\r\nlevel=error msg="all is lost"'],
  ['a regular expression that does not end', `${'('.repeat(50)}a+${')+'.repeat(50)}$`],
  ['a cursor of another list', Buffer.from('source:20140601|x').toString('base64url')],
  ['a cursor of nonsense', Buffer.from('claim:\u0000|\u0000').toString('base64url')],
  ['a cursor of Cypher', Buffer.from("claim:20140601|' OR 1=1 //").toString('base64url')],
  ['a period without end', '2014/..'],
  ['a period of nonsense', '99999-99-99'],
  ['a period with a year of many digits', `Y${'9'.repeat(20)}`],
  ['not a number', 'NaN'],
];

describe('text is taken as plain text, or is BAD_USER_INPUT', () => {
  test.each(hostileTexts)(
    '%s',
    async (_what, text) => {
      await sideBySide([...[...chunks(texts, 10)].entries()], async ([turn, some]) => {
        const named = Object.fromEntries(some.map(({ list }, n) => [`v${n}`, list ? [text] : text]));
        const answers = [
          await askMany(
            some,
            some.map((_, n) => `$v${n}`),
            named,
          ),
        ];
        // Written into the query it comes out of graphql-js as the same text: a third of the places, others for each text, show that it does.
        if ((turn + text.length) % 3 === 0)
          answers.push(
            await askMany(
              some,
              some.map(({ list }) => (list ? `[${JSON.stringify(text)}]` : JSON.stringify(text))),
            ),
          );
        for (const { status, codes, text: told } of answers) {
          const where = some.map(({ name }) => name);
          expect({ where, status: [200, 400].includes(status) }).toEqual({ where, status: true });
          // A lone surrogate cannot be written in a query; as a variable it can.
          const other = codes.filter((code) => code !== 'BAD_USER_INPUT' && code !== 'GRAPHQL_PARSE_FAILED');
          expect({ where, other, told: other.length > 0 && told }).toEqual({ where, other: [], told: false });
          expect(told).not.toMatch(leaks);
          expect(told.length).toBeLessThan(40_000);
          expect(
            JSON.parse(told)
              .errors?.map(({ message }: { message: string }) => message)
              .join('') ?? '',
          ).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u);
        }
      });
    },
    60_000,
  );
});

const hostileNumbers = [
  'NaN',
  '1e999',
  '-1e999',
  '1.5',
  '0',
  '-1',
  '2147483647',
  '2147483648',
  '9007199254740993',
  '"1"',
  'true',
  '[1]',
  '{}',
  '"__proto__"',
  '"\\u0000"',
];

describe('a number that is none, or out of range, is BAD_USER_INPUT', () => {
  test.each(hostileNumbers)(
    '%s',
    async (number) => {
      await sideBySide(numbers, async (place) => {
        const body = `{"query": ${JSON.stringify(`query ($v: ${place.written}) { ${place.ask('$v')} }`)}, "variables": {"v": ${number}}}`;
        const response = await fetch(`${api.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        const told = await response.text();
        const { errors = [] } = JSON.parse(told) as { errors?: { extensions: { code: string } }[] };
        const expected = number === 'NaN' ? 'BAD_REQUEST' : 'BAD_USER_INPUT';
        expect([place.name, [200, 400].includes(response.status), errors[0]?.extensions.code]).toEqual([
          place.name,
          true,
          expected,
        ]);
        expect(told).not.toMatch(leaks);
      });
    },
    60_000,
  );
});

describe('anything else than what an argument is of is BAD_USER_INPUT', () => {
  test.each<readonly [string, unknown]>([
    ['an object with a name that every object has', JSON.parse('{"__proto__x": 1, "toString": 1, "constructor": 1}')],
    ['a list of lists', [[['x']]]],
    ['an object', { eq: 'x' }],
    ['a word that the enum has not', 'toString'],
    ['a number beyond all', 1e300],
  ])(
    '%s',
    async (_what, value) => {
      await sideBySide([...words, ...texts.filter(({ type }) => type !== 'String')], async (place) => {
        const { status, codes, text } = await ask(`query ($v: ${place.written}) { ${place.ask('$v')} }`, { v: value });
        // An id may be written as a number, and any word is an id.
        const allowed =
          place.type === 'ID' && typeof value !== 'object' ? [[], ['BAD_USER_INPUT']] : [['BAD_USER_INPUT']];
        expect([
          place.name,
          allowed.some((each) => JSON.stringify(each) === JSON.stringify(codes)),
          status < 500,
        ]).toEqual([place.name, true, true]);
        expect(text).not.toMatch(leaks);
      });
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
    60_000,
  );

  test('a list longer than any may be', async () => {
    for (const place of texts.filter(({ list }) => list)) {
      const { codes } = await ask(`query ($v: ${place.written}) { ${place.ask('$v')} }`, {
        v: Array.from({ length: 5_000 }, () => 'x'),
      });
      expect([place.name, codes]).toEqual([place.name, ['BAD_USER_INPUT']]);
    }
  });

  test('a list of one word two thousand times is as one, or too long', async () => {
    const known: Readonly<Record<string, string>> = {
      EntityKind: 'PERSON',
      Relation: 'OVERSEES',
      Standing: 'REPORTED',
      Strength: 'LINE',
    };
    const lists = words.filter(({ list }) => list);
    expect(new Set(lists.map(({ type }) => type))).toEqual(new Set(Object.keys(known)));
    for (const place of lists) {
      const v = Array.from({ length: 2_000 }, () => known[place.type]);
      const { codes } = await ask(`query ($v: ${place.written}) { ${place.ask('$v')} }`, { v });
      const bounded = place.name.includes('.in)');
      expect([place.name, codes]).toEqual([place.name, bounded ? ['BAD_USER_INPUT'] : []]);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a variable named %s', async (name) => {
    for (const given of [{}, JSON.parse(`{"constructor": "x", "toString": "x"}`)])
      expect(
        await api.refusal(`query ($${name}: ID) { claims(filter: {source: {eq: $${name}}}) { totalCount } }`, given),
      ).toEqual([
        'BAD_USER_INPUT',
        `A variable must not be named ${name}, which JavaScript keeps for itself; any other name will do.`,
      ]);
  });
});

test('the graph is what it was', async () => {
  expect(await graphHash()).toEqual(before);
  expect((await audit(runner, wholeCorpus)).filter(({ found }) => found.length > 0)).toEqual([]);
});
