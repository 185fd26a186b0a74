/** The two-hop question in every way: repeated in one shape, and in shapes never seen before. */
import { type Figure, milliseconds, shown } from '../figures.ts';
import { sideBySide } from '../measure.ts';
import { readBare } from '../neo4j/bare.ts';
import { type Data, patiently } from '../ways/api.ts';
import { fromMemory } from '../ways/fromMemory.ts';
import { askBare, newShape, ourQuery, theirQuery } from '../ways/twoHops.ts';
import { ownStatements, shares } from './own.ts';
import { type QueryPart, turnOf, turnsOf } from './part.ts';

export const twoHops: QueryPart = async (asking, bench) => {
  const { size, starts, inProcess, overHttp, theirs } = asking;
  const { driver, database } = asking.scratch;
  const id = (turn: number) => turnOf(starts.posts, turn);
  const own = await ownStatements(
    asking,
    ourQuery,
    starts.posts.map((post) => ({ id: post })),
  );
  const answers = new Map<unknown, Data>();
  for (const post of starts.posts) answers.set(post, await patiently(() => inProcess.ask(ourQuery, { id: post })));
  const memory = await fromMemory(({ id }) => answers.get(id) ?? {});
  const times = await sideBySide(
    {
      ping: () => readBare(driver, database, 'RETURN 1', {}),
      memory: (turn) => memory.ask(ourQuery, { id: id(turn) }),
      handWritten: (turn) => askBare(driver, database, id(turn)),
      bare: own.bare,
      named: own.named,
      inProcess: (turn) => inProcess.ask(ourQuery, { id: id(turn) }),
      overHttp: (turn) => overHttp.ask(ourQuery, { id: id(turn) }),
      theirs: (turn) => theirs.ask(theirQuery, { id: id(turn) }),
    },
    turnsOf(bench, 300, 60),
  );
  const ours = times.inProcess.median;
  await memory.close();
  const against = (of: keyof typeof times) => ours / times[of].median;
  const note = shares(own, times);
  const least = (of: 'bare' | 'handWritten') => times[of].median + times.memory.median;
  const figures: Figure[] = [
    milliseconds('bare driver, RETURN 1', times.ping, { size }),
    milliseconds('two hops, one hand-written statement, bare driver', times.handWritten, { size }),
    milliseconds("two hops, the API's own statements, bare driver", times.bare, { size }),
    milliseconds('two hops, Apollo and graphql-js alone, over an answer in memory', times.memory, { size }),
    milliseconds('two hops, this API in process', times.inProcess, {
      ...{ size, ratio: against('handWritten'), against: 'the hand-written statement', target: { most: 2 }, note },
    }),
    milliseconds('two hops, this API in process, held against its statements', times.inProcess, {
      ...{ size, ratio: against('bare'), against: 'its own statements', target: { most: 1.3 } },
      note: `what only ran these statements and then graphql-js would be at ${shown(least('bare') / times.bare.median)} ×`,
    }),
    milliseconds('two hops, this API over HTTP', times.overHttp, {
      ...{ size, ratio: times.overHttp.median / times.handWritten.median, against: 'the hand-written statement' },
      note: 'the client that asks is in the same process, and its part is counted',
    }),
    milliseconds('two hops, @neo4j/graphql in process', times.theirs, {
      ...{ size, ratio: times.theirs.median / ours, against: 'this API', target: { least: 2.5 } },
      note: `an API of nothing but the hand-written statement and then graphql-js would be at ${shown(times.theirs.median / least('handWritten'))} ×, one whose statement took no longer than RETURN 1 at ${shown(times.theirs.median / (times.ping.median + times.memory.median))} ×`,
    }),
  ];
  return [...figures, ...(await neverSeen(asking, bench))];
};

const neverSeen: QueryPart = async ({ size, starts, inProcess, theirs }, bench) => {
  const id = (turn: number) => turnOf(starts.posts, turn);
  const times = await sideBySide(
    {
      ours: (turn) => inProcess.ask(newShape(turn).ours, { id: id(turn) }),
      theirs: (turn) => theirs.ask(newShape(turn).theirs, { id: id(turn) }),
    },
    turnsOf(bench, 100, 20),
  );
  return [
    milliseconds('two hops, a shape never seen, this API in process', times.ours, { size }),
    milliseconds('two hops, a shape never seen, @neo4j/graphql in process', times.theirs, {
      ...{ size, ratio: times.theirs.median / times.ours.median, against: 'this API', target: { least: 25 } },
    }),
  ];
};
