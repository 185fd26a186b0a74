/**
 * A corpus as large as it has to be to show what grows with a graph, from one seed: a town hall's worth of posts, holders, services and papers over and over, and
 * one of everything that is common in records of this kind and dear to a database: a body with thousands of claims (`hub`), a source with thousands of quotes
 * (`daily`), somebody who said thousands of things (`voice`), a post with hundreds of holders (`seat`), and a handful of a rare kind (places).
 */
import type { Claim, Corpus, Entity, Evidence, Source } from '../../server/corpus/types.ts';
import type { Kind, Relation } from '../../server/relations.ts';

export const hub = 'hub';
export const daily = 'daily';
export const voice = 'voice';
export const seat = 'seat';

const place = { file: 'large', line: 1 };
const publishers = ['Gazette', 'Courier', 'Herald', 'Chronicle', 'Post', 'Times'];
const towns = [
  'Ashby',
  'Brackley',
  'Corby',
  'Daventry',
  'Ely',
  'Frome',
  'Grimsby',
  'Hexham',
  'Ilkley',
  'Jarrow',
  'Kendal',
  'Ludlow',
];
const works = [
  'children',
  'housing',
  'harbour',
  'library',
  'rescue',
  'water',
  'transport',
  'planning',
  'parks',
  'archive',
];
const given = ['Ann', 'Bo', 'Zoë', 'Idris', 'Maud', 'Owen', 'Priya', 'Rafał', 'Sian', 'Tom', 'Uma', 'Viv'];
const family = [
  'Moss',
  'O’Jones',
  'Quill',
  'Harper',
  'Lindqvist',
  'Okafor',
  'Penrose',
  'Sutton',
  'Tremaine',
  'Whitlock',
];

/** Each kind's share of a hundred entities; the places, five in all, come besides. */
const shares: readonly (readonly [kind: Kind, share: number])[] = [
  ['Person', 35],
  ['Post', 25],
  ['Organisation', 15],
  ['Service', 10],
  ['Instrument', 5],
  ['Document', 10],
];

/** Numbers from 0 up to 1, the same ones each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param size how many entities, besides the few that are named above
 * @param claimsAtHub how many claims the body in the middle has, and how many quotes the source and the speaker
 */
export function largeCorpus(size: number, claimsAtHub = 1_000): Corpus {
  const chance = seeded(size);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const entities: Entity[] = [];
  const ids = new Map<Kind, string[]>();
  const entity = (id: string, kind: Kind, name: string, aliases: readonly string[] = []) => {
    entities.push({ id, kind, name, aliases, place });
    ids.set(kind, [...(ids.get(kind) ?? []), id]);
  };
  entities.push({
    id: hub,
    kind: 'Organisation',
    name: 'Department of the Middle',
    aliases: ['the department'],
    place,
  });
  entities.push({ id: voice, kind: 'Person', name: 'Xanthe Voice', aliases: [], place });
  entities.push({ id: seat, kind: 'Post', name: 'keeper of the seal', aliases: [], place });
  for (let n = 1; n <= 5; n += 1) entity(`place-${n}`, 'Place', `Quay ${n}`);
  for (const [kind, share] of shares)
    for (let n = 1; n <= (size * share) / 100; n += 1)
      entity(`${kind.toLowerCase()}-${n}`, kind, nameOf(kind, n, pick));
  const of = (kind: Kind) => pick(ids.get(kind) ?? []);

  const sources: Source[] = Array.from({ length: 200 }, (_, n) => ({
    id: n === 0 ? daily : `source-${n}`,
    title: `Report ${n}`,
    publisher: publishers[n % publishers.length] ?? '',
    published: `20${String(10 + (n % 15)).padStart(2, '0')}-${String(1 + (n % 12)).padStart(2, '0')}`,
    printedDate: true,
    sha256: '0'.repeat(64),
    derivedFrom: [],
    place,
  }));

  const claims: Claim[] = [];
  const claim = (
    subject: string,
    relation: Relation,
    object: string,
    quoted: { source?: string; saidBy?: string } = {},
  ) => {
    const id = `claim-${claims.length + 1}`;
    const event = ['ISSUED', 'CRITICISED', 'REQUIRES', 'ADDRESSED_TO', 'CONCERNS'].includes(relation);
    const from = `${1990 + Math.floor(chance() * 35)}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}`;
    const dated = chance() < 0.9;
    const ended = chance() < 0.4 ? { to: String(Number(from.slice(0, 4)) + 1 + Math.floor(chance() * 8)) } : {};
    const stance = chance() < 0.95 ? 'ASSERTS' : 'EXPECTS';
    const evidence: Evidence[] = [
      {
        id: `${id}/1`,
        source: quoted.source ?? `source-${1 + Math.floor(chance() * 199)}`,
        stance,
        exact: `${subject} ${relation} ${object}.`,
        prefix: 'It is said that ',
        suffix: ' Nobody laughed.',
        ...(quoted.saidBy && { saidBy: quoted.saidBy }),
      },
    ];
    claims.push({
      ...{ id, subject, relation, object, evidence, place, basis: 'STATED', independentSources: 1 },
      ...(event
        ? { nature: 'EVENT', ...(dated && { on: from }) }
        : { nature: 'STATE', ...(dated && { from, ...ended }) }),
      asserted: stance === 'ASSERTS',
      standing: chance() < 0.02 ? 'CONTESTED' : chance() < 0.1 ? 'CORROBORATED' : 'REPORTED',
    });
  };
  for (let n = 0; n < claimsAtHub; n += 1) claim(hub, n % 10 === 0 ? 'CRITICISED' : 'OVERSEES', of('Service'));
  for (let n = 0; n < claimsAtHub; n += 1) claim(of('Organisation'), 'FUNDS', of('Service'), { source: daily });
  for (let n = 0; n < claimsAtHub; n += 1) claim(of('Person'), 'ADVISES', of('Organisation'), { saidBy: voice });
  for (let n = 0; n < 150; n += 1) claim(of('Person'), 'HOLDS_POST', seat);
  for (let n = 1; n <= 5; n += 1) claim(`service-${n}`, 'PART_OF', `place-${n}`);
  for (let n = 0; n < size / 10; n += 1) {
    const dice = chance();
    if (dice < 0.4) claim(of('Person'), 'HOLDS_POST', of('Post'));
    else if (dice < 0.55) claim(of('Post'), 'POST_IN', of('Organisation'));
    else if (dice < 0.65) claim(of('Organisation'), 'RESPONSIBLE_FOR', of('Service'));
    else if (dice < 0.75) claim(of('Organisation'), 'DIRECTS', of('Service'));
    else if (dice < 0.85) claim(of('Organisation'), 'ISSUED', of('Instrument'));
    else if (dice < 0.95) claim(of('Instrument'), 'REQUIRES', of('Organisation'));
    else claim(of('Document'), 'CONCERNS', of('Service'));
  }
  const about = {
    id: 'large',
    title: 'A large corpus',
    covers: 'What shows growth.',
    language: 'en',
    version: `large-${size}`,
  };
  return { ...about, sources, entities, claims, conflicts: [], questions: [] };
}

function nameOf(kind: Kind, n: number, pick: <T>(from: readonly T[]) => T): string {
  if (kind === 'Person') return `${pick(given)} ${pick(family)} ${n}`;
  if (kind === 'Post') return `director of ${pick(works)} in ${pick(towns)} ${n}`;
  if (kind === 'Organisation') return `${pick(towns)} ${pick(works)} board ${n}`;
  return `${pick(works)} ${kind.toLowerCase()} of ${pick(towns)} ${n}`;
}
