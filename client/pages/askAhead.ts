/** What the page at an address is going to need, asked for as soon as the address is known: the page finds it there, or on its way. */
import { readView, type View } from '../address.ts';
import { client } from '../api/client.ts';
import { ChainDocument, StartDocument } from '../api/operations.ts';
import { wakeLayouter } from '../diagram/layouter.ts';
import { ladderBelow } from '../graph/ladder.ts';
import { firstQuestion } from './firstQuestion.ts';

export function askAhead({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const start = client.query(StartDocument, {}).toPromise();
  const focus = /^\/entity\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (focus !== undefined) askChain(readView(decoded(focus), new URLSearchParams(search)).view);
  else if (pathname === '/')
    void start.then(({ data }) => {
      const first = firstQuestion(data?.questions ?? []);
      if (first) askChain(first.view);
    });
  else return;
  // A narrow page never needs it.
  if (window.innerWidth >= ladderBelow) wakeLayouter();
}

function askChain({ focus, period, direction }: View): void {
  void client.query(ChainDocument, { of: focus, asOf: period?.edtf ?? null, direction }).toPromise();
}

/** Of a broken address the router tells. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
