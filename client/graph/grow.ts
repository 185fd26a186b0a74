/** How a network grows: more around one of its entities, the routes between two of them, whatever joins those that are there. */

export interface Expansion {
  readonly id: string;
  /** Of this relation alone; absent: of any. */
  readonly relation?: string;
  /** How many claims at most that were not there before, in the order in which they held. */
  readonly most: number;
}

/** Where routes begin and end. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  /** How many expansions were there before them; absent: all that are. */
  readonly after?: number;
}

/** The one of the routes that runs between exactly the two that are chosen. */
export function routeBetween<Route extends Ends>(routes: readonly Route[] = [], chosen: readonly string[] = []) {
  const [from, to, ...more] = chosen;
  return more.length > 0 ? undefined : routes.find((route) => route.from === from && route.to === to);
}

/** Of claims: what a reader takes in at once. */
export const pageOf = 25;
/** A link may ask for no more at once. */
const mostAsked = 500;

/** "50,OVERSEES,ofsted"; the id alone for the first page of everything. Many stand together with commas between: no id is empty or has a capital. */
const written = /(?:(\d{1,3}),([A-Z_]*),)?([^,]+)/g;

export const readExpansions = (text: string): Expansion[] =>
  [...text.matchAll(written)].map(([, most = String(pageOf), relation, id = '']) => ({
    id,
    ...(relation && { relation }),
    most: Math.min(Number(most), mostAsked),
  }));

export const writeExpansion = ({ id, relation, most }: Expansion): string =>
  relation === undefined && most === pageOf ? id : `${most},${relation ?? ''},${id}`;

/** One page more around an entity, after everything that was asked for before: so what stands there already can stay. */
export function expand(expanded: readonly Expansion[] = [], id: string, relation?: string): readonly Expansion[] {
  return [...expanded, { id, ...(relation !== undefined && { relation }), most: pageOf }];
}

/** Without anything that was asked for around an entity; undefined when nothing else was. */
export function foldBack(expanded: readonly Expansion[] = [], id: string): readonly Expansion[] | undefined {
  const rest = expanded.filter((each) => each.id !== id);
  return rest.length > 0 ? rest : undefined;
}

interface Joining {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** The claims that are new, as many as an expansion may bring. */
export function fresh<Claim extends Joining>(found: readonly Claim[], there: ReadonlySet<string>, most: number) {
  return found.filter(({ id }) => !there.has(id)).slice(0, most);
}

/** Those of the claims that join two entities which stand in the picture alone, or by other claims. */
export function joining<Claim extends Joining>(
  claims: readonly Claim[],
  there: readonly Joining[],
  alone: readonly { readonly id: string }[] = [],
): Claim[] {
  const ends = there.flatMap(({ subject, object }) => [subject.id, object.id]);
  const ids = new Set([...ends, ...alone.map(({ id }) => id)]);
  return claims.filter(({ subject, object }) => ids.has(subject.id) && ids.has(object.id));
}
