/** A chain in words: its question, and its answer in one to three short sentences, with what the sources do not say. Inspections are no part of it. */
import { periodText } from '../time/dateText.ts';
import type { Period } from '../time/period.ts';
import { isPlural, theName } from '../words/names.ts';
import { type Clause, clausesOf, punctuated } from './clauses.ts';
import type { FoundGap } from './gaps.ts';
import { gapSentence, unsaid } from './gapWords.ts';
import { holdingClauses } from './holderWords.ts';
import { inWords } from './naming.ts';
import { modality } from './tense.ts';
import type { AnswerSentence, ChainEntity, Direction, Holder, Link, Strength } from './types.ts';

/** A chain before it is put into words. */
export interface Told {
  readonly of: ChainEntity;
  readonly asOf: Period | undefined;
  readonly direction: Direction;
  /** In order. */
  readonly links: readonly Link[];
  readonly gaps: readonly FoundGap[];
  readonly inspectedBy: readonly Link[];
  readonly holders: readonly Holder[];
}

/** Most clauses in the sentence about the start and in the one about the next step; the rest stand in the chain. */
const mostNearest = 3;
const mostNext = 2;
const told: readonly Strength[] = ['LINE', 'ACCOUNT'];

export function questionOf({ of, asOf, direction, links }: Pick<Told, 'of' | 'asOf' | 'direction' | 'links'>): string {
  const name = theName(of);
  const time = asOf ? ` ${periodText(asOf)}` : ', at any time these sources cover';
  const has = isPlural(of) ? 'have' : 'has';
  if (direction === 'UP') {
    if (of.kind === 'Instrument') return `On whose authority did ${name} rest${time}?`;
    return `Who ${asOf ? 'oversaw' : 'has overseen'} ${name}${time}?`;
  }
  if (of.kind === 'Instrument') return `Whom ${asOf ? `did ${name} bind` : `${has} ${name} bound`}${time}?`;
  const overseen = links.filter((link) => link.depth === 1).map((link) => link.overseen.kind);
  const who = overseen.length > 0 && overseen.every((kind) => kind === 'Person' || kind === 'Post' || kind === 'Group');
  return `${who ? 'Whom' : 'What'} ${asOf ? `did ${name} oversee` : `${has} ${name} overseen`}${time}?`;
}

export function answerOf(chain: Told): AnswerSentence[] {
  const { of, asOf, direction } = chain;
  const links = chain.links.filter((link) => told.includes(link.strength) && !link.closesLoop);
  const at = (depth: number) => links.filter((link) => link.depth === depth);
  const nearest = clausesOf(at(1), { direction, asOf, style: 'ALONE' });
  const next = clausesOf(at(2), { direction, asOf, style: 'SHORT' });
  // The links name who held the post; without any, that is told by itself.
  const held = nearest.length === 0 ? sentenceOf('', holdingClauses(chain.holders, of, asOf), mostNearest) : [];
  const known = [...held, ...sentenceOf('', nearest, mostNearest)];
  if (direction === 'DOWN')
    return nearest.length === 0
      ? [...held, nothingBelow(of, asOf)]
      : [...known, ...sentenceOf('Below that, ', next, mostNext)];
  const above = sentenceOf('Above that, ', next, mostNext);
  if (at(1).some((link) => link.strength === 'LINE')) return [...known, ...above, ...openOf(toldGaps(chain), asOf)];
  const own = chain.gaps.find((gap) => gap.entity.id === of.id) ?? {
    entity: of,
    depth: 0,
    reasons: ['NO_OVERSEER_STATED'],
  };
  return [...known, { text: gapSentence(own, asOf), claims: [] }, ...above];
}

function sentenceOf(opening: string, clauses: readonly Clause[], most: number): AnswerSentence[] {
  if (clauses.length === 0) return [];
  const shown = clauses.slice(0, most);
  const more = clauses.length - shown.length;
  const rest = more === 0 ? '' : `; ${inWords(more)} more ${more === 1 ? 'line stands' : 'lines stand'} in the chain`;
  const text = punctuated(`${opening}${shown.map((clause) => clause.text).join('; ')}${rest}.`);
  return [{ text, claims: [...new Set(shown.flatMap((clause) => clause.claims))] }];
}

/** The gaps worth a sentence: where the known part of the chain stops, the top first; those of what may not belong to it only when there are no others. */
function toldGaps({ of, asOf, links, gaps }: Told): readonly FoundGap[] {
  const known = new Set(links.filter((link) => modality(link, asOf) !== 'PERHAPS').map((link) => link.overseer.id));
  const ofKnown = gaps.filter((gap) => gap.entity.id === of.id || known.has(gap.entity.id));
  return (ofKnown.length > 0 ? ofKnown : gaps).toSorted((a, b) => b.depth - a.depth);
}

function openOf(gaps: readonly FoundGap[], asOf: Period | undefined): AnswerSentence[] {
  const text = unsaid(gaps, asOf);
  return text === '' ? [] : [{ text, claims: [] }];
}

function nothingBelow(of: ChainEntity, asOf: Period | undefined): AnswerSentence {
  const verb = of.kind === 'Instrument' ? 'bound' : 'oversaw';
  const time = asOf ? ` ${periodText(asOf)}` : '';
  return { text: `The sources do not say whom or what ${theName(of)} ${verb}${time}.`, claims: [] };
}
