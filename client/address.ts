/** What is shown ↔ the address. The address alone decides the view, so that reload, share and Back all give the same picture. */
import { columns, type Sort } from './graph/claimTable.ts';
import { type Filters, filterNames, isKnown } from './graph/filters.ts';
import { type Ends, type Expansion, readExpansions, writeExpansion } from './graph/grow.ts';
import { type Period, readEdtf } from './graph/period.ts';

export type Direction = 'UP' | 'DOWN';

/** The ways to look at one selection, in the order of their switch; the first is the one that an address without any shows. */
export const viewNames = ['chain', 'network', 'timeline', 'text'] as const;
export type ViewName = (typeof viewNames)[number];

export interface View {
  /** The entity that the question is about. */
  readonly focus: string;
  readonly direction: Direction;
  /** Absent: any time. */
  readonly period?: Period | undefined;
  /** The id of the entity, claim or source whose proof is open. */
  readonly selected?: string | undefined;
  /** Absent: the chain. */
  readonly view?: ViewName | undefined;
  /** Of the text: its table, sorted so. Absent: its sentences. */
  readonly table?: Sort | undefined;
  /** Only claims that meet these; absent: all. */
  readonly filters?: Filters | undefined;
  /** What was only expected, considered or denied is shown too. */
  readonly considered?: boolean | undefined;
  /** Ids of entities and claims that are not shown. */
  readonly hidden?: readonly string[] | undefined;
  /** Ids of entities whose further lines are folded away. */
  readonly collapsed?: readonly string[] | undefined;
  /** Of the network: ids of the claims and entities that it is made of, with what was added to them; absent: what stands around the focus. */
  readonly only?: readonly string[] | undefined;
  /** Of the network: around what more is shown, in the order in which it was asked for. */
  readonly expanded?: readonly Expansion[] | undefined;
  /** Of the network: between which entities the shortest routes are shown as well. */
  readonly routes?: readonly Ends[] | undefined;
  /** Of the network: whatever is claimed between two entities that are shown is shown as well. */
  readonly connected?: boolean | undefined;
  /** Ids of entities that were chosen together. */
  readonly chosen?: readonly string[] | undefined;
  /** Of the network: where entities stand that were moved or pinned by hand, in the layout's own units. */
  readonly pinned?: readonly Pin[] | undefined;
}

/** What is named with `undefined`, or with an empty list, is given up; what is not named stays as it is. */
export type Change = Partial<Omit<View, 'focus'>>;

export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** How many expansions were there before it was moved; absent: all that are. */
  readonly after?: number;
}

export interface ReadView {
  readonly view: View;
  /** What in the address could not be read, and what is shown instead: sentences for people. */
  readonly faults: readonly string[];
}

/** Of an entry in an address: no id has more than 120 signs, and what may stand before it few. */
const longest = 160;

export function readView(focus: string, whole: URLSearchParams): ReadView {
  const faults: string[] = [];
  const search = new URLSearchParams();
  for (const [name, value] of whole) {
    const entries = value.split(',');
    const known = entries.filter(({ length }) => length <= longest);
    if (known.length === entries.length) search.append(name, value);
    else {
      faults.push(
        `“${name.slice(0, longest)}” in the address holds something longer than any id, which is passed over.`,
      );
      // Where entries belong together, what is left of them would be something else.
      if (name !== 'at' && name !== 'route' && known.length > 0) search.append(name, known.join(','));
    }
  }
  const asOf = search.get('asOf');
  const period = asOf === null ? undefined : readEdtf(asOf);
  if (asOf !== null && !period)
    faults.push(`“${asOf}” in the address is not a day, month, season or year, so any time is shown.`);
  const direction = search.get('direction');
  if (direction !== null && direction !== 'UP' && direction !== 'DOWN')
    faults.push(`“${direction}” in the address is neither UP nor DOWN, so those who oversee are shown.`);
  const asked = search.get('view');
  const view = viewNames.find((name) => name === asked);
  if (asked !== null && !view) faults.push(`There is no view called “${asked}”, so the chain is shown.`);
  const sort = search.get('table');
  const table = sort === null ? undefined : readSort(sort);
  if (sort !== null && !table)
    faults.push(`The table has no column called “${sort.replace('-', '')}”, so the sentences are shown.`);
  const selected = search.get('selected');
  const filters = readFilters(search, faults);
  const hidden = readList(search, 'hidden');
  const collapsed = readList(search, 'collapsed');
  const only = readList(search, 'only');
  const { expanded, routes, pinned } = readGrown(search);
  const chosen = readList(search, 'chosen');
  return {
    view: {
      focus,
      direction: direction === 'DOWN' ? 'DOWN' : 'UP',
      ...(period && { period }),
      ...(selected && { selected }),
      ...(view && view !== 'chain' && { view }),
      ...(table && { table }),
      ...(filters && { filters }),
      ...(search.has('considered') && { considered: true }),
      ...(hidden && { hidden }),
      ...(collapsed && { collapsed }),
      ...(only && { only }),
      ...(expanded.length > 0 && { expanded }),
      ...(routes.length > 0 && { routes }),
      ...(search.has('connected') && { connected: true }),
      ...(chosen && { chosen }),
      ...(pinned.length > 0 && { pinned }),
    },
    faults,
  };
}

