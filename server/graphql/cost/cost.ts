/**
 * What an operation costs, counted before it runs from the schema, the document and the variables alone; the table is in weights.ts. Pure: it knows no database,
 * no server and no request, so that whoever has the schema can tell the cost of a query while it is being written.
 *
 * Every place where a field is asked for is counted as often as it will be answered at most: a page inside a page as often as both sizes multiplied. Statements
 * are batched, so they count once for each place. A fragment counts wherever it is spread; of selections on kinds of things that exclude each other the
 * dearest counts; what a directive leaves out does not.
 */
import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';
import { limits } from '../limits.ts';
import { type Selected, Selections, type Variables } from './selections.ts';
import { type Field, fieldOf, isLeaf, kindsOf, namesOf, shapeOf } from './types.ts';
import { type Arguments, points, type Weight, weightOf } from './weights.ts';

export interface Cost {
  readonly total: number;
  /** How many fields it asks for, fragments spread; counting ends one past the limit. */
  readonly fields: number;
  /** The places that cost most by themselves, dearest first. */
  readonly drivers: readonly Driver[];
}

export interface Driver {
  /** Where it is: the names under which it is answered, such as `claims.nodes.evidence`. */
  readonly path: string;
  /** How often it is answered at most. */
  readonly times: number;
  /** Of the place itself, without what is asked below it. */
  readonly cost: number;
}

export interface Asked {
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | undefined;
}

/** How many places it tells of. */
const mostDrivers = 3;
/** Characters of a path that are told, its end: a client's aliases may be of any length. */
const longestPath = 200;

/**
 * @param document need not be valid: what the schema does not know costs nothing. A document without the query asked for costs nothing.
 * @param asked variables that are not given count by their default, or as the most that is allowed
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, asked: Asked = {}): Cost {
  return count(schema, document, asked).cost;
}

/** A count, and the variables that it depends on. */
export interface Counted {
  readonly cost: Cost;
  readonly variables: readonly string[];
}

export function count(schema: GraphQLSchema, document: DocumentNode, asked: Asked): Counted {
  const selections = new Selections(schema, document, asked.operationName, asked.variables);
  const { operation } = selections;
  if (operation?.operation !== 'query') return { cost: { total: 0, fields: 0, drivers: [] }, variables: [] };
  const counting = new Count(schema, selections);
  const { once, each, places } = counting.sets(schema.getQueryType()?.name ?? 'Query', [operation.selectionSet], {
    times: 1,
    path: '',
    depth: 1,
  });
  const drivers = places.sort((a, b) => b.cost - a.cost).slice(0, mostDrivers);
  const cost = {
    total: Math.ceil(points.operation + once + each),
    fields: counting.fields,
    drivers: drivers.map(({ path, times, cost }) => ({ path: path.slice(-longestPath), times, cost: Math.ceil(cost) })),
  };
  return { cost, variables: [...selections.looked] };
}

/** Where a selection stands. */
interface Place {
  /** How often what it selects from is answered. */
  readonly times: number;
  readonly path: string;
  readonly depth: number;
  /** Of the connection that it selects from. */
  readonly page?: number;
}

interface Subtotal {
  /** What counts once for each place, whatever is found there: statements. */
  readonly once: number;
  /** What counts for each thing answered. */
  readonly each: number;
  readonly places: Driver[];
}

interface Part {
  /** The type that it was asked of. */
  readonly on: string;
  readonly subtotal: Subtotal;
}

class Count {
  fields = 0;
  readonly #schema: GraphQLSchema;
  readonly #selections: Selections;

  constructor(schema: GraphQLSchema, selections: Selections) {
    this.#schema = schema;
    this.#selections = selections;
  }

  sets(type: string, sets: Parameters<Selections['of']>[1], place: Place): Subtotal {
    const found = this.#selections.of(type, sets);
    const counted = found.map((selected) => ({ on: selected.on, subtotal: this.#field(selected, place) }));
    const dearest = this.#dearest(type, counted);
    return {
      once: counted.reduce((sum, { subtotal }) => sum + subtotal.once, 0),
      each: eachOf(dearest),
      places: dearest.flatMap(({ places }) => places),
    };
  }

  /** One thing is of one kind: of what is asked of several kinds, what costs most for one of them. */
  #dearest(type: string, counted: readonly Part[]): readonly Subtotal[] {
    const all = counted.map(({ subtotal }) => subtotal);
    if (counted.every(({ on }) => on === type)) return all;
    let dearest: readonly Subtotal[] = [];
    for (const kind of kindsOf(this.#schema, type)) {
      const names = [type, ...namesOf(this.#schema, kind)];
      const ofKind = all.filter((_, at) => names.includes(counted[at]?.on ?? ''));
      if (eachOf(ofKind) >= eachOf(dearest)) dearest = ofKind;
    }
    return dearest;
  }

  #field({ on, nodes }: Selected, { times, path, depth, page }: Place): Subtotal {
    // What is deeper is refused for that; only a document that was not validated goes on for ever.
    if (this.fields > limits.fields || depth > limits.introspectionDepth) return nothing;
    this.fields += 1;
    const [node] = nodes;
    const name = node.name.value;
    const key = (node.alias ?? node.name).value;
    const here = path ? `${path}.${key}` : key;
    const field = fieldOf(this.#schema, on, name);
    const type = field && shapeOf(field);
    const weight = weightOf(namesOf(this.#schema, on), name);
    if (!type || isLeaf(this.#schema, type.name)) {
      const cost = costOfPlace(weight, times, 1, points.value);
      return { ...cost, places: [{ path: here, times, cost: cost.once + cost.each }] };
    }
    const paged = weight.holdsLists === true || isConnection(type.name);
    const size = weight.size?.(this.#argumentsOf(field, node)) ?? (type.list ? page : 1) ?? 1;
    const sets = nodes.map(({ selectionSet }) => selectionSet);
    const read = !paged || this.#selections.of(type.name, sets).some(isOfPage);
    const own = read ? costOfPlace(weight, times, size, points.object) : none;
    const answered = paged ? times : times * size;
    const below = this.sets(type.name, sets, {
      times: answered,
      path: here,
      depth: depth + 1,
      ...(paged && { page: size }),
    });
    return {
      once: own.once + below.once,
      each: own.each + below.each,
      places: [{ path: here, times: times * size, cost: own.once + own.each }, ...below.places],
    };
  }

  #argumentsOf(field: Field, { arguments: given = [] }: FieldNode): Arguments {
    return (name) => {
      const node = given.find((argument) => argument.name.value === name);
      const value = node && this.#selections.value(node.value);
      return value === undefined ? field.args.find((argument) => argument.name === name)?.defaultValue : value;
    };
  }
}

const none = { once: 0, each: 0 };
const nothing: Subtotal = { ...none, places: [] };

/** Of one place alone. @param least of each thing there, where the table says nothing else */
function costOfPlace({ statements = 0, each = 0, row }: Weight, times: number, size: number, least: number) {
  return { once: statements * points.statement, each: times * (each + size * (row ?? least)) };
}

/** A connection whose count alone is asked for reads no page. */
function isOfPage({ nodes: [node] }: Selected): boolean {
  return node.name.value !== 'totalCount' && node.name.value !== '__typename';
}

function isConnection(type: string): boolean {
  return type.endsWith('Connection');
}

function eachOf(subtotals: readonly Subtotal[]): number {
  return subtotals.reduce((sum, { each }) => sum + each, 0);
}
