/** `/sources`: what the record is made from. */
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { sourceAddress } from '../address.ts';
import { SourcesDocument } from '../api/operations.ts';
import { Bones } from '../ui/Bones.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { useTop } from './useTop.ts';

export function SourcesPage() {
  const [{ data, error }, ask] = useQuery({ query: SourcesDocument, variables: { after: null } });
  useTop('sources');
  useEffect(() => {
    document.title = 'Sources · Whose Watch';
  }, []);
  if (error) return <NoAnswer error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  return (
    <div className="page">
      <h1>Sources</h1>
      <p>
        Everything in this record is somebody’s words in one of these. The articles themselves are not kept here, only
        the words quoted.
      </p>
      {!data && <Bones lines={[80, 50, 80, 50, 80, 50]} size="large" />}
      <ol className="listed">
        {data?.sources.nodes.map((source) => (
          <li key={source.id}>
            <h2>
              <Link to={sourceAddress(source.id)}>{source.title}</Link>
            </h2>
            <p className="listed-remark">
              {source.author && `${source.author}, `}
              {source.publisher}, {source.published.text}
            </p>
            {source.publishedBasis && <p className="listed-remark">{source.publishedBasis}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
