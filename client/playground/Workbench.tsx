/** GraphiQL with the corpus' questions, links and our looks. Everything heavy of the playground is behind this file, and is loaded with it alone. */
import './cancelled.ts';
import './workers.ts';
import '@graphiql/react/style.css';
import 'graphiql/graphiql.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import './workbench.css';
import './phone.css';
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { AnswerPane } from './answer/AnswerPane.tsx';
import { CopyLink } from './CopyLink.tsx';
import { EditorManners, FrontTabInSight } from './EditorManners.tsx';
import { editorThemes } from './editorThemes.ts';
import { fetcher } from './fetcher.ts';
import { askedAt, type Operation } from './operation.ts';
import { asOperation, type Example, Examples, questionsPlugin } from './Questions.tsx';
import { recordPlugin } from './Record.tsx';
import { isFirstVisit, storage } from './storage.ts';
import { useAddress } from './useAddress.ts';
import { useKeptOnLeaving } from './useKeptOnLeaving.ts';
import { panelsCover } from './useOpen.ts';

const plugins = [questionsPlugin, recordPlugin, DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

/** For a corpus that asks no questions: what it holds. */
const overview: Operation = {
  query:
    '# What this corpus holds\nquery Overview {\n  graph {\n    title\n    covers\n    entities\n    claims\n  }\n}\n',
  variables: '',
  operationName: null,
};

export default function Workbench({ examples }: { examples: readonly Example[] }) {
  const location = useLocation();
  const [start] = useState(() => firstVisit(askedAt(location), examples));
  return (
    <Examples value={examples}>
      <GraphiQLProvider
        fetcher={fetcher}
        storage={storage}
        plugins={plugins}
        referencePlugin={DOC_EXPLORER_PLUGIN}
        editorTheme={editorThemes}
        {...start}
      >
        <HistoryStore maxHistoryLength={100}>
          <DocExplorerStore>
            <Playing />
          </DocExplorerStore>
        </HistoryStore>
      </GraphiQLProvider>
    </Examples>
  );
}

function Playing() {
  useAddress();
  useKeptOnLeaving();
  return (
    <>
      <GraphiQLInterface defaultEditorToolsVisibility forcedTheme="system" showPersistHeadersSettings={false}>
        <GraphiQL.Logo>
          <CopyLink />
        </GraphiQL.Logo>
        <GraphiQL.Footer>
          <AnswerPane />
        </GraphiQL.Footer>
      </GraphiQLInterface>
      <EditorManners />
      <FrontTabInSight />
    </>
  );
}

/**
 * With nothing kept yet: the link's query or else the first question, and the questions beside it, unless they would cover on a phone what a link leads to. Otherwise
 * what was kept stays as it was.
 */
function firstVisit(linked: Operation | null, [first]: readonly Example[]) {
  if (!isFirstVisit()) return {};
  const { query, variables } = linked ?? (first ? asOperation(first) : overview);
  const covers = linked !== null && panelsCover();
  return { initialQuery: query, initialVariables: variables, ...(!covers && { visiblePlugin: questionsPlugin }) };
}
