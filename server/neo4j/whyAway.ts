/** Why no Neo4j answers at an address: what a driver says of it is for those who wrote the driver, so whoever is there is asked without one. */
import { once } from 'node:events';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectEncrypted } from 'node:tls';
import { systemCode } from '../faults.ts';

export interface Reason {
  /** What is the matter, as the end of a sentence. */
  readonly what: string;
  /** What to do about it, in sentences. */
  readonly advice: string;
}

/** Milliseconds for each of the two steps: a connection, and the first word over it. */
const patience = 1_500;
/** Bolt's greeting: that it is Bolt, and four versions to choose from, of which 5.0 to 5.4 is one. */
const greeting = Buffer.from('6060b01700040405000000000000000000000000', 'hex');
const usual = "Neo4j's own is 7687 as a rule";

const silence: Reason = {
  what: 'something takes the connection and says nothing',
  advice: `Is it another program's port (${usual}), or a network that is very slow?`,
};

/** @returns nothing when one does answer there as Neo4j would: then the reason lies elsewhere */
export async function whyAway(uri: string): Promise<Reason | undefined> {
  const { protocol, hostname, port } = new URL(uri);
  const host = hostname.replace(/^\[|\]$/g, '');
  const at = { host, port: Number(port || 7687) };
  const signal = AbortSignal.timeout(patience);
  const encrypted = /\+s/.test(protocol);
  const trusting = protocol.includes('+ssc');
  const socket: Socket = encrypted
    ? connectEncrypted({ ...at, servername: isIP(host) ? '' : host, rejectUnauthorized: !trusting })
    : connectPlain(at);
  let taken = false;
  socket.once('connect', () => {
    taken = true;
  });
  try {
    await once(socket, encrypted ? 'secureConnect' : 'connect', { signal });
    return await firstWord(socket);
  } catch (error) {
    return taken && signal.aborted ? silence : unconnected(systemCode(error), host);
  } finally {
    socket.on('error', () => undefined).destroy();
  }
}

function unconnected(code: string | undefined, host: string): Reason {
  const running = 'Is it running, and is the address right?';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return { what: `no machine is known by the name ${host}`, advice: 'Is the address right, and is there a network?' };
  if (code === 'ECONNREFUSED') return { what: 'nothing listens there', advice: running };
  if (code && /^ERR_SSL|^EPROTO$|^ECONNRESET$/.test(code))
    return {
      what: 'what listens there does not encrypt',
      advice: 'Without +s, NEO4J_URI asks for no encryption.',
    };
  if (code && /CERT|VERIFY|ISSUER/.test(code))
    return {
      what: `this machine does not trust its certificate, ${code}`,
      advice: 'One that it made for itself is taken with +ssc in place of +s.',
    };
  return {
    what: 'the machine does not answer',
    advice: 'Is it on, is the address right, and does a firewall stand between?',
  };
}

/** What comes back over a connection that stands. */
async function firstWord(socket: Socket): Promise<Reason | undefined> {
  socket.write(greeting);
  const signal = AbortSignal.timeout(patience);
  const word = await Promise.race([
    once(socket, 'data', { signal }).then(([data]) => data as Buffer),
    once(socket, 'close', { signal }).then(() => undefined),
  ]).catch(() => silence);
  if (word !== undefined && 'what' in word) return word;
  if (word === undefined)
    return {
      what: 'something takes the connection and ends it',
      advice: `Is it another program's port (${usual}), or does it want to be asked with +s, encrypted?`,
    };
  if (word.length === 4) return undefined;
  const web = word.toString('latin1').startsWith('HTTP');
  return {
    what: web ? 'a web server listens there' : 'another program than Neo4j listens there',
    advice: `Set the port on which Neo4j speaks Bolt: ${usual}.`,
  };
}
