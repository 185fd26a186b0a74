/** What stands beside a line: its verbs, and under them when, how surely and by how many claims. */
import { claimsOf } from './merge.ts';
import type { Certainty, GraphEdge, GraphLink } from './model.ts';
import { whyOrder, whyWords } from './words.ts';

export interface EdgeWords {
  /** "oversees", or several: "oversees, directs". */
  readonly verb: string;
  /** Short remarks in the order of their weight; none when there is nothing to add. */
  readonly remarks: readonly string[];
}

export function edgeWords(edge: GraphEdge): EdgeWords {
  const [first] = edge.links;
  // A verb that reads the other way would be false beside the arrowhead of this line, so only those that read its way are named.
  const verbs = edge.links.filter((link) => link.readsDown === first.readsDown).map((link) => link.verb);
  return { verb: [...new Set(verbs)].slice(0, 2).join(', '), remarks: remarksOf(edge, first) };
}

function remarksOf(edge: GraphEdge, first: GraphLink): string[] {
  const remarks: string[] = [];
  const contested = edge.links.filter((link) => link.contested).length;
  if (contested > 0) remarks.push(contested === edge.links.length ? 'contested' : `contested in part`);
  const certainty = certaintyWords(first);
  if (certainty) remarks.push(certainty);
  if (edge.links.length > 1) remarks.push(`${claimsOf(edge).length} claims`);
  if (edge.links.some((link) => link.loop)) remarks.push('closes a loop');
  return remarks;
}

/** Short, because the stroke itself says "no end stated" or "may have held", and the legend says so of the stroke. */
function certaintyWords({ certainty, strength, when, why }: GraphLink): string {
  if (strength === 'WEIGHED') return when;
  if (certainty !== 'MAYBE' || (strength === 'ACCOUNT' && when)) return when;
  const [weightiest] = whyOrder.filter((reason) => why.includes(reason));
  return weightiest ? whyWords[weightiest] : when;
}

/** What the stroke shows, for those who do not see it. */
const strokeSaid: Readonly<Record<Certainty, string>> = { SURE: '', NO_END: 'no end stated', MAYBE: 'may have held' };

/** A line read aloud: "Lord Warner oversees the service, from March 2014, no end stated". */
export function edgeSentence(edge: GraphEdge, nameOf: (id: string) => string): string {
  const [first] = edge.links;
  const { verb, remarks } = edgeWords(edge);
  const [from, to] = first.readsDown ? [edge.upper, edge.lower] : [edge.lower, edge.upper];
  const once = first.strength === 'ACCOUNT' && first.certainty === 'MAYBE';
  const weighed = first.strength === 'WEIGHED';
  const said = weighed
    ? 'not reported to have happened'
    : once
      ? 'perhaps not in the time asked about'
      : strokeSaid[first.certainty];
  return [`${nameOf(from)} ${verb} ${nameOf(to)}`, ...remarks, said].filter(Boolean).join(', ');
}
