/** The entities and sources of the bench's corpus: how many of each kind, their names and spellings. */
import type { EntityDraft, SourceDraft } from '../../../server/corpus/drafts.ts';
import type { Kind } from '../../../server/relations.ts';
import { dayCount, publishedOf } from './days.ts';
import { ministries, patterns, personAliases, personName, placeName } from './names.ts';
import { at, type Random } from './random.ts';

/** What part of all entities is of a kind; people are the rest. */
const shares: Record<Exclude<Kind, 'Person'>, number> = {
  Post: 0.18,
  Organisation: 0.16,
  Service: 0.12,
  Inspection: 0.05,
  Instrument: 0.04,
  Document: 0.04,
  Programme: 0.02,
  Review: 0.015,
  Case: 0.015,
  Group: 0.01,
  Place: 0.01,
};

/** The entities of each kind; among organisations the first are those above the others. */
export type Entities = Readonly<Record<Kind, readonly EntityDraft[]>>;

export function makeEntities(random: Random, size: number): Entities {
  const others = Object.entries(shares).map(([kind, share]) => {
    const count = Math.max(2, Math.round(share * size));
    return [kind, Array.from({ length: count }, (_, n) => make(random, kind as Exclude<Kind, 'Person'>, n))] as const;
  });
  const left = size - others.reduce((sum, [, all]) => sum + all.length, 0);
  const people = Array.from({ length: left }, (_, n): EntityDraft => {
    const name = personName(random);
    return { id: idOf(name, n), kind: 'Person', name, aliases: personAliases(random, name) };
  });
  return { ...Object.fromEntries(others), Person: people } as unknown as Entities;
}

function make(random: Random, kind: Exclude<Kind, 'Person'>, n: number): EntityDraft {
  const ministry = kind === 'Organisation' ? ministries[n] : undefined;
  const name = ministry ? `Ministry of ${ministry}` : random.pick(patterns[kind]).replace('*', placeName(random));
  const short = name.split(' ').map((word) => word.slice(0, 1).toUpperCase());
  const aliases = kind === 'Organisation' && random.chance(0.3) ? [short.join('')] : [];
  const seats = kind === 'Post' && random.chance(0.7) ? { seats: 1 } : {};
  return { id: idOf(`${kind === 'Place' ? 'place ' : ''}${name}`, n), kind, name, aliases, ...seats };
}

/** Ids are of everything in a corpus, so the place in its kind's list alone would not do. */
function idOf(name: string, n: number): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}']/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return `${words}-${n + 1}`;
}

export interface DatedSource {
  readonly draft: SourceDraft;
  readonly day: number;
}

const papers = ['Courier', 'Gazette', 'Herald', 'Observer', 'Post', 'Echo', 'Chronicle', 'Argus'];
const newsTitles = [
  'Watchdog warns over *',
  '* services "must improve"',
  'Who answers for *?',
  'New chief for *',
  'Minister steps in at *',
  '* board under fire',
  'Report praises *',
];

/** In the order of their dates; the last days of all have some, so that whatever happens is told by one. */
export function makeSources(random: Random, size: number): DatedSource[] {
  const count = Math.max(40, Math.round(size / 6));
  const publishers = Array.from({ length: 60 }, () => `${placeName(random)} ${random.pick(papers)}`);
  const days = Array.from({ length: count }, (_, n) => (n < 20 ? dayCount - 1 - n : random.below(dayCount)));
  return days
    .sort((a, b) => a - b)
    .map((day, n) => {
      const { published, printed } = publishedOf(random, day);
      const draft: SourceDraft = {
        id: `source-${n + 1}`,
        title: random.pick(newsTitles).replace('*', placeName(random)),
        publisher: at(publishers, random.skewed(publishers.length, 2)),
        published,
        ...(printed ? { printedDate: true } : { publishedBasis: 'Between two dated events that it tells of.' }),
        sha256: Array.from({ length: 8 }, () =>
          random
            .below(2 ** 32)
            .toString(16)
            .padStart(8, '0'),
        ).join(''),
        ...(n > 0 && random.chance(0.03) ? { derivedFrom: [`source-${random.below(n) + 1}`] } : {}),
      };
      return { draft, day };
    });
}
