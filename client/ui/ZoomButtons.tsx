/** Everything that a wheel or two fingers can do, as buttons. */
import './zoom.css';

export function ZoomButtons({ onBy, onFit }: { onBy: (factor: number) => void; onFit: () => void }) {
  return (
    <div className="zoom-buttons">
      <button
        type="button"
        className="button button-square"
        aria-label="Enlarge the picture"
        onClick={() => onBy(1.25)}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M7 1.5v11M1.5 7h11" />
        </svg>
      </button>
      <button type="button" className="button button-square" aria-label="Shrink the picture" onClick={() => onBy(0.8)}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1.5 7h11" />
        </svg>
      </button>
      <button type="button" className="button" onClick={onFit}>
        Fit
      </button>
    </div>
  );
}
