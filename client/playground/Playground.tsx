/** The page at /playground. Light itself: it asks for the corpus' questions while GraphiQL and Monaco are still on their way. */
import './playground.css';
import { Component, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useQuery } from 'urql';
import { ExamplesDocument } from '../api/operations.ts';
import { Trouble } from '../ui/Trouble.tsx';
import { Skeleton } from './Skeleton.tsx';

// GraphiQL fetches Monaco by itself, but only once it is drawn, and waits for ever when that fails: asked for here, all come at once or are missed.
const loading = Promise.all([
  import('./Workbench.tsx'),
  import('monaco-graphql/esm/monaco-editor.js'),
  import('monaco-graphql/esm/lite.js'),
]);
// A failure is shown where the editor is drawn; the browser need not also report it as one that nobody looks after.
loading.catch(() => undefined);
const Workbench = lazy(() => loading.then(([workbench]) => workbench));

/** An API that is starting is back within seconds; asking this often costs it nothing. In milliseconds. */
const patience = 4_000;

export default function Playground() {
  const [{ data, error }, ask] = useQuery({ query: ExamplesDocument });

  useEffect(() => {
    document.title = 'Playground · Whose Watch';
  }, []);

  useEffect(() => {
    if (!error) return;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), patience);
    return () => clearTimeout(timer);
  }, [error, ask]);

  return (
    <div className="playground">
      <h1 className="unseen">Playground</h1>
      {data ? (
        <Unloaded>
          <Suspense fallback={<Skeleton />}>
            <Workbench examples={data.questions} />
          </Suspense>
        </Unloaded>
      ) : error ? (
        <div className="playground-away">
          <Trouble
            title="The API does not answer"
            why={
              error.networkError
                ? 'The playground asks it for its questions and its schema, and nothing came back.'
                : error.graphQLErrors.map(({ message }) => message).join(' ')
            }
            now="It may still be starting, or have been stopped: the terminal where it runs says so. This page tries again by itself; your tabs and your history are kept in this browser."
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        </div>
      ) : (
        <Skeleton />
      )}
    </div>
  );
}

/** The editor's own files can fail to come: the server went away, or was built anew since this page was opened. */
class Unloaded extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="playground-away">
        <Trouble
          title="The editor did not load"
          why="A part of this page could not be fetched, or did not start."
          now="The server may have been stopped, or built anew since the page was opened. Trying again loads the page afresh; your tabs and your history are kept in this browser."
          onRetry={() => window.location.reload()}
        />
      </div>
    );
  }
}
