/** Files that start a Neo4j of their own take longest and wait for nobody: they go first, beside those that take turns. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

export class OwnFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const own = (file: TestSpecification) => file.project.name === 'own';
    return [...sorted.filter(own), ...sorted.filter((file) => !own(file))];
  }
}
