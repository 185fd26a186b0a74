/** Which corpus, in which version, the database holds: known without asking it each time. */
import type { Reader } from '../../cypher/run.ts';

/**
 * Resolves to what changes exactly when an answer may; undefined while the database holds no whole corpus, or does not answer.
 * It may be 5 s old: a corpus that is loaded meanwhile is noticed then.
 */
export type CorpusVersion = () => Promise<string | undefined>;

interface Row {
  readonly corpus: {
    readonly state: 'LOADING' | 'LOADED';
    /** Of all that is stored, and so of the code that computed it too. */
    readonly fingerprint: string;
  };
}

const freshMilliseconds = 5_000;
/** Whoever asks for an answer waits for this before it. */
const patience = 1_000;

export function createCorpusVersion(runner: Pick<Reader, 'read'>): CorpusVersion {
  let known: Promise<string | undefined> | undefined;
  let until = 0;
  return () => {
    if (known && performance.now() < until) return known;
    until = performance.now() + freshMilliseconds;
    known = read(runner);
    return known;
  };
}

async function read(runner: Pick<Reader, 'read'>): Promise<string | undefined> {
  const signal = AbortSignal.timeout(patience);
  const late = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  // Without a version there is nothing to compare, and the question itself says what is wrong.
  const row = runner.read<Row>('corpus', {}, { signal, timeout: patience }).then(([found]) => found);
  const found = await Promise.race([row.catch(() => undefined), late]);
  return found?.corpus.state === 'LOADED' ? found.corpus.fingerprint : undefined;
}
