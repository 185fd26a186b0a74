/** What takes longest goes first: files that start a Neo4j of their own, then those with a browser; the many short ones go beside them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const order = ['own', 'browser'];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification) =>
      (order.indexOf(project.name) + order.length + 1) % (order.length + 1);
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
