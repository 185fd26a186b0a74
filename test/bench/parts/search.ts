/** Search as somebody types, against a bare call of the full-text index. */
import { statements } from '../../../cypher/statements.ts';
import { fold } from '../../../server/fold.ts';
import { fullTextQuery } from '../../../server/graphql/search/query.ts';
import { milliseconds } from '../figures.ts';
import { sideBySide } from '../measure.ts';
import { readBare } from '../neo4j/bare.ts';
import bareSearch from '../statements/search.cypher?raw';
import { ownStatements, shares } from './own.ts';
import { type QueryPart, turnOf, turnsOf } from './part.ts';

export const searchQuery = `query Search($text: String!) {
  search(text: $text, first: 10) { matched score entity { id kind name } }
}`;

/** Indexes have the names of the statements that make them. */
const index = [...statements.values()].find(({ text }) => text.startsWith('CREATE FULLTEXT INDEX'))?.name;

export const search: QueryPart = async (asking, bench) => {
  const { size, starts, inProcess, overHttp } = asking;
  const { driver, database } = asking.scratch;
  const text = (turn: number) => turnOf(starts.typed, turn);
  const own = await ownStatements(
    asking,
    searchQuery,
    starts.typed.map((typed) => ({ text: typed })),
  );
  const call = (lucene: string) => readBare(driver, database, bareSearch, { index, query: lucene });
  const times = await sideBySide(
    {
      ping: () => readBare(driver, database, 'RETURN 1', {}),
      prefix: (turn) => call(prefixes(text(turn))),
      tolerant: (turn) => call(fullTextQuery(fold(text(turn)), true)),
      bare: own.bare,
      named: own.named,
      inProcess: (turn) => inProcess.ask(searchQuery, { text: text(turn) }),
      overHttp: (turn) => overHttp.ask(searchQuery, { text: text(turn) }),
    },
    turnsOf(bench, 200, 60),
  );
  const against = (of: 'prefix' | 'tolerant') => ({ size, ratio: times.inProcess.median / times[of].median });
  return [
    milliseconds('search as you type, bare full-text call, words and beginnings', times.prefix, { size }),
    milliseconds('search as you type, bare full-text call, misspellings too', times.tolerant, { size }),
    milliseconds('search as you type, this API in process', times.inProcess, {
      ...{ ...against('prefix'), against: 'the call without misspellings', target: { most: 3 } },
      note: shares(own, times),
    }),
    milliseconds('search as you type, this API in process, held against as tolerant a call', times.inProcess, {
      ...{ ...against('tolerant'), against: 'the call that finds as much' },
    }),
    milliseconds('search as you type, this API over HTTP', times.overHttp, { size }),
  ];
};

/** What one would write by hand: every word as it is or as a beginning. */
function prefixes(text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => `+searchText:${word}*`)
    .join(' ');
}
