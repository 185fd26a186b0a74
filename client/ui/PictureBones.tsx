/** The shape of a picture that is still to come: cards in rows, marks around one, or bars along an axis. */
import type { ReactNode } from 'react';
import './bones.css';

const shapes: Readonly<Record<'chain' | 'network' | 'timeline', ReactNode>> = {
  chain: (
    <>
      <path d="M250 74v40h-90v42M250 114h220v42M160 226v40h200v42M470 226v40h-110" />
      <rect x="150" y="10" width="200" height="64" rx="4" />
      <rect x="60" y="156" width="200" height="70" rx="4" />
      <rect x="370" y="156" width="200" height="70" rx="4" />
      <rect x="260" y="308" width="200" height="62" rx="4" />
    </>
  ),
  network: (
    <>
      <path d="M360 190L210 110M360 190L250 300M360 190L520 90M360 190L560 230M360 190L420 330M210 110L90 150M210 110L170 40M560 230L650 180M560 230L640 310M250 300L130 320" />
      <circle cx="360" cy="190" r="26" />
      <circle cx="210" cy="110" r="18" />
      <circle cx="560" cy="230" r="18" />
      <circle cx="250" cy="300" r="14" />
      <circle cx="520" cy="90" r="14" />
      <circle cx="420" cy="330" r="11" />
      <circle cx="90" cy="150" r="11" />
      <circle cx="170" cy="40" r="11" />
      <circle cx="650" cy="180" r="11" />
      <circle cx="640" cy="310" r="11" />
      <circle cx="130" cy="320" r="11" />
    </>
  ),
  timeline: (
    <>
      <path d="M180 10v350M360 10v350M540 10v350M0 360h720" />
      <rect x="60" y="30" width="320" height="18" rx="4" />
      <rect x="240" y="80" width="280" height="18" rx="4" />
      <rect x="120" y="130" width="180" height="18" rx="4" />
      <rect x="400" y="180" width="300" height="18" rx="4" />
      <rect x="300" y="230" width="120" height="18" rx="4" />
      <rect x="480" y="280" width="220" height="18" rx="4" />
    </>
  ),
};

export function PictureBones({ of = 'chain' }: { of?: keyof typeof shapes }) {
  return (
    <div className="stage-bones" data-shape={of} aria-hidden="true">
      <svg viewBox="0 0 720 380" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
        {shapes[of]}
      </svg>
    </div>
  );
}
