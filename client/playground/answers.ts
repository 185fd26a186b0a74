/** What came back, kept whole while the page lives: a tab holds only the text that it shows, without what was asked for quietly. No React, no DOM. */
import type { DocumentNode } from 'graphql';
import type { Period } from '../graph/period.ts';
import { asksTheSame } from './operation.ts';
import type { Told } from './send.ts';
import type { Asked, Breach, Weight } from './weigh.ts';

export interface Answered {
  /** As it was written. */
  readonly asked: Asked;
  readonly headers: Readonly<Record<string, string>>;
  /** What the tab shows, by which the answer is found again. */
  readonly text: string;
  /** With what was asked for quietly; null when the API gave none. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Of the query as it was written; with any, the data may lack what was asked for. */
  readonly errors: readonly Told[];
  /** Of everything quiet; absent when nothing was added. */
  readonly prefix?: string | undefined;
  /** The time that the query speaks of, in which its claims were asked whether they held; absent: none, or more than one. */
  readonly period?: Period | undefined;
  /** The limit for which nothing was added. */
  readonly breach?: Breach | undefined;
  /** This and its weight are of the query as it was written; absent when it was not sound. */
  readonly document?: DocumentNode | undefined;
  readonly weight?: Weight | undefined;
}

/** More than anybody has tabs; each answer may be of some megabytes. */
const most = 40;

export class Answers {
  #kept: readonly Answered[] = [];

  keep(answered: Answered): void {
    const others = this.#kept.filter((each) => !isSame(each, answered));
    this.#kept = [answered, ...others].slice(0, most);
  }

  /**
   * The answer that a tab shows. Two questions may have the same answer to read and not the same to draw: then it is that of the question which still stands in the
   * tab, and none when that was changed since.
   * @param tab its query, and its variables as text
   */
  of(text: string, tab: { readonly query: string; readonly variables: string }): Answered | undefined {
    const candidates = this.#kept.filter((each) => each.text === text);
    const asked = candidates.find((each) => asksTheSame(written(each.asked), tab));
    return asked ?? (candidates.length === 1 ? candidates[0] : undefined);
  }
}

/** Asked again, with the same outcome: only the latest needs keeping. */
function isSame(one: Answered, other: Answered): boolean {
  return one.text === other.text && asksTheSame(written(one.asked), written(other.asked));
}

const written = ({ query, variables }: Asked) => ({
  query,
  variables: variables ? JSON.stringify(variables) : '',
});

export const answers = new Answers();
