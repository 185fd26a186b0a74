/** Where the bench's questions start: things of like size in every corpus, so that a figure at one size can be held against one at another. */
import type { Claim, Corpus } from '../../../server/corpus/types.ts';
import { createRandom, type Random } from '../corpus/random.ts';

export interface Starts {
  /** Posts that five people held, whose holdings of all posts together are about fourteen. */
  readonly posts: readonly string[];
  /** Entities that exactly twelve asserted claims touch. */
  readonly dozens: readonly string[];
  /** Services, to follow a chain upward from. */
  readonly services: readonly string[];
  /** The entity that most claims touch. */
  readonly hub: string;
  /** What somebody typed so far who looks for a name. */
  readonly typed: readonly string[];
}

const most = 40;

export function startsOf(corpus: Corpus): Starts {
  const random = createRandom(7);
  const held = corpus.claims.filter(({ relation }) => relation === 'HOLDS_POST');
  const ofPerson = counts(held, ({ subject }) => [subject]);
  const holders = grouped(held);
  const posts = [...holders].filter(([, people]) => {
    const all = people.reduce((sum, person) => sum + (ofPerson.get(person) ?? 0), 0);
    return people.length === 5 && all >= 13 && all <= 15;
  });
  const touched = counts(
    corpus.claims.filter(({ asserted }) => asserted),
    ({ subject, object }) => [subject, object],
  );
  const dozens = [...touched].filter(([, count]) => count === 12);
  const [hub = ''] = [...touched].reduce((a, b) => (b[1] > a[1] ? b : a));
  const services = corpus.entities.filter(({ kind }) => kind === 'Service');
  return {
    posts: some(
      random,
      posts.map(([id]) => id),
    ),
    dozens: some(
      random,
      dozens.map(([id]) => id),
    ),
    services: some(
      random,
      services.map(({ id }) => id),
      200,
    ),
    hub,
    typed: some(
      random,
      corpus.entities.map(({ name }) => name),
    ).map((name) => beginning(random, name)),
  };
}

function counts(claims: readonly Claim[], of: (claim: Claim) => readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const claim of claims) for (const id of of(claim)) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

function grouped(held: readonly Claim[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const { subject, object } of held) {
    const people = holders.get(object);
    if (people) people.push(subject);
    else holders.set(object, [subject]);
  }
  return holders;
}

function some(random: Random, all: readonly string[], count = most): string[] {
  return Array.from({ length: Math.min(count, all.length) }, () => random.pick(all));
}

/** Three letters of it at least; now and then all of it. */
function beginning(random: Random, name: string): string {
  return name.slice(0, Math.min(name.length, 3 + random.below(12)));
}
