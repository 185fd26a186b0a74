import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

const read = (env: Record<string, string>, ...args: string[]) =>
  readConfig(args, { INIT_CWD: '/here', ...env }, '/project');

describe('configuration', () => {
  test('needs nothing', () => {
    expect(read({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      logLevel: 'warn',
      metrics: 'loopback',
      rateLimit: 600,
      proxies: [],
      home: '/project/.whose-watch',
      corpus: '/project/seeds/birmingham',
      heap: '512m',
      pageCache: '128m',
    });
  });

  test('takes each value from its variable, and folders from where the person stands', () => {
    const env = {
      PORT: '0',
      HOST: '0.0.0.0',
      LOG_LEVEL: 'debug',
      WHOSE_WATCH_RATE_LIMIT: '0',
      WHOSE_WATCH_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8',
      WHOSE_WATCH_METRICS: 'all',
      WHOSE_WATCH_HOME: 'kept',
      WHOSE_WATCH_HEAP: '2G',
      WHOSE_WATCH_PAGE_CACHE: '1g',
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'a b',
      NEO4J_DATABASE: 'watch',
      NEO4J_WAIT: '5',
    };
    expect(read(env, '--corpus', '../mine')).toEqual({
      port: 0,
      host: '0.0.0.0',
      logLevel: 'debug',
      metrics: 'all',
      rateLimit: 0,
      proxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
      home: '/here/kept',
      corpus: '/mine',
      heap: '2g',
      pageCache: '1g',
      external: { uri: 'neo4j+s://graph.example', username: 'reader', password: 'a b', database: 'watch', wait: 5 },
    });
    expect(read({}, '--corpus=mine').corpus).toBe('/here/mine');
  });

  test('an external Neo4j has the usual user and database unless told otherwise', () => {
    expect(read({ NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: '' }).external).toEqual({
      uri: 'bolt://localhost:7687',
      username: 'neo4j',
      password: '',
      database: 'neo4j',
      wait: 90,
    });
  });

  test.each([
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, got "65536"'],
    [{ PORT: '4e3' }, 'PORT must be a whole number from 0 to 65535, got "4e3"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, got "loud"'],
    [{ WHOSE_WATCH_METRICS: 'none' }, 'WHOSE_WATCH_METRICS must be one of loopback, all, got "none"'],
    [{ WHOSE_WATCH_RATE_LIMIT: '-1' }, 'WHOSE_WATCH_RATE_LIMIT must be a whole number from 0 to 1000000, got "-1"'],
    [{ WHOSE_WATCH_HEAP: '100m' }, 'WHOSE_WATCH_HEAP must be 256m to 31g, such as 512m or 2g, got "100m"'],
    [{ WHOSE_WATCH_HEAP: 'much' }, 'WHOSE_WATCH_HEAP must be 256m to 31g, such as 512m or 2g, got "much"'],
    [{ WHOSE_WATCH_PAGE_CACHE: '4m' }, 'WHOSE_WATCH_PAGE_CACHE must be 8m to 1024g, such as 512m or 2g, got "4m"'],
    [
      { NEO4J_URI: 'http://localhost:7474' },
      'NEO4J_URI must be one of bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s://, neo4j+ssc:// and a host, got "http://localhost:7474"',
    ],
    [
      { NEO4J_URI: 'bolt://localhost' },
      'NEO4J_URI is set, so NEO4J_PASSWORD must be too: the password at bolt://localhost (empty if it asks for none)',
    ],
  ])('%j is refused by name, range and value', (env, message) => {
    expect(() => read(env)).toThrow(expect.objectContaining({ name: 'StartFault', message }));
  });

  test.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', '*'])('%s is no proxy', (proxy) => {
    expect(() => read({ WHOSE_WATCH_PROXIES: `127.0.0.1,${proxy}` })).toThrow(
      `WHOSE_WATCH_PROXIES must be addresses or networks with commas between them, such as 127.0.0.1, 10.0.0.0/8, got "${proxy}"`,
    );
  });

  test.each([
    [['--corps', 'x'], 'start takes --corpus DIR and nothing else, got --corps'],
    [['--corpus'], '--corpus needs the folder of a corpus after it, got nothing'],
  ])('%j is refused', (args, message) => {
    expect(() => read({}, ...args)).toThrow(expect.objectContaining({ name: 'StartFault', message }));
  });
});
