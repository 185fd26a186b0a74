/**
 * A statement that ran, as text for cypher-shell or Neo4j Browser: `:param` lines that give its parameters, each a Cypher expression on one line, and the statement
 * itself. Pure.
 */
import type { TracedStatement } from './trace.ts';

export function cypherText({ name, question, parameters, text }: TracedStatement): string {
  const statement = `${text.trim().replace(/;$/, '')};`;
  return [`// ${name}: ${question.replace(/\s+/g, ' ')}`, ...parameterLines(parameters), statement].join('\n');
}

export function parameterLines(parameters: TracedStatement['parameters']): string[] {
  return Object.entries(parameters).map(([key, value]) => `:param ${named(key)} => ${cypherLiteral(value)}`);
}

/** A JSON value as a Cypher expression; whole numbers are integers there, as the API sends them. */
export function cypherLiteral(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${named(key)}: ${cypherLiteral(inner)}`);
    return `{${entries.join(', ')}}`;
  }
  return String(value);
}

function named(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** What would end a line, or is not seen in one, is written as its number. */
function quoted(text: string): string {
  const safe = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ue000-\uf8ff\ufff0-\uffff]/g,
    (sign) => escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${safe}'`;
}
