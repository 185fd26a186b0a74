/** What the outlines and lines on screen mean, and only those. */
import type { ReactNode } from 'react';
import type { Stroke } from '../graph/appearance.ts';
import type { Legend as LegendOf } from '../graph/legend.ts';
import { kindWords } from '../graph/words.ts';
import { KindMark } from '../ui/KindMark.tsx';

interface LegendProps {
  readonly legend: LegendOf;
  /** What each line means. */
  readonly words: Readonly<Record<Stroke, string>>;
}

export function Legend({ legend, words }: LegendProps) {
  return (
    <div className="legend">
      <ul aria-label="Kinds in the picture">
        {legend.kinds.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {kindWords[kind]}
          </li>
        ))}
      </ul>
      <ul aria-label="Lines in the picture">
        {legend.strokes.map((stroke) => (
          <li key={stroke}>
            <Sample stroke={stroke} /> {words[stroke]}
          </li>
        ))}
        {legend.contested && (
          <li>
            <Sample stroke="solid" contested /> contested: somebody denies it
          </li>
        )}
        {legend.loop && <li>closes a loop: leads back to somebody already in the picture</li>}
        {legend.stop && (
          <li>
            <Stopped /> the sources stop here
          </li>
        )}
      </ul>
    </div>
  );
}

function Sample({ stroke, contested = false }: { stroke: Stroke; contested?: boolean }) {
  const fade = stroke === 'fading';
  return (
    <SampleFrame className={`line line-${stroke}${contested ? ' line-contested' : ''}`}>
      {fade && (
        <linearGradient id="fade-sample" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="34" y2="0">
          <stop offset="0.25" className="fade-from" />
          <stop offset="1" className="fade-to" />
        </linearGradient>
      )}
      <path className="line-path" d="M1 7h33" style={fade ? { stroke: 'url(#fade-sample)' } : undefined} />
    </SampleFrame>
  );
}

function Stopped() {
  return (
    <SampleFrame className="stop">
      <circle className="stop-dot" cx="18" cy="7" r="4.5" />
    </SampleFrame>
  );
}

function SampleFrame({ className, children }: { className: string; children: ReactNode }) {
  return (
    <svg className={className} width="36" height="14" viewBox="0 0 36 14" aria-hidden="true">
      {children}
    </svg>
  );
}
