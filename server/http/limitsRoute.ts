/** `/limits`: what one request may ask for, what a refusal says and what things cost; as a page for people, as JSON for programs. */
import type { FastifyInstance } from 'fastify';
import { points, weights } from '../graphql/cost/weights.ts';
import { limits } from '../graphql/limits.ts';
import { codes, type ToldLimit, toldLimits } from '../graphql/toldLimits.ts';

/** @param requestsPerMinute as the server was set; 0: not limited */
export function addLimitsRoute(app: FastifyInstance, requestsPerMinute: number): void {
  const told = toldLimits(requestsPerMinute);
  const json = { limits: told, codes, points, costs: costs() };
  const html = page(told);
  app.get('/limits', (request, reply) => {
    void reply.header('vary', 'accept').header('cache-control', 'no-cache');
    return request.headers.accept?.includes('text/html') ? reply.type('text/html; charset=utf-8').send(html) : json;
  });
}

interface CostRow {
  readonly field: string;
  readonly statements: number;
  readonly each: number;
  readonly row: number | null;
  /** As many as are listed when no argument says how many; null for a single thing. */
  readonly size: number | null;
}

function costs(): CostRow[] {
  return Object.entries(weights).map(([field, { statements = 0, each = 0, row = null, size }]) => ({
    field,
    statements,
    each,
    row,
    size: size?.(() => undefined) ?? null,
  }));
}

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 Inter, system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
  h1, h2 { font-family: "Source Serif 4", Georgia, serif; line-height: 1.2; }
  h2 { margin-top: 2.5rem; }
  .wide { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
  td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
  @media (max-width: 40rem) { table { font-size: .875rem; } th, td { padding-right: .6rem; } }
  code { font: .875em/1.5 "Source Code Pro", ui-monospace, monospace; white-space: nowrap; }
`;

function page(told: readonly ToldLimit[]): string {
  const { operation, statement, object, value } = points;
  const limitRows = told.map(({ of, most, unit, code }) => [text(of), number(most), text(unit), sign(code)]);
  const codeRows = Object.entries(codes).map(([code, meaning]) => [sign(code), text(meaning)]);
  const costRows = costs().map((cost) => [
    sign(cost.field),
    number(cost.statements),
    number(cost.each || null),
    number(cost.row),
    number(cost.size),
  ]);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Limits · Whose Watch</title>
<style>${style}</style>
<main>
<h1>What one request may ask for</h1>
<p>Whoever asks for more is refused, with a code and a message that says the limit and what was asked; what can be counted beforehand, before anything is read.
<code>/table.csv</code> gives an answer as a table under the same limits. Nothing can be written here. <a href="/playground">The playground</a> shows what a query costs; <a href="/schema.graphql">the schema</a> says
what each argument may be; programs get this page as JSON.</p>
<h2>Limits</h2>
${table('Limits', ['of', '#at most', '', 'code'], limitRows)}
<h2>Codes</h2>
<p>Every error holds one of these as <code>extensions.code</code>.</p>
${table('Codes', ['code', 'means'], codeRows)}
<h2>What an operation costs</h2>
<p>It is counted before the operation runs, from the most that each page and list may hold, and is in every answer as
<code>extensions.cost</code>, with what drives it. At most ${limits.cost.toLocaleString('en-GB')} points.
An operation costs ${operation} points, each of its statements ${statement}, however many things it is about; each thing answered ${object}, each value ${value}.
The fields below cost what stands beside them instead: points each time they are asked, points for each row, and how many rows they count as when no argument says so.</p>
${table('Costs', ['field', '#statements', '#each time', '#each row', '#rows'], costRows)}
</main>
</html>
`;
}

interface Cell {
  readonly html: string;
  readonly number?: boolean;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (plain: string) => plain.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const text = (plain: string): Cell => ({ html: escaped(plain) });
const sign = (plain: string): Cell => ({ html: `<code>${escaped(plain)}</code>` });
const number = (value: number | null): Cell => ({ html: value?.toLocaleString('en-GB') ?? '', number: true });

/** On a narrow screen it is moved sideways, by keyboard too. @param heads those of numbers begin with a hash */
function table(name: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const head = heads.map((each) => cell('th', { html: escaped(each.replace('#', '')), number: each.startsWith('#') }));
  const body = rows.map((cells) => `<tr>${cells.map((each) => cell('td', each)).join('')}</tr>`);
  return `<div class="wide" role="region" aria-label="${name}" tabindex="0"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

function cell(tag: 'th' | 'td', { html, number: isNumber }: Cell): string {
  return `<${tag}${isNumber ? ' class="number"' : ''}>${html}</${tag}>`;
}
