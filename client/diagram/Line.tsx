/** One line of the picture with its words beside it. */
import { useId } from 'react';
import { appearanceOf } from '../graph/appearance.ts';
import type { Label } from '../graph/label.ts';
import type { GraphEdge } from '../graph/model.ts';
import type { Box } from '../graph/placed.ts';
import { arrowOf, type Point, pathOf } from '../graph/route.ts';
import type { Pressable } from './pressable.ts';

interface Props {
  edge: GraphEdge;
  label: Label;
  /** From the upper entity to the lower. */
  route: readonly Point[];
  box: Box;
  words: string;
  /** Numbers of claims that have a note in a file, and none on the page. */
  more: readonly number[];
  press: Pressable;
}

export function Line({ edge, label, route, box, words, more, press }: Props) {
  const { stroke, contested } = appearanceOf(edge);
  const [first] = edge.links;
  const points = first.readsDown ? route : [...route].reverse();
  const arrow = stroke !== 'holding';
  const path = pathOf(points, arrow);
  const [from, to] = [points[0], points.at(-1)];
  const fade = useId();
  return (
    <g
      className={`line line-${stroke}${contested ? ' line-contested' : ''}${press['aria-pressed'] ? ' line-lit' : ''}`}
    >
      {stroke === 'fading' && from && to && (
        <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
          <stop offset="0.25" className="fade-from" />
          <stop offset="1" className="fade-to" />
        </linearGradient>
      )}
      <g aria-label={words} data-line={contested ? `${stroke} dashed` : stroke} {...press}>
        <path className="line-reach" d={path} />
        <path className="line-path" d={path} style={stroke === 'fading' ? { stroke: `url(#${fade})` } : undefined} />
        {arrow && <path className="line-arrow" d={arrowOf(points)} />}
      </g>
      {/* Beside the button, not in it: the line's own label says these words in their sentence. A finger may press either. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus */}
      <g className="line-label" transform={`translate(${box.x} ${box.y})`} aria-hidden="true" onClick={press.onClick}>
        <rect className="line-ground" width={label.width} height={label.height} rx={3} />
        <LineWords label={label} more={more} towards={sideOf(route, box)} />
      </g>
    </g>
  );
}

/** The side of the words that their line runs on, where they are set close to it. */
function sideOf(route: readonly Point[], box: Box): 'start' | 'end' {
  const middle = box.y + box.height / 2;
  const beside = route.find((point, at) => {
    const next = route[at + 1];
    return next !== undefined && Math.min(point.y, next.y) <= middle && middle <= Math.max(point.y, next.y);
  });
  return beside && beside.x > box.x + box.width / 2 ? 'end' : 'start';
}

/** @param more numbers that only a file has notes for */
function LineWords({ label, more, towards }: { label: Label; more: readonly number[]; towards: 'start' | 'end' }) {
  const lastVerb = label.lines.findLastIndex((line) => line.role === 'verb');
  const x = towards === 'end' ? label.width - 6 : 6;
  return label.lines.map(({ text, role, y }, at) => (
    <text key={y} className={`line-${role}`} x={x} y={y} textAnchor={towards}>
      {text}
      {at === lastVerb && label.notes.length > 0 && (
        <tspan className="line-notes" dx={2} dy={-4}>
          {label.notes.join(' ')}
        </tspan>
      )}
      {at === lastVerb && more.length > 0 && (
        <tspan className="line-notes file-only" dx={2} dy={label.notes.length > 0 ? 0 : -4}>
          {more.join(' ')}
        </tspan>
      )}
    </text>
  ));
}
