/** ELK in a worker of its own. It cannot be interrupted, so a layout that is late costs the worker its life and the next one gets a new worker. */
import ELK, { type ELK as Elk, type ElkNode } from 'elkjs/lib/elk-api.js';
import workerAddress from 'elkjs/lib/elk-worker.min.js?url';

/** Milliseconds; a chain of 150 entities takes about 2,000 on a slow machine. */
const deadline = 8_000;

export class LayoutLate extends Error {}

let elk: Elk | undefined;

/** Starting the worker early lets it load while the answer is still on its way. */
export function wakeLayouter(): Elk {
  elk ??= new ELK({ workerFactory: () => new Worker(workerAddress) });
  return elk;
}

/** @throws LayoutLate when it takes longer than the deadline; whatever ELK throws when it refuses the graph. */
export async function layOut(graph: ElkNode): Promise<ElkNode> {
  const running = wakeLayouter();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      running.terminateWorker();
      if (elk === running) elk = undefined;
      reject(new LayoutLate());
    }, deadline);
  });
  try {
    return await Promise.race([running.layout(graph), late]);
  } finally {
    clearTimeout(timer);
  }
}
