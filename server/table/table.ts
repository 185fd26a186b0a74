/**
 * An answer as a table. It knows GraphQL's answers and nothing else: no schema, no server, no page.
 *
 * Rows: the first list of things in the answer, level by level, and on one level in the order of the fields. A connection is the list of its `nodes`, or of its `edges`,
 * and stands where the connection stands. Without a list of things the first list of plain values gives the rows; without any list with something in it the first
 * empty one, and so no row; without any list at all the answer is the only row.
 *
 * Columns: one for each path to a value below a row, `subject.name`, in the order in which the query asks for them. What is a list inside a row has all its values
 * in one cell; of a list of things each path below it is a column of its own, `evidence.nodes.exact`, with as many values in a cell as there are things, in
 * their order. A path that leads to nothing in any row, a null or an empty list, is an empty column where the query asks for it.
 */

export type Value = string | number | boolean | null;

export interface Table {
  readonly columns: readonly string[];
  /** As many cells as there are columns; null is an empty one. */
  readonly rows: readonly (readonly Value[])[];
}

/** Between the values of a list in one cell. */
export const between = '; ';

/** Of rows that are plain values, and so have no path. */
const onlyColumn = 'value';

const none: Table = { columns: [], rows: [] };

type Thing = Readonly<Record<string, unknown>>;

/** What is asked for below a path, as far as any row has it. */
type Shape = Map<string, Shape>;

/** A list in an answer, by the names that lead to it; empty for an answer without any, which is its own only row. */
export interface ListIn {
  readonly path: string;
  readonly length: number;
}

/** @param data what GraphQL answers as `data` @param list the path of the list that gives the rows; absent, or unknown: the first, as above */
export function tableOf(data: Thing, list?: string): Table {
  const things = (list !== undefined && everyList(data).get(list)) || rowsIn(data).rows;
  const shape: Shape = new Map();
  for (const thing of things) learn(shape, thing);
  const paths = pathsOf(shape);
  if (paths.length === 0) {
    const plain = things.some(isPlain);
    return plain ? { columns: [onlyColumn], rows: things.map((thing) => [isPlain(thing) ? thing : null]) } : none;
  }
  return {
    columns: paths.map((path) => path.join('.')),
    rows: things.map((thing) => paths.map((path) => cellOf(thing, path))),
  };
}

/** The lists that can give the rows, those inside the things of others too, all of them together: first the one that does unless another is asked for. */
export function listsOf(data: Thing): readonly ListIn[] {
  const first = rowsIn(data);
  const others = [...everyList(data)].filter(([path, rows]) => path !== first.path && rows.length > 0);
  return [[first.path, first.rows] as const, ...others].map(([path, { length }]) => ({ path, length }));
}

interface Rows {
  readonly path: string;
  readonly rows: readonly unknown[];
}

function rowsIn(data: Thing): Rows {
  const lists: Rows[] = [];
  let level: readonly (readonly [path: string, thing: Thing])[] = [['', data]];
  while (level.length > 0) {
    const values = level.flatMap(([path, thing]) =>
      Object.entries(thing).map(([name, value]) => [below(path, name), value] as const),
    );
    const found = values.flatMap(([path, value]) => {
      const rows = listOf(value);
      return rows ? [{ path, rows }] : [];
    });
    const ofThings = found.find(({ rows }) => rows.some(isThing));
    if (ofThings) return ofThings;
    lists.push(...found);
    level = values.flatMap(([path, value]) => (isThing(value) ? [[path, value] as const] : []));
  }
  return lists.find(({ rows }) => rows.length > 0) ?? lists[0] ?? { path: '', rows: [data] };
}

/** By path; lists of one path in several things are one. */
function everyList(data: Thing): ReadonlyMap<string, readonly unknown[]> {
  const lists = new Map<string, unknown[]>();
  const look = (value: unknown, path: string, isConnection = false): void => {
    if (Array.isArray(value)) for (const each of value) look(each, path);
    if (!isThing(value)) return;
    for (const [name, inner] of Object.entries(value)) {
      // What a connection lists stands where the connection stands.
      const rows = isConnection && pageNames.includes(name) ? undefined : listOf(inner);
      const at = below(path, name);
      if (rows) lists.set(at, [...(lists.get(at) ?? []), ...rows]);
      look(inner, at, rows !== undefined);
    }
  };
  look(data, '');
  return lists;
}

const below = (path: string, name: string) => (path ? `${path}.${name}` : name);

const pageNames = ['nodes', 'edges'];

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isThing(value)) return undefined;
  return pageNames.map((name) => own(value, name)).find(Array.isArray);
}

function learn(shape: Shape, value: unknown): void {
  if (Array.isArray(value)) for (const each of value) learn(shape, each);
  if (!isThing(value)) return;
  for (const [name, below] of Object.entries(value)) {
    const known = shape.get(name) ?? new Map();
    shape.set(name, known);
    learn(known, below);
  }
}

type Path = readonly string[];

function pathsOf(shape: Shape): Path[] {
  return [...shape].flatMap(([name, below]): Path[] =>
    below.size === 0 ? [[name]] : pathsOf(below).map((path) => [name, ...path]),
  );
}

function cellOf(value: unknown, path: Path): Value {
  if (Array.isArray(value)) return value.map((each) => cellOf(each, path) ?? '').join(between);
  const [name, ...below] = path;
  if (name === undefined) return isPlain(value) ? value : null;
  return isThing(value) ? cellOf(own(value, name), below) : null;
}

/** Whatever a client calls a field: `constructor` and `__proto__` are names as good as others. */
function own(thing: Thing, name: string): unknown {
  return Object.hasOwn(thing, name) ? thing[name] : undefined;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): value is Exclude<Value, null> {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
