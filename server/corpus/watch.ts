/** Files that change while somebody writes → one run after another of what looks at them, the newest state last. */
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** An editor writes a file in several steps, and a checkout many files: milliseconds without a change before it is looked at. */
const settled = 100;

export interface Watching {
  /** Settles when the person has seen enough. */
  readonly stopped: Promise<void>;
  /** Before each run but the first. */
  readonly before: () => void;
}

/**
 * Runs once, and again whenever a YAML file in the corpus' folder, or any file in the folder of texts, has come, gone or changed; a change during a run makes
 * another run after it.
 * @param folders absolute; they need not exist yet
 */
export async function runOnChange(
  folders: { readonly corpus: string; readonly texts?: string | undefined },
  run: () => Promise<unknown>,
  { stopped, before }: Watching,
): Promise<void> {
  const { corpus, texts } = folders;
  const watcher = watch(texts === undefined ? [corpus] : [corpus, texts], {
    ignoreInitial: true,
    ignored: (path) => hidden(path, corpus, texts),
  });
  let wake: () => void = () => undefined;
  let changed = false;
  let ended = false;
  watcher.on('all', (_event, path) => {
    if (!matters(path, corpus, texts)) return;
    changed = true;
    wake();
  });
  // A folder that cannot be watched is one that cannot be read, which each run tells.
  watcher.on('error', () => undefined);
  void stopped.then(() => {
    ended = true;
    wake();
  });
  await new Promise<void>((ready) => void watcher.once('ready', ready));
  try {
    await run();
    while (!ended) {
      if (!changed)
        await new Promise<void>((woken) => {
          wake = woken;
          // Either may have come between the look and the wait.
          if (changed || ended) woken();
        });
      if (ended) return;
      await new Promise((later) => setTimeout(later, settled));
      changed = false;
      before();
      await run();
    }
  } finally {
    await watcher.close();
  }
}

/** What editors, version control and systems keep for themselves: nothing in a folder whose name begins with a dot, and no such file. */
function hidden(path: string, ...folders: readonly (string | undefined)[]): boolean {
  return folders.every((folder) => {
    if (folder === undefined) return true;
    const inside = relative(folder, path);
    return inside.startsWith('..') || inside.split(sep).some((part) => part.startsWith('.') || part === 'node_modules');
  });
}

function matters(path: string, corpus: string, texts: string | undefined): boolean {
  const within = (folder: string) => !relative(folder, path).startsWith('..');
  return (texts !== undefined && within(texts)) || (within(corpus) && /(\.ya?ml|^claims|[\\/]claims)$/i.test(path));
}
