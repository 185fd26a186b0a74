/** Writes Vitest's own counts as one line, `N passed, N failed`, into the file that WHOSE_WATCH_COUNTS names; without it, does nothing. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env.WHOSE_WATCH_COUNTS;
    if (!file) return;
    let passed = 0;
    // What failed outside any test (a file that does not load, a rejection nobody caught) counts as a failure too.
    let failed = unhandled.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    writeFileSync(file, `${passed} passed, ${failed} failed\n`);
  }
}
