/** What was only expected, considered or denied, as lines of the picture: never a link that anything was followed through. */

import type { Relation, ShownFragment } from '../api/operations.ts';
import { firstToShow } from './counting.ts';
import { mergeLinks } from './merge.ts';
import type { Graph, GraphLink, GraphNode } from './model.ts';
import { weighedWords } from './words.ts';

/** Where the object stands above the subject. */
const upward: ReadonlySet<Relation> = new Set([
  'REPORTS_TO',
  'ACTS_FOR',
  'PART_OF',
  'POST_IN',
  'HOLDS_POST',
  'ADDRESSED_TO',
]);

/** Had it happened, somebody would have answered to somebody by it. A speech about a plan, or a plan's subject, is no line of this picture. */
const accountable: ReadonlySet<Relation> = new Set([
  ...upward,
  'OVERSEES',
  'DIRECTS',
  'RESPONSIBLE_FOR',
  'ISSUED',
  'REQUIRES',
  'INTERVENED_IN',
  'TAKES_OVER',
  'APPOINTED',
  'CONDUCTED',
  'HEADS',
]);

/** Adds those that touch the question's entity or join two that are in the picture, with the entities that this needs. */
export function addWeighed(graph: Graph, claims: readonly ShownFragment[]): Graph {
  const shown = new Set(graph.nodes.map(({ id }) => id));
  const added = claims.filter(
    ({ asserted, relation, subject, object }) =>
      !asserted &&
      accountable.has(relation) &&
      subject.id !== object.id &&
      (subject.id === graph.focus || object.id === graph.focus || (shown.has(subject.id) && shown.has(object.id))),
  );
  if (added.length === 0) return graph;
  const ends = new Map(added.flatMap(({ subject, object }) => [subject, object]).map((end) => [end.id, end]));
  const nodes = [...ends.values()]
    .filter(({ id }) => !shown.has(id))
    .map(({ id, name, kind }): GraphNode => ({ id, name, kind, focus: false }));
  return { ...graph, nodes: [...graph.nodes, ...nodes], edges: [...graph.edges, ...mergeLinks(added.map(toLink))] };
}

function toLink(claim: ShownFragment): GraphLink {
  const { id, relation, verb, subject, object } = claim;
  const up = upward.has(relation);
  return {
    id: `weighed:${id}`,
    upper: up ? object.id : subject.id,
    lower: up ? subject.id : object.id,
    strength: 'WEIGHED',
    // The word comes first: nobody must read the verb alone.
    verb: `${weighedWords(claim.evidence.nodes)}: ${verb}`,
    readsDown: !up,
    certainty: 'MAYBE',
    why: [],
    explanation: null,
    when: saidWhen(claim),
    contested: false,
    loop: false,
    claims: [id],
  };
}

/** When it was said, not when it was to be: "said in November 2013". */
function saidWhen({ evidence }: ShownFragment): string {
  const first = firstToShow(evidence.nodes);
  if (!first) return '';
  const date = first.said.edtf === null ? first.source.published : first.said;
  return date.edtf === null ? '' : `said ${date.text}`;
}
