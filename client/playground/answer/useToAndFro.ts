/** F6 goes from the query to its answer and back, as it goes between the panes of other programs. */
import { type RefObject, useEffect, useRef } from 'react';

const editor = '.graphiql-query-editor .graphiql-editor';
/** The picture's list first, then whatever can be pressed in the answer, then the answer's own editor. */
const within = ['.network-list button[tabindex="0"]', '.answer-body :is(a, button, select, summary)', '.result-window'];

export function useToAndFro(): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const response = pane.current?.closest<HTMLElement>('.graphiql-response');
    const session = response?.parentElement;
    if (!response || !session) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const back = response.contains(document.activeElement);
      const shown = (found: HTMLElement | null) => (found && found.offsetParent !== null ? found : undefined);
      const target = back
        ? session.querySelector<HTMLElement>(editor)
        : within.map((each) => shown(response.querySelector<HTMLElement>(each))).find((each) => each !== undefined);
      if (!target) return;
      event.preventDefault();
      event.stopPropagation();
      target.focus();
    };
    // Before the editors hear of it.
    session.addEventListener('keydown', onKey, { capture: true });
    return () => session.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return pane;
}
