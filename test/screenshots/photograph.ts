/** One picture of one view, made once nothing in it is on its way any more. */
import type { BrowserContext } from 'playwright-core';
import type { View } from './views.ts';

/** Ample: the machine that draws the page runs a database beside it. In milliseconds. */
const patience = 60_000;

/** What stays at the window's foot while the page scrolls stands at the foot of a picture of the whole page, not in its middle. */
const wholePage = 'body { position: relative; } .period { position: absolute !important; }';

/** @throws Error that names the view, where it does not come to rest */
export async function photograph(context: BrowserContext, address: string, view: View, file: string): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  try {
    if (view.away) await page.route('**/graphql', (route) => route.abort());
    await page.goto(address + view.path);
    await page.locator(view.shows).first().waitFor();
    // What stands at the page's foot comes after all else.
    if (!view.away) await page.waitForLoadState('networkidle');
    await view.act?.(page);
    await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"], .bones').length === 0);
    await page.evaluate(async () => {
      await document.fonts.ready;
      // What was placed last is drawn in the frame after.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    await page.screenshot({
      path: file,
      ...(view.window ? {} : { fullPage: true, style: wholePage }),
      animations: 'disabled',
    });
  } catch (cause) {
    throw new Error(`${view.name} did not come to rest`, { cause });
  } finally {
    await page.close();
  }
}
