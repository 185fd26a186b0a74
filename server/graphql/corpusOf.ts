/** The corpus that the database holds. */
import { databaseAway } from './errors.ts';
import type { CorpusRow } from './loaders/rows.ts';
import type { Read } from './read.ts';

/** @throws DATABASE_UNAVAILABLE before anything is loaded */
export async function corpusOf(read: Read): Promise<CorpusRow> {
  const [row] = await read<{ corpus: CorpusRow }>('corpus');
  if (row) return row.corpus;
  throw databaseAway();
}
