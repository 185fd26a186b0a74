/** The picture itself: real elements, so that it can be tabbed into, read aloud, printed and exported. */
import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { edgeSentence } from '../graph/edgeWords.ts';
import { notesOf } from '../graph/label.ts';
import { claimsOf } from '../graph/merge.ts';
import { type Arrow, walk } from '../graph/walk.ts';
import { choosesAlso } from '../ui/choosesAlso.ts';
import { actsAlone } from '../ui/singleKeys.ts';
import { EntityCard } from './EntityCard.tsx';
import { FullStop } from './FullStop.tsx';
import { Line } from './Line.tsx';
import type { Pressable } from './pressable.ts';
import type { Picture } from './useLayout.ts';

interface DrawingProps {
  picture: Picture;
  /** Ids of what is lit: selected, or pointed at elsewhere on the page. */
  lit: ReadonlySet<string>;
  /** Ids of what was chosen together. */
  chosen: ReadonlySet<string>;
  size: { width: number; height: number };
  /** The frame is not as tall as its picture. */
  goesOn: boolean;
  /** Every claim's number, on the page or in a file. */
  numberOf: ReadonlyMap<string, number>;
  label: string;
  svg: RefObject<SVGSVGElement | null>;
  content: RefObject<SVGGElement | null>;
  onSelect: (id: string) => void;
  onChoose: (id: string) => void;
  /** The keyboard has come to it: it must be seen. */
  onReach: (id: string) => void;
  /** A single key on an entity, or on a line by its claim; true when it did something. */
  onLetter: (key: string, id: string) => boolean;
}

const arrows: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

export function Drawing({
  picture,
  lit,
  chosen,
  size,
  goesOn,
  numberOf,
  label,
  svg,
  content,
  onSelect,
  onChoose,
  onReach,
  onLetter,
}: DrawingProps) {
  const { graph, placed, cards, labels, stops } = picture;
  const [reached, setReached] = useState(graph.focus);
  const drawn = useCount(placed);
  const known = placed.boxes.has(reached) || placed.routes.has(reached);
  const nameOf = useMemo(() => {
    const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
    return (id: string) => names.get(id) ?? id;
  }, [graph]);

  const onKey = (event: KeyboardEvent, id: string, opens: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      (choosesAlso(event) ? onChoose : onSelect)(opens);
    } else if (arrows.has(event.key)) {
      event.preventDefault();
      const next = walk(graph, placed, id, event.key as Arrow);
      if (next === undefined) return;
      setReached(next);
      focusOn(next);
    } else if (isLetter(event) && onLetter(event.key.toUpperCase(), opens)) {
      event.preventDefault();
      // What is hidden takes the keyboard with it, unless that goes on first.
      if (event.key.toUpperCase() === 'H') focusOn(graph.focus);
    }
  };
  const focusOn = (id: string) => svg.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  const press = (id: string, opens: string): Pressable => ({
    role: 'button',
    tabIndex: id === (known ? reached : graph.focus) ? 0 : -1,
    'aria-pressed': lit.has(id) || chosen.has(id),
    'data-id': id,
    'data-chosen': chosen.has(id) || undefined,
    onClick: (event) => (choosesAlso(event) ? onChoose : onSelect)(opens),
    onFocus: () => {
      setReached(id);
      onReach(id);
    },
    onKeyDown: (event) => onKey(event, id, opens),
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element groups what is inside an SVG
    <svg
      ref={svg}
      className={goesOn ? 'drawing drawing-goes-on' : 'drawing'}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={label}
    >
      <g ref={content}>
        <g className={`lines lines-${drawn % 2}`}>
          {graph.edges.map((edge) => {
            const [route, box, words] = [placed.routes.get(edge.id), placed.labels.get(edge.id), labels.get(edge.id)];
            if (!route || !box || !words) return null;
            const opens = claimsOf(edge)[0] ?? edge.id;
            return (
              <Line
                key={edge.id}
                edge={edge}
                label={words}
                route={route}
                box={box}
                words={edgeSentence(edge, nameOf)}
                more={notesOf(edge, numberOf).filter((number) => !words.notes.includes(number))}
                press={press(edge.id, opens)}
              />
            );
          })}
        </g>
        {graph.gaps.map((gap) => {
          const [stop, box, route] = [stops.get(gap.id), placed.boxes.get(gap.id), placed.routes.get(gap.id)];
          if (!stop || !box || !route) return null;
          return (
            <FullStop key={gap.id} gap={gap} stop={stop} box={box} route={route} press={press(gap.id, gap.entity)} />
          );
        })}
        {graph.nodes.map((node) => {
          const [card, box] = [cards.get(node.id), placed.boxes.get(node.id)];
          if (!card || !box) return null;
          return <EntityCard key={node.id} node={node} card={card} box={box} press={press(node.id, node.id)} />;
        })}
      </g>
    </svg>
  );
}

const isLetter = (event: KeyboardEvent) => /^[a-z]$/i.test(event.key) && actsAlone(event);

/** How many different ones there have been: lines fade in anew with each picture, and an animation only starts again under another name. */
function useCount(placed: unknown): number {
  const seen = useRef({ placed, count: 0 });
  if (seen.current.placed !== placed) seen.current = { placed, count: seen.current.count + 1 };
  return seen.current.count;
}
