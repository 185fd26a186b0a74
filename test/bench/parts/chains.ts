/** Who answers to whom, six links up, against the statements that it takes. */
import { milliseconds } from '../figures.ts';
import { sideBySide } from '../measure.ts';
import { readBare } from '../neo4j/bare.ts';
import { type Data, patiently } from '../ways/api.ts';
import { ownStatements, shares } from './own.ts';
import { type Asking, type QueryPart, turnOf, turnsOf } from './part.ts';

export const chainQuery = `query Chain($of: ID!) {
  accountability(of: $of, depth: 6) {
    question
    answer { text }
    links {
      id
      depth
      strength
      holds
      why
      overseer { id name }
      overseen { id name }
      claim { id sentence from { text } to { text } }
      overseerHolders { person { id name } holds { answer } }
    }
    gaps { entity { id name } reasons sentence }
    truncated
  }
}`;
/** At any time, as of one month little would be left. Fewer links are no chain to speak of, more are hardly read. */
const [fewest, most] = [6, 60];

export const chains: QueryPart = async (asking, bench) => {
  const { size, inProcess, overHttp } = asking;
  const { driver, database } = asking.scratch;
  const cases = await casesOf(asking);
  const own = await ownStatements(
    asking,
    chainQuery,
    cases.map(({ variables }) => variables),
  );
  const variables = (turn: number) => turnOf(cases, turn).variables;
  const times = await sideBySide(
    {
      ping: () => readBare(driver, database, 'RETURN 1', {}),
      bare: own.bare,
      named: own.named,
      inProcess: (turn) => inProcess.ask(chainQuery, variables(turn)),
      overHttp: (turn) => overHttp.ask(chainQuery, variables(turn)),
    },
    turnsOf(bench, 200, 40),
  );
  const links = cases.map((one) => one.links).toSorted((a, b) => a - b)[cases.length >> 1];
  return [
    milliseconds("accountability, depth 6, the API's own statements, bare driver", times.bare, { size }),
    milliseconds('accountability, depth 6, this API in process', times.inProcess, {
      ...{ size, ratio: times.inProcess.median / times.bare.median, against: 'its own statements' },
      target: { most: 1.3 },
      note: `${links} links in a chain (median); ${shares(own, times)}`,
    }),
    milliseconds('accountability, depth 6, this API over HTTP', times.overHttp, { size }),
  ];
};

interface Case {
  readonly variables: Data;
  readonly links: number;
}

async function casesOf({ starts, inProcess }: Asking): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const of of starts.services) {
    const variables = { of };
    const { accountability } = await patiently(() => inProcess.ask(chainQuery, variables));
    const links = (accountability as { links: readonly unknown[] }).links.length;
    if (links >= fewest && links <= most) cases.push({ variables, links });
    if (cases.length === 30) break;
  }
  return cases;
}
