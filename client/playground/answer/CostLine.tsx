/** What the query in front would cost, before it is run, and what drives that; or which limit it would break. */
import { useGraphiQL } from '@graphiql/react';
import { useDeferredValue, useMemo } from 'react';
import { parsed } from '../operation.ts';
import { soundDocument, type Weight, weigh } from '../weigh.ts';
import type { Front } from './useFront.ts';

export function CostLine({ front: { query, variables, operationName } }: { front: Front }) {
  const schema = useGraphiQL((state) => state.schema);
  const text = useDeferredValue(query);
  const given = useDeferredValue(variables);
  const weight = useMemo(() => {
    const document = schema && soundDocument(schema, text);
    // With several operations and none chosen yet it is the first that will run.
    const chosen = document?.definitions.some((each) => 'name' in each && each.name?.value === operationName);
    const first = document?.definitions.find((each) => each.kind === 'OperationDefinition');
    const name = chosen ? operationName : (first?.name?.value ?? null);
    return document && weigh(schema, document, { query: text, variables: read(given), operationName: name });
  }, [schema, text, given, operationName]);
  if (!weight) return null;
  const { cost, most, breach } = weight;
  return (
    <details className="cost" data-refused={breach !== undefined}>
      <summary>
        <span role={breach && 'status'}>
          {breach
            ? `Would be refused: ${number(breach.got)} ${breach.of}`
            : `Costs ${number(cost.total)} of ${number(most)}`}
        </span>
        <meter aria-label="Share of the most that a query may cost" max={most} value={Math.min(cost.total, most)} />
      </summary>
      <Drivers weight={weight} />
    </details>
  );
}

function Drivers({ weight: { cost, most, breach } }: { weight: Weight }) {
  return (
    <div className="cost-drivers">
      {breach && breach.of !== 'points' && (
        <p>
          A query may have at most {number(breach.most)} {breach.of}; this one has {number(breach.got)}.
        </p>
      )}
      <p>
        Counted before it runs, from the most that each page and list may hold: {number(cost.total)} points of at most{' '}
        {number(most)}. What drives it:
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Times</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {cost.drivers.map(({ path, times, cost: points }) => (
            <tr key={path}>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>{number(times)}</td>
              <td>{number(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href="/limits">What everything costs, and every limit</a>
      </p>
    </div>
  );
}

const number = (value: number) => value.toLocaleString('en-GB');

function read(variables: string): Readonly<Record<string, unknown>> {
  const value = parsed(variables);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
