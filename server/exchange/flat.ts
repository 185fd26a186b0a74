/** An item as cells under dotted names, `amount.value` and `aliases.1`, and back: for tables and for nodes, which hold no maps and no lists of maps. */
import { isMap } from '../corpus/isMap.ts';

export type Cells = Readonly<Record<string, string>>;

/** The cell of a list that has no item, where its first would be. */
const emptyList = '.0';
/** Fields that are JSON: their values have types of their own. */
const json = new Set(['variables', 'expect']);

export function flat(item: object): Cells {
  const cells: Record<string, string> = {};
  const put = (name: string, value: unknown): void => {
    if (value === undefined) return;
    if (json.has(name)) cells[name] = JSON.stringify(value);
    else if (Array.isArray(value)) {
      if (value.length === 0) cells[name + emptyList] = '';
      for (const [n, each] of value.entries()) put(`${name}.${n + 1}`, each);
    } else if (isMap(value)) for (const [key, inner] of Object.entries(value)) put(`${name}.${key}`, inner);
    else cells[name] = String(value);
  };
  for (const [name, value] of Object.entries(item)) put(name, value);
  return cells;
}

/** Scalars come back as text: the corpus' own reader types them. */
export function unflat(cells: Cells): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(cells)) {
    const steps = name.split('.');
    let at: Record<string, unknown> = item;
    for (const step of steps.slice(0, -1)) {
      const next = isMap(at[step]) ? at[step] : {};
      at[step] = next;
      at = next;
    }
    at[steps.at(-1) ?? name] = json.has(name) ? parsed(value) : value;
  }
  return listed(item) as Record<string, unknown>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Maps whose keys are all numbers are the lists that they were. */
function listed(value: unknown, name = ''): unknown {
  if (!isMap(value) || json.has(name)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key)))
    return keys
      .map(Number)
      .filter((n) => n > 0)
      .sort((a, b) => a - b)
      .map((n) => listed(value[n]));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, listed(inner, key)]));
}
