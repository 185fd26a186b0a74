/** Before each file of tests that use the run's one database: waits until no other file uses it. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, inject } from 'vitest';

const turn = connect(inject('turns'), '127.0.0.1');
await once(turn, 'data');
afterAll(async () => {
  turn.end();
  turn.resume();
  await once(turn, 'close');
});