export function viewAddress({ focus, direction, period, selected, view, table, ...narrowed }: View): string {
  const search = new URLSearchParams();
  if (view && view !== 'chain') search.set('view', view);
  if (period) search.set('asOf', period.edtf);
  if (direction === 'DOWN') search.set('direction', direction);
  if (table) search.set('table', `${table.down ? '-' : ''}${table.by}`);
  for (const name of filterNames) setList(search, name, narrowed.filters?.[name]);
  if (narrowed.considered) search.set('considered', '1');
  setList(search, 'hidden', narrowed.hidden);
  setList(search, 'collapsed', narrowed.collapsed);
  setList(search, 'only', narrowed.only);
  setGrown(search, narrowed);
  setList(search, 'chosen', narrowed.chosen);
  if (selected) search.set('selected', selected);
  // A comma needs no code of three signs.
  const query = search.toString().replaceAll('%2C', ',');
  return `/entity/${encodeURIComponent(focus)}${query && `?${query}`}`;
}

/** Another question, looked at in the same way and at the same time; what was hidden in the old picture is no matter in the new one. */
export function ask(view: View | undefined, focus: string, direction: Direction): string {
  const { period, view: name, table, filters, considered } = view ?? {};
  return viewAddress({ focus, direction, period, view: name, table, filters, considered });
}

/** No id holds a comma, so many share one name; each may also stand by itself. */
function readList(search: URLSearchParams, name: string): readonly string[] | undefined {
  const values = [...new Set(search.getAll(name).flatMap((text) => text.split(',')))].filter(Boolean);
  return values.length > 0 ? values : undefined;
}

function setList(search: URLSearchParams, name: string, values: readonly string[] = []): void {
  if (values.length > 0) search.set(name, values.join(','));
}

/**
 * What was expanded, the routes and what was moved by hand stand in the order in which they came, as each is laid out among what was there before.
 * Two ends after each other make a route; one that has no other is none. What cannot be read is left out.
 */
function readGrown(search: URLSearchParams) {
  const [expanded, routes, pinned]: [Expansion[], Ends[], Pin[]] = [[], [], []];
  let begun: string | undefined;
  for (const [name, text] of search) {
    const after = expanded.length;
    if (name === 'expanded') expanded.push(...readExpansions(text));
    else if (name === 'at') pinned.push(...readPins(text).map((pin) => ({ ...pin, after })));
    else if (name === 'route')
      for (const end of text.split(',')) {
        if (begun === undefined) begun = end;
        else {
          if (begun && end && begun !== end) routes.push({ from: begun, to: end, after });
          begun = undefined;
        }
      }
  }
  return { expanded, routes, pinned };
}

function setGrown(search: URLSearchParams, { expanded = [], routes = [], pinned = [], connected }: Change): void {
  const cameAt = <T extends { readonly after?: number }>(all: readonly T[], at: number) =>
    all.filter(({ after = expanded.length }) => Math.min(after, expanded.length) === at);
  let together: string[] = [];
  const write = () => {
    if (together.length > 0) search.append('expanded', together.join(','));
    together = [];
  };
  for (let at = 0; at <= expanded.length; at += 1) {
    const ends = cameAt(routes, at).flatMap(({ from, to }) => [from, to]);
    const pins = cameAt(pinned, at).map(({ id, x, y }) => `${Math.round(x)},${Math.round(y)},${id}`);
    if (ends.length + pins.length > 0 || at === expanded.length) write();
    if (ends.length > 0) search.append('route', ends.join(','));
    if (connected && at === expanded.length) search.set('connected', '1');
    if (pins.length > 0) search.append('at', pins.join(','));
    const next = expanded[at];
    if (next) together.push(writeExpansion(next));
  }
}

/** "12,-40,ofsted,3,4,ann": whole units, then what stands there. */
const readPins = (text: string): Pin[] =>
  [...text.matchAll(/(-?\d{1,6}),(-?\d{1,6}),([^,]+)/g)].map(([, x, y, id = '']) => ({
    id,
    x: Number(x),
    y: Number(y),
  }));

function readFilters(search: URLSearchParams, faults: string[]): Filters | undefined {
  const chosen = filterNames.flatMap((name) => {
    const asked = readList(search, name) ?? [];
    const values = asked.filter((value) => isKnown(name, value));
    for (const value of asked)
      if (!values.includes(value)) faults.push(`There is no ${name} called “${value}”, so nothing is filtered by it.`);
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return chosen.length > 0 ? Object.fromEntries(chosen) : undefined;
}

function readSort(text: string): Sort | undefined {
  const name = text.replace(/^-/, '');
  const by = columns.find((column) => column === name);
  return by && { by, down: text.startsWith('-') };
}

export const claimAddress = (id: string): string => `/claim/${encodeURIComponent(id)}`;
export const sourceAddress = (id: string): string => `/source/${encodeURIComponent(id)}`;
