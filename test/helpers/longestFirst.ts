/** The pure ones; then the two that have every statement planned anew, before others profit from plans; then what takes longest, so that no worker is left with it at the end: Neo4js that boot, die and come back, browsers, large graphs. A new clone knows no times, and a short file may take long. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const early = [
  /growth|cost/,
  /[mM]anaged|trouble|readmeCommands/,
  /browser/,
  /bounded|fullDisk|restore|fetching|killed|interrupted|hostile|cancelled/,
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification) => {
      if (project.name === 'pure') return -1;
      const at = early.findIndex((name) => name.test(moduleId));
      return at < 0 ? early.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
