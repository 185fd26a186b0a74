/** How an answer came about: `extensions` of the same question asked with `"extensions": { "trace": true }`. No React, no DOM. */
import type { Answered } from './answers.ts';
import { send } from './send.ts';

/** An operator of Neo4j's plan, fed by its children. */
export interface Plan {
  readonly operator: string;
  readonly details: string;
  readonly estimatedRows: number;
  readonly children: readonly Plan[];
}

/** Times are in milliseconds. */
export interface TracedStatement {
  readonly name: string;
  readonly question: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly began: number;
  /** Null when it had not ended. */
  readonly milliseconds: number | null;
  readonly rows: number | null;
  /** Null when there was no time left to ask for it. */
  readonly plan: Plan | null;
}

export interface Trace {
  readonly milliseconds: number;
  readonly statements: readonly TracedStatement[];
}

/** Of a question as it was written, without what was asked for quietly. Undefined when the API gave none. */
export async function traceOf({ asked, headers }: Answered, signal: AbortSignal): Promise<Trace | undefined> {
  const { query, variables, operationName } = asked;
  const body = { query, variables, operationName: operationName ?? undefined, extensions: { trace: true } };
  const { extensions } = await send(body, headers, signal);
  return extensions?.trace as Trace | undefined;
}

export interface Step {
  readonly depth: number;
  readonly plan: Plan;
}

/** A plan's operators as Neo4j runs them: what feeds one stands below it, further in. */
export function stepsOf(plan: Plan, depth = 0): Step[] {
  return [{ depth, plan }, ...plan.children.flatMap((child) => stepsOf(child, depth + 1))];
}
