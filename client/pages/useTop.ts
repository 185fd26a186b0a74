/** A new page is read from its top; Back, Forward and changes within a page leave the reader where they were. */
import { useEffect } from 'react';
import { useNavigationType } from 'react-router';

/** @param what the page is about: another one is another page. */
export function useTop(what: string): void {
  const how = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: how one came matters only at the moment when the page changes
  useEffect(() => {
    if (how === 'PUSH') window.scrollTo(0, 0);
  }, [what]);
}
