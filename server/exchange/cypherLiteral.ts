/** Values as Cypher writes them, and back. JSON with its keys in backquotes is Cypher; nothing else is read. */
import { ImportFault } from './format.ts';

export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => `\`${key.replaceAll('`', '``')}\`: ${literal(inner)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}

/** @throws ImportFault when it is anything but values: no expression of a foreign script is ever evaluated */
export function readLiteral(text: string): unknown {
  const asJson = text.replaceAll(/"(?:[^"\\]|\\.)*"|`((?:[^`]|``)*)`/g, (whole, key?: string) =>
    key === undefined ? whole : JSON.stringify(key.replaceAll('``', '`')),
  );
  try {
    return JSON.parse(asJson);
  } catch {
    throw new ImportFault(`these are not plain values: ${text.slice(0, 60)}…`);
  }
}
