/** Keeps what was typed last when the page is left: GraphiQL does so only half a second later, and would take the rest for a tab of its own. */
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useEffectEvent } from 'react';
import { isFirstVisit, keepTabs } from './storage.ts';

export function useKeptOnLeaving(): void {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));

  // A first visit may end before GraphiQL keeps anything, and would look like one where everything was cleared.
  const opened = useEffectEvent(() => {
    if (isFirstVisit()) keepTabs(tabs, activeTabIndex);
  });
  useEffect(() => opened(), []);

  useEffect(() => {
    if (!queryEditor || !variableEditor) return;
    const keep = () => {
      // Nothing is kept any more when the user has just cleared it all.
      if (isFirstVisit()) return;
      const typed = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
      keepTabs(
        tabs.map((tab, index) => (index === activeTabIndex ? { ...tab, ...typed } : tab)),
        activeTabIndex,
      );
    };
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [tabs, activeTabIndex, queryEditor, variableEditor]);
}
