/** What stands around an entity: an ordinary one, and one in the middle of everything. */
import { milliseconds } from '../figures.ts';
import { sideBySide } from '../measure.ts';
import { readBare } from '../neo4j/bare.ts';
import { ownStatements, shares } from './own.ts';
import { type QueryPart, turnOf, turnsOf } from './part.ts';

export const neighbourhoodQuery = `query Neighbourhood($of: ID!) {
  neighbourhood(of: [$of], depth: 1, limit: 200) {
    entities { id kind name }
    claims { id relation standing sentence subject { id } object { id } }
    truncated
  }
}`;

export const neighbourhoods: QueryPart = async (asking, bench) => {
  const { size, starts, inProcess } = asking;
  const { driver, database } = asking.scratch;
  const of = (turn: number) => ({ of: turnOf(starts.dozens, turn) });
  const own = await ownStatements(
    asking,
    neighbourhoodQuery,
    starts.dozens.map((id) => ({ of: id })),
  );
  const ofHub = await ownStatements(asking, neighbourhoodQuery, [{ of: starts.hub }]);
  const times = await sideBySide(
    {
      ping: () => readBare(driver, database, 'RETURN 1', {}),
      bare: own.bare,
      named: own.named,
      inProcess: (turn) => inProcess.ask(neighbourhoodQuery, of(turn)),
      bareOfHub: ofHub.bare,
      ofHub: () => inProcess.ask(neighbourhoodQuery, { of: starts.hub }),
    },
    turnsOf(bench, 200, 40),
  );
  return [
    milliseconds("neighbourhood of 12 claims, the API's own statements, bare driver", times.bare, { size }),
    milliseconds('neighbourhood of 12 claims, this API in process', times.inProcess, {
      ...{ size, ratio: times.inProcess.median / times.bare.median, against: 'its own statements' },
      note: shares(own, times),
    }),
    milliseconds('neighbourhood of the largest hub, this API in process', times.ofHub, {
      ...{ size, ratio: times.ofHub.median / times.bareOfHub.median, against: 'its own statements' },
    }),
  ];
};
