/** What happened, why, and what can be done now. */
import './trouble.css';
import type { ReactNode } from 'react';

export function Trouble(props: {
  title: string;
  why: string;
  now?: string;
  /** Where it is all that a page holds, its title is the page's. */
  isPage?: boolean;
  onRetry?: () => void;
  children?: ReactNode;
}) {
  const Heading = props.isPage ? 'h1' : 'h2';
  return (
    <div className="trouble" role="alert">
      <Heading>{props.title}</Heading>
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
