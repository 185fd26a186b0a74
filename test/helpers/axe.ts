/** What axe finds on a page. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** By rule, each with the elements at fault. The size of what can be pressed is asked for too: WCAG 2.2 AA has it, and axe leaves it out unless told. */
export async function faultsOf(page: Page): Promise<(readonly [rule: string, elements: readonly string[]])[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { 'target-size': { enabled: true } } }),
  );
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}
