/** The Neo4j driver with limits that fit a server in front of people: nobody waits half a minute for a database that is away. */
import neo4j, { type Driver } from 'neo4j-driver';

export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export function createDriver({ uri, username, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    maxConnectionPoolSize: 50,
    // Integers come back as numbers: all of ours are far below 2^53.
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'whose-watch',
  });
}

/** Milliseconds for the goodbye to a database, which one that is frozen or cut off never answers. */
const goodbye = 1_000;

/** Closes every connection, or leaves those that are still closing after a second to the end of the process. */
export async function closeDriver(driver: Driver): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, goodbye);
  });
  try {
    await Promise.race([driver.close(), late]);
  } finally {
    clearTimeout(timer);
  }
}
