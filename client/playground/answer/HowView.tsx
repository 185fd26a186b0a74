/** How the answer came about: which named statements ran, with what, for how long, and how Neo4j runs each. */
import { useEffect, useState } from 'react';
import { Bones } from '../../ui/Bones.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import type { Answered } from '../answers.ts';
import { cypherText, parameterLines } from '../cypherText.ts';
import { stepsOf, type Trace, type TracedStatement, traceOf } from '../trace.ts';
import { CopyButton } from './CopyButton.tsx';

/** Asked once for each answer, however often one looks at it. */
const known = new WeakMap<Answered, Trace>();

export default function HowView({ answered }: { answered: Answered }) {
  const [failed, setFailed] = useState<boolean>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to ask again
  useEffect(() => {
    if (known.has(answered)) return;
    const stop = new AbortController();
    setFailed(undefined);
    void traceOf(answered, stop.signal).then((found) => {
      if (stop.signal.aborted) return;
      if (found) known.set(answered, found);
      setFailed(!found);
    });
    return () => stop.abort();
  }, [answered, attempt]);
  const trace = known.get(answered);
  if (trace) return <Traced trace={trace} answered={answered} />;
  if (failed)
    return (
      <Trouble
        title="There is no trace"
        why="The query was asked once more to be traced, and the API told nothing of it."
        onRetry={() => setAttempt(attempt + 1)}
      />
    );
  return <Bones lines={[40, 70, 55, 60]} />;
}

function Traced({ trace: { milliseconds, statements }, answered: { weight } }: { trace: Trace; answered: Answered }) {
  return (
    <>
      <div className="answer-tools">
        <span role="status">
          {counted(statements.length, 'statement')}, {inMilliseconds(milliseconds)} in all
          {weight && `, ${weight.cost.total.toLocaleString('en-GB')} points of ${weight.most.toLocaleString('en-GB')}`}
        </span>
        {statements.length > 0 && (
          <CopyButton words="Copy all as Cypher" text={() => statements.map(cypherText).join('\n\n')} />
        )}
      </div>
      {statements.length > 0 ? (
        <p className="answer-remark">
          The query was run once more, as it is written, to be traced. What is copied runs in cypher-shell, or in a
          Neo4j Browser that is connected to the same database.
        </p>
      ) : (
        <p className="answer-none">It ran no statement.</p>
      )}
      <ol className="how">
        {statements.map((statement, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one statement may run twice, and their order stays
          <li key={at}>
            <Statement statement={statement} whole={milliseconds} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Statement({ statement, whole }: { statement: TracedStatement; whole: number }) {
  const { name, question, rows, milliseconds, began, plan, text, parameters } = statement;
  const took = milliseconds ?? whole - began;
  return (
    <article>
      <header>
        <h3>{name}</h3>
        <CopyButton words="Copy as Cypher" about={name} text={() => cypherText(statement)} />
      </header>
      <p>{question}</p>
      <p className="how-figures">
        {rows === null ? 'did not end' : counted(rows, 'row')}, {inMilliseconds(milliseconds)}, began after{' '}
        {inMilliseconds(began)}
      </p>
      <svg className="how-time" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="how-time-whole" width="100" height="4" />
        <rect x={(100 * began) / whole} width={Math.max(0.5, (100 * took) / whole)} height="4" />
      </svg>
      <details>
        <summary>Parameters</summary>
        <pre>{parameterLines(parameters).join('\n')}</pre>
      </details>
      <details>
        <summary>Statement</summary>
        <pre>{text.trim()}</pre>
      </details>
      <details>
        <summary>Plan{plan && `: ${counted(stepsOf(plan).length, 'operator')}`}</summary>
        {plan ? (
          <ol className="how-plan">
            {stepsOf(plan).map(({ depth, plan: { operator, details, estimatedRows } }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a plan does not change
              <li key={at} style={{ paddingInlineStart: `${Math.min(depth, 12) * 12}px` }}>
                <b>{operator}</b> {details} <span>about {counted(Math.ceil(estimatedRows), 'row')}</span>
              </li>
            ))}
          </ol>
        ) : (
          <p>There was no time left to ask Neo4j for it.</p>
        )}
      </details>
    </article>
  );
}

const counted = (count: number, what: string) => `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;

const inMilliseconds = (value: number | null) =>
  value === null
    ? 'not measured'
    : `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : 0 })} ms`;
