/** One request to the API, and its answer: in words a person can act on when nothing came. */

/** An error, in the API's words. */
export interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly Told[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** @param body an operation, and what GraphQL over HTTP lets stand beside it */
export async function send(
  body: object,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
      signal,
    });
    text = await response.text();
  } catch {
    return failure(
      'The API does not answer. Is the server still running? Your tabs and your history are kept here, in this browser.',
    );
  }
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return failure(
      `The API answered ${response.status} ${response.statusText} and no JSON. It begins: ${text.slice(0, 200) || '(nothing)'}`,
    );
  }
}

const failure = (message: string): Answer => ({ errors: [{ message }] });
