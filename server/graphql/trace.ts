/** What one request ran: counted for the log, and told whole to a client that asks for it. */
import type { Plan } from '../../cypher/plan.ts';
import type { Parameters, Reader } from '../../cypher/run.ts';
import { statement } from '../../cypher/statements.ts';

/** One statement of a request, in the order in which they began. */
export interface StatementRun {
  readonly name: string;
  readonly parameters: Parameters;
  /** Milliseconds from the request's first moment to the statement's. */
  readonly began: number;
  /** Of the statement alone, waiting for a connection included; null when it had not ended. */
  milliseconds: number | null;
  /** How many it gave; null when it had not ended, or failed. */
  rows: number | null;
}

export interface TracedStatement extends StatementRun {
  /** What the statement answers, in words. */
  readonly question: string;
  /** The statement itself; Neo4j gets it without its indentation. */
  readonly text: string;
  /** Neo4j's plan for it; null when there was no time left to ask, or the database did not answer. */
  readonly plan: Plan | null;
}

/** `extensions.trace` of an answer to a request with `"extensions": { "trace": true }`. */
export interface Trace {
  /** From the request's first moment to when its answer was complete; asking for plans came after. */
  readonly milliseconds: number;
  readonly statements: readonly TracedStatement[];
}

/** Whether a request's `extensions` ask for a trace: `{ "trace": true }`, and nothing that merely resembles it. */
export function wantsTrace(extensions: Readonly<Record<string, unknown>> | undefined): boolean {
  return extensions?.trace === true;
}

/**
 * Adds each statement's text and plan. A plan is asked for once for each name, without running anything; a fixed statement's plan does not
 * depend on what its parameters hold.
 * @param signal aborted when there is no more time: what has no plan by then gets none
 */
export async function traceOf(
  runner: Reader,
  ran: readonly StatementRun[],
  milliseconds: number,
  signal: AbortSignal,
): Promise<Trace> {
  const plans = new Map<string, Plan | null>();
  const late = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  // One after another: a trace must not take the connections that questions need.
  for (const { name, parameters } of ran)
    if (!plans.has(name))
      plans.set(name, signal.aborted ? null : await Promise.race([planOf(runner, name, parameters, signal), late]));
  return {
    milliseconds: rounded(milliseconds),
    statements: ran.map((one) => {
      const { question, text } = statement(one.name);
      return {
        name: one.name,
        question,
        text,
        parameters: one.parameters,
        began: rounded(one.began),
        milliseconds: one.milliseconds === null ? null : rounded(one.milliseconds),
        rows: one.rows,
        plan: plans.get(one.name) ?? null,
      };
    }),
  };
}

function planOf(runner: Reader, name: string, parameters: Parameters, signal: AbortSignal): Promise<Plan | null> {
  return runner.explain(name, parameters, { signal }).catch(() => null);
}

/** To microseconds: what comes after says nothing. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1_000) / 1_000;
}
