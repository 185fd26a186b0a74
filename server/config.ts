/** The environment and the command line, read once into checked values. Every fault names the variable, what it may be and what it was. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { StartFault } from './faults.ts';
import { limits } from './graphql/limits.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export const metricsReaders = ['loopback', 'all'] as const;
export type MetricsReaders = (typeof metricsReaders)[number];

/** A Neo4j that somebody else runs. */
export interface ExternalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Seconds that it is waited for when it does not answer. */
  readonly wait: number;
}

export interface Config {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  /** Who may read `/metrics`: callers on this machine, or all who reach the server. */
  readonly metrics: MetricsReaders;
  /** How often one client may ask in a minute; 0: as often as it likes. Who is on this machine always may. */
  readonly rateLimit: number;
  /** Addresses and networks of proxies whose word on who their client is counts. */
  readonly proxies: readonly string[];
  /** Absolute folder of the managed Neo4j's jars and stores. */
  readonly home: string;
  /** Absolute folder of the corpus to serve. */
  readonly corpus: string;
  /** In Java's notation, such as `512m`. */
  readonly heap: string;
  readonly pageCache: string;
  /** Present when NEO4J_URI is set: then no Neo4j is started. */
  readonly external?: ExternalNeo4j;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param project absolute folder of the project, which the defaults of WHOSE_WATCH_HOME and `--corpus` lie in
 * @throws StartFault on the first value that is not allowed
 */
export function readConfig(args: readonly string[], env: Environment, project: string): Config {
  // npm runs scripts in the project's folder and leaves the folder that the person stood in behind in INIT_CWD.
  const from = env.INIT_CWD ?? process.cwd();
  const external = readExternal(env);
  return {
    port: wholeNumber(env, 'PORT', 4000, 0, 65_535),
    host: env.HOST || '127.0.0.1',
    logLevel: oneOf(env, 'LOG_LEVEL', 'warn', logLevels),
    metrics: oneOf(env, 'WHOSE_WATCH_METRICS', 'loopback', metricsReaders),
    rateLimit: wholeNumber(env, 'WHOSE_WATCH_RATE_LIMIT', limits.requestsPerMinute, 0, 1_000_000),
    proxies: addresses(env, 'WHOSE_WATCH_PROXIES'),
    home: resolve(from, env.WHOSE_WATCH_HOME || resolve(project, '.whose-watch')),
    corpus: resolve(from, corpusArgument(args) ?? resolve(project, 'seeds', 'birmingham')),
    heap: memory(env, 'WHOSE_WATCH_HEAP', '512m', 256, 31 * 1024),
    pageCache: memory(env, 'WHOSE_WATCH_PAGE_CACHE', '128m', 8, 1024 * 1024),
    ...(external && { external }),
  };
}

function corpusArgument(args: readonly string[]): string | undefined {
  let corpus: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const [name, joined] = (args[at] ?? '').split(/=(.*)/s);
    if (name !== '--corpus') throw new StartFault(`start takes --corpus DIR and nothing else, got ${args[at]}`);
    if (joined === undefined) at += 1;
    corpus = joined ?? args[at];
    if (!corpus) throw new StartFault('--corpus needs the folder of a corpus after it, got nothing');
  }
  return corpus;
}

function wholeNumber(env: Environment, name: string, otherwise: number, least: number, most: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new StartFault(`${name} must be a whole number from ${least} to ${most}, got ${JSON.stringify(text)}`);
}

/** Addresses, or networks such as `10.0.0.0/8`, with commas between them. */
function addresses(env: Environment, name: string): readonly string[] {
  const given = (env[name] ?? '').split(',').map((each) => each.trim());
  return given.filter(Boolean).map((each) => {
    const [address = '', bits, ...more] = each.split('/');
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    const sound = bits === undefined ? most > 0 : /^\d{1,3}$/.test(bits) && Number(bits) <= most && more.length === 0;
    if (sound) return each;
    throw new StartFault(
      `${name} must be addresses or networks with commas between them, such as 127.0.0.1, 10.0.0.0/8, got ${JSON.stringify(each)}`,
    );
  });
}

function oneOf<T extends string>(env: Environment, name: string, otherwise: T, allowed: readonly T[]): T {
  const text = env[name];
  if (!text) return otherwise;
  const found = allowed.find((each) => each === text);
  if (found) return found;
  throw new StartFault(`${name} must be one of ${allowed.join(', ')}, got ${JSON.stringify(text)}`);
}

/** Megabytes (`m`) or gigabytes (`g`), within bounds in megabytes: below the least, Neo4j does not boot. */
function memory(env: Environment, name: string, otherwise: string, least: number, most: number): string {
  const text = env[name];
  if (!text) return otherwise;
  const [, amount, unit] = /^(\d+)([mg])$/i.exec(text) ?? [];
  const megabytes = Number(amount) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
  if (megabytes >= least && megabytes <= most) return text.toLowerCase();
  throw new StartFault(`${name} must be ${least}m to ${most / 1024}g, such as 512m or 2g, got ${JSON.stringify(text)}`);
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

function readExternal(env: Environment): ExternalNeo4j | undefined {
  const uri = env.NEO4J_URI;
  if (!uri) return undefined;
  const scheme = /^([a-z0-9+]+):\/\/[^/\s@]+\/?$/.exec(uri)?.[1];
  if (!scheme || !schemes.includes(scheme))
    throw new StartFault(
      `NEO4J_URI must be one of ${schemes.map((each) => `${each}://`).join(', ')} and a host, got ${JSON.stringify(uri)}`,
    );
  if (env.NEO4J_PASSWORD === undefined)
    throw new StartFault(
      `NEO4J_URI is set, so NEO4J_PASSWORD must be too: the password at ${uri} (empty if it asks for none)`,
    );
  return {
    uri,
    username: env.NEO4J_USERNAME || 'neo4j',
    password: env.NEO4J_PASSWORD,
    database: env.NEO4J_DATABASE || 'neo4j',
    wait: wholeNumber(env, 'NEO4J_WAIT', 90, 0, 3_600),
  };
}
