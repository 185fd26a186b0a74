/** The statements that one request of the API ran, to be run again by themselves: as they were one after another, or side by side. */
import type { Driver } from 'neo4j-driver';
import type { Ran, Runner } from '../../../cypher/run.ts';
import { readBare, toDriver } from './bare.ts';

interface Recorded {
  readonly ran: Ran;
  readonly sent: unknown;
  readonly from: number;
  readonly to: number;
}

export class Recording {
  readonly #recorded: Recorded[] = [];

  readonly onRan = (ran: Ran): void => {
    const to = performance.now();
    this.#recorded.push({ ran, sent: toDriver(ran.parameters), from: to - ran.milliseconds, to });
  };

  get statements(): number {
    return this.#recorded.length;
  }

  /** What began before anything of its group had ended ran side by side; the groups ran one after another. */
  get waves(): readonly (readonly Recorded[])[] {
    const waves: { all: Recorded[]; ends: number }[] = [];
    for (const one of this.#recorded.toSorted((a, b) => a.from - b.from)) {
      const last = waves.at(-1);
      if (last && one.from < last.ends) {
        last.all.push(one);
        last.ends = Math.min(last.ends, one.to);
      } else waves.push({ all: [one], ends: one.to });
    }
    return waves.map(({ all }) => all);
  }

  /** Milliseconds during which at least one of them was under way. */
  get busy(): number {
    let [busy, reached] = [0, 0];
    for (const { from, to } of this.#recorded.toSorted((a, b) => a.from - b.from)) {
      busy += Math.max(0, to - Math.max(from, reached));
      reached = Math.max(reached, to);
    }
    return busy;
  }

  /** Through the driver alone. */
  async replayBare(driver: Driver, database: string): Promise<void> {
    for (const wave of this.waves)
      await Promise.all(wave.map(({ ran, sent }) => readBare(driver, database, ran.statement.sent, sent)));
  }

  /** As the API runs them: by name, with plain parameters and plain rows. */
  async replay(runner: Runner): Promise<void> {
    for (const wave of this.waves)
      await Promise.all(wave.map(({ ran }) => runner.read(ran.statement.name, ran.parameters)));
  }
}
