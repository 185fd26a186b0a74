/**
 * The bench's corpus: made up, but as corpora are. It is written in the shapes that a folder's files have once they are read, so that the checker, the builder
 * and the loader take it as they take any other. The same seed and size give the same corpus.
 */
import type { CorpusDraft, Drafts, Written } from '../../../server/corpus/drafts.ts';
import { makeClaims } from './claims.ts';
import { createRandom } from './random.ts';
import { makeEntities, makeSources } from './things.ts';

/** Fewer would leave kinds without enough of a kind to relate to. */
export const leastEntities = 200;

/** @param size how many entities; claims are five times as many */
export function makeDrafts(seed: number, size: number): Drafts {
  if (size < leastEntities) throw new RangeError(`size must be at least ${leastEntities}, got ${size}`);
  const random = createRandom(seed);
  const who = makeEntities(random, size);
  const sources = makeSources(random, size);
  const claims = makeClaims(random, who, sources, size);
  const quoted = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  for (const { draft } of sources) for (const id of draft.derivedFrom ?? []) quoted.add(id);
  const corpus: CorpusDraft = {
    id: `made-up-${size}`,
    title: `A made-up country of ${size} entities`,
    covers: 'Nothing that is true: it is there to measure with.',
    language: 'en',
  };
  return {
    corpus: written('corpus.yaml')(corpus),
    sources: sources
      .map(({ draft }) => draft)
      .filter(({ id }) => quoted.has(id))
      .map(written('sources.yaml')),
    entities: Object.values(who).flat().map(written('entities.yaml')),
    claims: claims.map(written('claims/all.yaml')),
    conflicts: [],
    questions: [],
    refused: [],
    unread: [],
  };
}

/** It stands in no file, so every place is the same. */
function written(file: string): <T>(value: T) => Written<T> {
  const place = { file, line: 1 };
  const at = () => place;
  return (value) => ({ value, at });
}
