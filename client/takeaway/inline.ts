/** A drawing on the page → markup that looks the same without the page: every style that matters is set on the element itself. */
import type { Drawn, Entry } from '../graph/exportSvg.ts';
import { offeredBy } from './offered.ts';

const copied = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stop-color',
  'stop-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'transform',
  'visibility',
] as const;

const onPageOnly = ['class', 'role', 'tabindex', 'aria-pressed', 'aria-hidden'];

const ofText: ReadonlySet<string> = new Set([
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
]);

/** What has nothing to say on paper. */
const leftOut = '.line-reach, .date-reach, .ring, .time-row';

/** @param ids puts before every id in it what keeps it apart from those of other drawings in the same file. */
export function inline(svg: SVGElement, ids: string): string {
  const copy = svg.cloneNode(true) as SVGElement;
  const [from, to] = [all(svg), all(copy)];
  for (const [at, element] of from.entries()) {
    const other = to[at];
    if (element.matches(leftOut)) other?.remove();
    else if (other) copyStyle(element, other, ids);
  }
  return [...copy.childNodes].map((child) => new XMLSerializer().serializeToString(child)).join('');
}

const all = (root: SVGElement) => [root, ...root.querySelectorAll<SVGElement>('*')];

function copyStyle(from: SVGElement, to: SVGElement, ids: string): void {
  const style = getComputedStyle(from);
  // A colour given on the element itself may point at a gradient, whose id changes.
  const own = to.style.fill || to.style.stroke;
  to.removeAttribute('style');
  for (const name of onPageOnly) to.removeAttribute(name);
  const isText = from.matches('text, tspan');
  for (const name of copied) {
    if (ofText.has(name) && !isText) continue;
    const value = style.getPropertyValue(name);
    if (value && !isUsual(name, value)) to.setAttribute(name, plain(name, value, ids));
  }
  if (own.startsWith('url(') && !to.hasAttribute('fill') && !to.hasAttribute('stroke')) to.setAttribute('fill', own);
  if (to.id) to.id = `${ids}${to.id}`;
}

const usual: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stop-opacity': '1',
  'stop-color': 'rgb(0, 0, 0)',
  opacity: '1',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-width': '1px',
  'letter-spacing': 'normal',
  'font-style': 'normal',
  transform: 'none',
  'text-anchor': 'start',
  visibility: 'visible',
};
const isUsual = (name: string, value: string) => usual[name] === value;

function plain(name: string, value: string, ids: string): string {
  if (value.startsWith('url(')) return value.replace(/url\("?[^#"]*#([^")]+)"?\)/, `url(#${ids}$1)`);
  if (name === 'font-family') return value.replaceAll('"', "'");
  return value.replace(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)/g, (_, ...parts) =>
    hex(parts.slice(0, 3).map(Number)),
  );
}

/** Colours as other programs read them: mixed ones are written in a way that few know. */
const hex = (parts: readonly number[]) =>
  `#${parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The view's picture at its own size, whatever part of it is in sight; undefined when the view is words. */
export function pictureOf(figure: Element): Drawn | undefined {
  const offered = offeredBy(figure.querySelector('.network'));
  if (offered) return offered;
  const svg = figure.querySelector<SVGSVGElement>('.drawing, .timeline');
  if (!svg) return undefined;
  const content = svg.matches('.drawing') ? svg.querySelector<SVGGElement>(':scope > g') : svg;
  if (!content) return undefined;
  if (content === svg)
    return {
      markup: inline(svg, 'picture-'),
      width: svg.clientWidth || Number(svg.getAttribute('width')),
      height: Number(svg.getAttribute('height')),
    };
  const { x, y, width, height } = content.getBBox();
  // The place and zoom on the page are the reader's, not the picture's.
  const markup = `<g transform="translate(${-x} ${-y})">${inline(content, 'picture-')}</g>`;
  return { markup, width: Math.ceil(width), height: Math.ceil(height) };
}

export function legendOf(figure: Element): Entry[] {
  return [...figure.querySelectorAll('figcaption li')].map((item, at) => {
    const svg = item.querySelector<SVGSVGElement>('svg');
    const words = (item.textContent ?? '').trim();
    if (!svg) return { words, markup: '', width: 0, height: 0 };
    const { x, y, width, height } = svg.viewBox.baseVal;
    return {
      words,
      markup: `<g transform="translate(${-x} ${-y})">${inline(svg, `legend-${at}-`)}</g>`,
      width,
      height,
    };
  });
}
