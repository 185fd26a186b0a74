/**
 * Many small worlds in one database: each test has an island of its own, whose ids nothing else touches, and all are loaded at once. Within a test an island's
 * ids are written and shown without the island's name.
 */
import { beforeAll } from 'vitest';
import type { Runner } from '../../../cypher/run.ts';
import { chainReader } from '../../../server/chain/rows.ts';
import type { Chain, Direction, Holder, Link, Strength } from '../../../server/chain/types.ts';
import { accountability } from '../../../server/chain/walk.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { readPeriod } from '../../../server/time/period.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';
import { corpusOf, type SmallClaim, type SmallCorpus } from '../../helpers/smallCorpus.ts';

type Entities = SmallCorpus['entities'];
type Claims = SmallCorpus['claims'];

interface Question {
  readonly asOf?: string;
  readonly direction?: Direction;
  readonly depth?: number;
  readonly strengths?: readonly Strength[];
}

/** A chain as a reader of a test sees it: "1 light > keeper YES", with what is not usual after it. */
export interface Seen {
  readonly links: readonly string[];
  readonly gaps: readonly string[];
}

export interface Island {
  chain(of: string, question?: Question): Promise<Chain>;
  /** The links and gaps alone. */
  see(of: string, question?: Question): Promise<Seen>;
  links(of: string, question?: Question): Promise<readonly string[]>;
  gaps(of: string, question?: Question): Promise<readonly string[]>;
  /** An id without the island's name. */
  bare(id: string): string;
}

export interface Archipelago {
  readonly runner: Runner;
  island(entities: Entities, claims: Claims): Island;
}

/** Call at the top of a test file; islands are made while the file's tests are collected, and loaded before the first of them runs. */
export function archipelago(): Archipelago {
  const runner = testRunner();
  const entities: { -readonly [kind in keyof Entities]: { id: string; name: string }[] } = {};
  const claims: Claims[number][] = [];
  let islands = 0;
  beforeAll(async () => {
    await emptyDatabase();
    await loadCorpus(runner, corpusOf({ entities, claims, sources: { gazette: '2030', almanac: '2014-06-30' } }));
  });
  return {
    runner,
    island(ofIsland, itsClaims) {
      islands += 1;
      const place = `island-${islands}-`;
      for (const [kind, all] of Object.entries(ofIsland) as [keyof Entities, Entities[keyof Entities]][])
        entities[kind] = [...(entities[kind] ?? []), ...(all ?? []).map((entity) => moored(place, entity))];
      for (const [subject, relation, object, more = {}] of itsClaims)
        claims.push([place + subject, relation, place + object, claimAt(place, more)]);
      return islandOf(place, runner);
    },
  };
}

function moored(place: string, entity: string | { readonly id: string; readonly name: string }) {
  if (typeof entity !== 'string') return { ...entity, id: place + entity.id };
  const name = entity.replace(
    /(^|-)(\w)/g,
    (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase(),
  );
  return { id: place + entity, name };
}

function claimAt(place: string, claim: SmallClaim): SmallClaim {
  const { as, under, saidBy, evidence, ...rest } = claim;
  return {
    ...rest,
    ...(as === undefined ? {} : { as: place + as }),
    ...(under === undefined ? {} : { under: place + under }),
    ...(saidBy === undefined ? {} : { saidBy: place + saidBy }),
    ...(evidence === undefined ? {} : { evidence: evidence.map((each) => claimAt(place, each)) }),
  };
}

function islandOf(place: string, runner: Runner): Island {
  const bare = (id: string) => id.replaceAll(place, '');
  const chain = async (
    of: string,
    { asOf, direction = 'UP', depth = 6, strengths = ['LINE', 'ACCOUNT'] }: Question = {},
  ) => {
    const asked = {
      of: place + of,
      asOf: asOf === undefined ? undefined : readPeriod(asOf),
      direction,
      depth,
      strengths,
    };
    const found = await accountability(chainReader(runner), asked);
    if (!found) throw new Error(`no entity ${of}`);
    return found;
  };
  const see = async (of: string, question?: Question) => {
    const { links, gaps } = await chain(of, question);
    return {
      links: links.map((link) => bare(linkText(link))),
      gaps: gaps.map(({ entity, reasons, nearest }) =>
        bare(`${entity.id}: ${reasons.join(', ')}${nearest ? ` (${nearest})` : ''}`),
      ),
    };
  };
  return {
    chain,
    see,
    links: async (of, question) => (await see(of, question)).links,
    gaps: async (of, question) => (await see(of, question)).gaps,
    bare,
  };
}

function linkText(link: Link): string {
  const strength = link.strength === 'LINE' ? '' : ` ${link.strength}`;
  const origin = link.origin === 'DIRECT' ? '' : ` by ${link.origin}`;
  return `${link.depth} ${link.overseen.id} > ${link.overseer.id} ${link.holds}${strength}${origin}${link.closesLoop ? ' loop' : ''}`;
}

/** "ann YES" for each. */
export function holdersText(holders: readonly Holder[], { bare }: Island): string[] {
  return holders.map(({ person, holds }) => bare(`${person.id} ${holds?.answer ?? 'at some time'}`));
}
