import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createStages } from '../../server/stages.mjs';

function screen(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const chunks: string[] = [];
  stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  return { stages: createStages(stream as unknown as NodeJS.WriteStream), text: () => chunks.join('') };
}

test('each stage is one line with its outcome and time', async () => {
  const { stages, text } = screen(false);
  const answer = await stages.run(
    'corpus',
    async () => 42,
    (n) => `${n} claims`,
  );
  expect(answer).toBe(42);
  await stages.run('client', async () => undefined);
  expect(text()).toBe(`  corpus     ${'42 claims'.padEnd(52)}   0.0 s\n  client     ${'done'.padEnd(52)}   0.0 s\n`);
});

test('on a terminal a bar grows in place and leaves only the line', async () => {
  const { stages, text } = screen(true);
  await stages.run('jars', async (report) => {
    report(1, 4);
    await sleep(250);
  });
  expect(text()).toContain('\r\x1b[2K  jars [██████··················] 25 % 0.');
  expect(text().split('\r\x1b[2K').at(-1)).toMatch(/^ {2}jars +done +0\.\d s\n$/);
});

test('a stage that fails leaves no line, and its error is the caller’s', async () => {
  const { stages, text } = screen(false);
  const failing = stages.run('Neo4j', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(text()).toBe('');
});
