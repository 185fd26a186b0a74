/** The heading of a part of a panel, one level below the panel's own: third where it stands beside a question, second on a page of its own. */
import { createContext, type ReactNode, useContext } from 'react';

export const PartLevel = createContext<'h2' | 'h3'>('h3');

export function PartHeading({ children }: { children: ReactNode }) {
  const Heading = useContext(PartLevel);
  return <Heading className="part-heading">{children}</Heading>;
}
