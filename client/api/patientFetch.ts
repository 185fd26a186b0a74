/** `fetch` for an API that only reads: where the server or its database was too busy to answer in time, asking again is harmless and mostly helps. */

/** Milliseconds before the second and the third attempt. */
const pauses = [600, 1800];

const tooBusy = (status: number) => status === 503 || status === 504;

export async function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  for (const pause of pauses) {
    const response = await fetch(input, init);
    if (!tooBusy(response.status)) return response;
    await new Promise((resolve) => setTimeout(resolve, pause));
    init?.signal?.throwIfAborted();
  }
  return fetch(input, init);
}
