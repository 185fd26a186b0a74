/** Brings an operation to the front: in the tab that already holds it, else in an empty one, else in a new one. Nobody's text is overwritten. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type DefinitionNode, type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { asksTheSame, inTab, type Operation } from './operation.ts';

/** On a phone a panel covers the editors. */
export const panelsCover = (): boolean => window.matchMedia('(max-width: 47.99rem)').matches;

/** From a panel, which gives way where it covers the editors: the answer would come unseen. */
export function useOpenFromPanel(): ((operation: Operation) => void) | undefined {
  const open = useOpen();
  const { setVisiblePlugin } = useGraphiQLActions();
  return (
    open &&
    ((operation) => {
      open(operation);
      if (panelsCover()) setVisiblePlugin(null);
    })
  );
}

/** Undefined until the editors stand: there is nothing to open in before that. */
export function useOpen(): ((operation: Operation) => void) | undefined {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    headerEditor: state.headerEditor,
    responseEditor: state.responseEditor,
  }));
  if (!queryEditor || !variableEditor || !responseEditor) return undefined;

  return (operation) => {
    // The store follows the editors a tenth of a second late; what was typed last must not be lost by changing tabs.
    const typed = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
    actions.updateActiveTabValues(typed);
    const held = tabs.map((tab, index) => (index === activeTabIndex ? typed : inTab(tab)));
    const already = held.findIndex((tab) => asksTheSame(tab, operation));

    // Also because a question that is still being answered would make `run` mean "stop".
    actions.stop();
    if (already >= 0 && already !== activeTabIndex) actions.changeTab(already);
    if (already < 0) {
      if (typed.query.trim() !== '') actions.addTab();
      queryEditor.setValue(operation.query);
      variableEditor.setValue(operation.variables);
    }

    const document = understood(queryEditor.getValue());
    const operations = document?.definitions.filter(isOperation) ?? [];
    const chosen = operations.find(({ name }) => name?.value === operation.operationName) ?? operations[0];
    if (!document || !chosen) return;
    const name = chosen.name?.value;
    actions.setOperationFacts({ documentAST: document, operations, ...(name ? { operationName: name } : {}) });
    // All of it at once: what came to the tab later, while the answer is awaited, would go to the history a second time.
    actions.updateActiveTabValues({
      query: queryEditor.getValue(),
      variables: variableEditor.getValue(),
      headers: headerEditor?.getValue() ?? '',
      operationName: name ?? null,
    });
    actions.run();
    // GraphiQL reads the new text a tenth of a second later and then settles on the first of several operations.
    if (name && operations.length > 1) setTimeout(() => actions.setOperationName(name), 150);
  };
}

/** The parsed document; null when it is not GraphQL, and then it is shown but not run. */
function understood(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION;
