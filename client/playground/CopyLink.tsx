/** Puts a link to the query in front, its variables and its chosen operation on the clipboard. */
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { longestSearch, toSearch } from './operation.ts';

type Outcome = 'copied' | 'too long' | 'refused';

const said: Record<Outcome, string> = {
  copied: 'Link copied',
  'too long': `Too long for a link: past ${longestSearch.toLocaleString('en-GB')} characters. Copy the query instead`,
  refused: 'The browser refused. Copy the address instead',
};

export function CopyLink() {
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    operations: state.operations,
    operationName: state.operationName,
  }));
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), 4_000);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const search = toSearch({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
      operationName: (operations?.length ?? 0) > 1 ? (operationName ?? null) : null,
    });
    if (search === null) return setOutcome('too long');
    setOutcome((await copied(`${window.location.origin}${window.location.pathname}${search}`)) ? 'copied' : 'refused');
  }

  return (
    <span className="playground-copy-link">
      <span role="status">{outcome && said[outcome]}</span>
      <button type="button" className="button" disabled={!queryEditor} onClick={copy}>
        Copy link
      </button>
    </span>
  );
}

/** False where the browser keeps the clipboard from pages, as it does over plain HTTP from another machine. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
