/**
 * Whether the graph in the database is sound. Each invariant is a statement of its own (cypher/read/audit*.cypher) that gives what breaks it, so that nothing of
 * the loader's code vouches for itself. Then all that is computed is computed anew from the claims and evidence in the database, and compared; and, if the
 * corpus is at hand, the database with its corpus.
 */
import type { Runner } from '../../cypher/run.ts';
import { StartFault } from '../faults.ts';
import { auditTimeout, contentsOf } from './contents.ts';
import { type Difference, differenceTo } from './difference.ts';
import { corpusFromGraph } from './fromGraph.ts';
import { indexesOf } from './indexes.ts';
import { graphOf } from './rows.ts';
import type { Corpus } from './types.ts';

/** What ought to be so, and what was found against it: ids, or sentences; none when it is so. */
export interface Audited {
  readonly invariant: string;
  readonly found: readonly string[];
}

/** What is wrong in a thousand places is wrong in one. */
const most = 20;

const whole: readonly Invariant[] = [
  { statement: 'auditClaimsWithoutEvidence', invariant: 'every claim has evidence' },
  { statement: 'auditClaimEnds', invariant: 'every claim has one subject and one object' },
  { statement: 'auditEvidenceEnds', invariant: 'every evidence is about one claim and from one source' },
];

const sound: readonly Invariant[] = [
  { statement: 'auditQuotes', invariant: 'every quote has one to sixty words' },
  { statement: 'auditOrphans', invariant: 'nothing stands alone: every entity, source and conflict has its claims' },
  { statement: 'auditBoundsOfClaims', invariant: 'the bounds of every claim are in order' },
  { statement: 'auditBoundsOfSources', invariant: "the bounds of every source's date are in order" },
  { statement: 'auditBoundsOfEdges', invariant: 'the bounds of every edge of accountability are in order' },
  { statement: 'auditAsserted', invariant: 'a claim is asserted exactly when an evidence asserts it' },
  { statement: 'auditContested', invariant: 'a claim is contested exactly when an evidence denies it' },
  {
    statement: 'auditCorroborated',
    invariant: 'an uncontested claim is corroborated exactly when two independent sources say it',
  },
  { statement: 'auditProjected', invariant: 'every asserted claim has its one edge, every other none' },
  { statement: 'auditProjectedUnclaimed', invariant: 'every edge between entities is an asserted claim' },
  { statement: 'auditAnswersTo', invariant: 'every edge of accountability rests on asserted claims' },
];

interface Invariant {
  readonly statement: string;
  readonly invariant: string;
}

/**
 * @param corpus what the database should hold, when it is at hand
 * @throws StartFault when the database holds no corpus, or not one alone
 */
export async function audit(runner: Runner, corpus?: Corpus): Promise<Audited[]> {
  const { corpora } = await contentsOf(runner);
  const [about] = corpora;
  if (!about || corpora.length > 1)
    throw new StartFault(
      `The database holds ${corpora.length} corpora; an audit is of one. Load one first: npm run corpus -- load DIR`,
    );
  const { missing, unready } = await indexesOf(runner);
  const structure = await lookAll(runner, whole);
  const audited = [
    { invariant: 'the last load was finished', found: about.state === 'LOADED' ? [] : [`the state is ${about.state}`] },
    { invariant: 'every constraint and index is there and ready', found: [...missing, ...unready] },
    ...structure,
    ...(await lookAll(runner, sound)),
  ];
  // A claim without its ends cannot be read back; that it lacks them is said already.
  if (structure.every(({ found }) => found.length === 0)) {
    const again = graphOf(await corpusFromGraph(runner, about));
    const found = differences(await differenceTo(again, runner));
    audited.push({ invariant: 'all that is computed, edges too, is what the claims and evidence give', found });
  }
  if (corpus) {
    const found = differences(await differenceTo(graphOf(corpus), runner));
    if (about.version !== corpus.version)
      found.unshift(`its version is ${about.version}, the corpus' is ${corpus.version}`);
    audited.push({ invariant: 'the database holds the corpus and nothing else', found: found.slice(0, most) });
  }
  return audited;
}

/** One after another: each reads everything, and readers may be at work beside. */
async function lookAll(runner: Runner, invariants: readonly Invariant[]): Promise<Audited[]> {
  const audited: Audited[] = [];
  for (const { statement, invariant } of invariants) {
    const rows = await runner.read<{ id: string }>(statement, { limit: most }, { timeout: auditTimeout });
    audited.push({ invariant, found: rows.map(({ id }) => id) });
  }
  return audited;
}

function differences(difference: Difference): string[] {
  const { missingNodes, changedNodes, missingEdges, changedEdges, staleEdges, staleNodes } = difference;
  return [
    ...missingNodes.map(({ labels, properties }) => `${labels[0]} ${properties.id} is missing`),
    ...changedNodes.map(
      ({ labels, properties, differing }) =>
        `${labels[0]} ${properties.id} differs in ${differing.join(', ') || 'its labels'}`,
    ),
    ...staleNodes.map(({ labels, id }) => `${labels[0]} ${id} should not be there`),
    ...[...missingEdges.values()].flat().map(({ from, type, to }) => `${from} ${type} ${to} is missing`),
    ...changedEdges.map(({ from, type, to }) => `${from} ${type} ${to} differs`),
    ...staleEdges.map(({ from, type, to }) => `${from} ${type} ${to} should not be there`),
  ].slice(0, most);
}
