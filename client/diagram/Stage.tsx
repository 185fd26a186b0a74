/** The frame that a picture stands in: as tall as the picture needs, panned and zoomed inside itself. */
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { fitting, frameHeight, opening } from '../graph/home.ts';
import { claimsOf } from '../graph/merge.ts';
import type { Graph } from '../graph/model.ts';
import type { DiagramProps } from './Diagram.tsx';
import { Drawing } from './Drawing.tsx';
import type { Picture } from './useLayout.ts';
import { useWidth } from './useWidth.ts';
import { useZoom } from './useZoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

type StageProps = Omit<DiagramProps, 'graph' | 'numberOf'> & { readonly picture: Picture; readonly busy: boolean };

export function Stage({ picture, busy, selected, pointed, label, onSelect }: StageProps) {
  const svg = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  const zoom = useZoom(svg, content);
  const [holder, width] = useWidth();
  const { placed, graph } = picture;
  const height = frameHeight(placed, width, window.innerHeight);

  // Before the browser paints, so that a new picture never shows at the old one's place.
  useLayoutEffect(() => {
    if (width > 0 && !zoom.movedByHand()) zoom.go(opening(placed, { width, height }, placed.boxes.get(graph.focus)));
  }, [placed, graph.focus, width, height, zoom]);

  const fit = useCallback(() => zoom.go(fitting(placed, { width, height })), [placed, width, height, zoom]);
  const lit = useMemo(
    () => new Set([selected, pointed].flatMap((id) => thingsOf(graph, id))),
    [graph, selected, pointed],
  );

  return (
    <div className="stage" ref={holder} aria-busy={busy}>
      <Drawing
        picture={picture}
        lit={lit}
        size={{ width, height }}
        label={label}
        svg={svg}
        content={content}
        onSelect={onSelect}
      />
      <ZoomButtons onBy={zoom.by} onFit={fit} />
    </div>
  );
}

/** What in the picture stands for an id: the entity of that id, or every line that rests on that claim. */
function thingsOf(graph: Graph, id: string | undefined): string[] {
  if (id === undefined) return [];
  return [id, ...graph.edges.filter((edge) => claimsOf(edge).includes(id)).map((edge) => edge.id)];
}
