/** What happened, why, and what can be done now. */
import './trouble.css';
import type { ReactNode } from 'react';

export function Trouble(props: {
  title: string;
  why: string;
  now?: string;
  onRetry?: () => void;
  children?: ReactNode;
}) {
  return (
    <div className="trouble" role="alert">
      <h2>{props.title}</h2>
      <p>{props.why}</p>
      {props.now && <p>{props.now}</p>}
      {props.onRetry && (
        <button type="button" className="button" onClick={props.onRetry}>
          Try again
        </button>
      )}
      {props.children}
    </div>
  );
}
