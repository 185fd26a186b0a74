/** A question against the API's own statements for it: how much of an answer is the database's, and how much what stands before it. */
import type { Timing } from '../measure.ts';
import { Recording } from '../neo4j/replay.ts';
import { type Data, patiently } from '../ways/api.ts';
import type { Asking } from './part.ts';

export interface OwnStatements {
  /** Runs those of a turn through the driver alone. */
  bare(turn: number): Promise<void>;
  /** Runs them as the API does, by name and with rows. */
  named(turn: number): Promise<void>;
  /** How many statements one question takes, and in how many groups one after another. */
  readonly statements: number;
  readonly groups: number;
}

/** @param cases the variables of each turn, repeated as often as need be */
export async function ownStatements(
  { inProcess, scratch: { driver, database, runner } }: Asking,
  query: string,
  cases: readonly Data[],
): Promise<OwnStatements> {
  const recordings: Recording[] = [];
  for (const variables of cases) {
    // The first time a statement may be planned, and then what runs side by side does not show.
    await patiently(() => inProcess.ask(query, variables));
    const recording = new Recording();
    await inProcess.ask(query, variables, recording.onRan);
    recordings.push(recording);
  }
  const of = (turn: number) => {
    const recording = recordings[turn % recordings.length];
    if (!recording) throw new Error('there is no case to ask about');
    return recording;
  };
  return {
    bare: (turn) => of(turn).replayBare(driver, database),
    named: (turn) => of(turn).replay(runner),
    statements: middle(recordings.map(({ statements }) => statements)),
    groups: middle(recordings.map(({ waves }) => waves.length)),
  };
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Where the time of an answer goes, in words. */
export function shares(
  own: OwnStatements,
  { inProcess, bare, named, ping }: { inProcess: Timing; bare: Timing; named: Timing; ping: Timing },
): string {
  const of = (part: number) => `${Math.max(0, Math.round((100 * part) / inProcess.median))} %`;
  const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return [
    `${plural(own.statements, 'statement')} in ${plural(own.groups, 'group')} one after another`,
    `${of(bare.median)} of the answer is these through the bare driver (round trips alone ${of(own.groups * ping.median)})`,
    `${of(named.median - bare.median)} rows of cypher/run`,
    `${of(inProcess.median - named.median)} graphql-js and resolvers`,
  ].join('; ');
}
