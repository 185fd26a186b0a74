/**
 * Sends what the editors hold to the API, with what its answer needs to be drawn, and hands back what was asked for: in words a person can act on when nothing came.
 */
import { type Fetcher, type FetcherParams, formatResult } from '@graphiql/toolkit';
import { buildClientSchema, type ExecutionResult, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { answers } from './answers.ts';
import { meantIn } from './meantIn.ts';
import { asWritten, isQuietTrouble, type Prepared, prepare, withoutQuiet } from './quiet.ts';
import { type Answer, send } from './send.ts';
import { type Asked, soundly } from './weigh.ts';

/** A promise could not be stopped; something that is read one item at a time can. It holds one answer, or none once it was stopped. */
export const fetcher: Fetcher = (params, options) => {
  const stop = new AbortController();
  let answered = false;
  const ask = isIntrospection(params) ? introspect : askAll;
  const all: AsyncIterator<ExecutionResult> = {
    async next() {
      if (answered) return { done: true, value: undefined };
      answered = true;
      const answer = await ask(params, options?.headers ?? {}, stop.signal);
      // A stopped question ends in silence: its tab may no longer be the one in front, and whatever is handed on is shown there.
      return stop.signal.aborted ? { done: true, value: undefined } : { done: false, value: answer as ExecutionResult };
    },
    async return() {
      stop.abort();
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => all };
};

/** GraphiQL asks for the schema through here too, which is how it is known. Undefined when that failed. */
let schema: GraphQLSchema | undefined;
let tell: () => void = () => undefined;
const told = new Promise<void>((resolve) => {
  tell = resolve;
});
/** Milliseconds that a question waits for the schema: it comes first, or else something is wrong. */
const patience = 3_000;

const isIntrospection = ({ operationName }: FetcherParams) => operationName === 'IntrospectionQuery';

async function introspect(params: FetcherParams, headers: Record<string, string>, signal: AbortSignal) {
  const answer = await send(params, headers, signal);
  try {
    schema = buildClientSchema(answer.data as unknown as IntrospectionQuery);
  } catch {
    // What is wrong with it is GraphiQL's to say.
  }
  tell();
  return answer;
}

async function askAll(given: FetcherParams, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
  const params = { ...given, operationName: meantIn(given.query, given.operationName) };
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, patience))]);
  const asked: Asked = { query: params.query, variables: params.variables, operationName: params.operationName };
  const plain: Prepared = { query: asked.query, pieces: [] };
  const sound = schema && soundly(schema, asked);
  let prepared = schema ? prepare(schema, asked, sound) : plain;
  let whole = await send({ ...params, query: prepared.query }, headers, signal);
  if (whole.errors?.some((error) => isQuietTrouble(error, prepared.prefix))) {
    prepared = plain;
    whole = await send(params, headers, signal);
  }
  const weight = sound?.weight;
  const shown = asItWasAsked(
    whole,
    prepared,
    weight && { total: weight.cost.total, most: weight.most, drivers: weight.cost.drivers },
  );
  const { prefix, period, breach } = prepared;
  answers.keep({
    asked,
    headers,
    text: formatResult(shown),
    data: whole.data ?? null,
    errors: shown.errors ?? [],
    prefix,
    period,
    breach,
    ...sound,
  });
  return shown;
}

/** @param cost of the query as it was written; the API told that of the query as it was sent */
function asItWasAsked({ data, errors, extensions }: Answer, prepared: Prepared, cost: object | undefined): Answer {
  return {
    ...(errors && { errors: errors.map((error) => asWritten(error, prepared)) }),
    ...(data !== undefined && { data: withoutQuiet(data, prepared.prefix) }),
    ...(extensions && { extensions: { ...extensions, ...(cost && 'cost' in extensions && { cost }) } }),
  };
}
