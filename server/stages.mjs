/**
 * The lines of a start: one per stage, with its time, and a bar on a terminal while it lasts.
 * Plain JavaScript, because the bootstrap prints its stages before any package is installed.
 */

const barWidth = 24;
const frame = 100;
/** Without a terminal, a stage that lasts says so first after this many milliseconds, then as often again. */
const plainEvery = 10_000;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export function createStages(out) {
  const active = new Map();
  const live = out.isTTY === true;
  let timer;

  const erase = () => live && active.size > 0 && out.write('\r\x1b[2K');

  function draw() {
    if (!live || active.size === 0) return;
    const parts = [...active].map(([name, { since, share }]) => `${name} ${bar(share)}${seconds(since)}`);
    out.write(`\r\x1b[2K  ${parts.join('   ')}`.slice(0, (out.columns || 80) + 6));
  }

  function sayPlain() {
    for (const [name, stage] of active) {
      if (performance.now() - stage.said < plainEvery) continue;
      stage.said = performance.now();
      const share = stage.share === undefined ? '' : ` ${Math.floor(stage.share * 100)} %,`;
      out.write(`  ${name.padEnd(10)} …${share} ${seconds(stage.since)} so far\n`);
    }
  }

  function line(text) {
    erase();
    out.write(`${text}\n`);
    draw();
  }

  return {
    say: (text) => line(`  ${text}`),
    async run(name, work, outcome) {
      const stage = { since: performance.now(), said: performance.now(), share: undefined };
      active.set(name, stage);
      timer ??= setInterval(live ? draw : sayPlain, live ? frame : 1000).unref();
      draw();
      try {
        const result = await work((done, total) => {
          stage.share = total > 0 ? Math.min(done / total, 1) : undefined;
        });
        erase();
        active.delete(name);
        if (outcome !== null)
          line(`  ${name.padEnd(10)} ${(outcome?.(result) ?? 'done').padEnd(52)} ${seconds(stage.since).padStart(7)}`);
        return result;
      } catch (error) {
        erase();
        throw error;
      } finally {
        active.delete(name);
        if (active.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
      }
    },
  };
}

function bar(share) {
  if (share === undefined) return '';
  const full = Math.round(share * barWidth);
  return `[${'█'.repeat(full)}${'·'.repeat(barWidth - full)}] ${Math.floor(share * 100)} % `;
}

export const silentStages = { say: () => {}, run: (_name, work) => work(() => {}) };
