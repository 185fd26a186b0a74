/** What `npm run corpus -- check` says of a folder: every fault, or what the corpus holds, and what became of its quotes. */
import type { QuoteCounts } from './checkQuotes.ts';
import type { ExitCode, World } from './commands.ts';
import { counted } from './counted.ts';
import { faultLines, readCorpus } from './read.ts';
import type { Corpus } from './types.ts';
import { worthALook } from './worthALook.ts';

/** @param texts folder of the sources' texts; absent: quotes are not looked for */
export async function checkOnce(dir: string, texts: string | undefined, world: World): Promise<ExitCode> {
  const read = await world.stages.run('reading', (report) => readCorpus(dir, { texts, report }), null);
  if ('faults' in read) {
    const { length } = read.faults;
    world.complain(`${faultLines(read.faults)}\n`);
    if (read.quotes && Object.values(read.quotes).some((count) => count > 0)) world.complain(quotesText(read.quotes));
    world.complain(`${counted(length, 'fault')}: nothing of this corpus can be loaded.`);
    return 1;
  }
  world.say(`${corpusText(read.corpus)}. No fault.`);
  const { notes, more } = worthALook(read.drafts);
  if (notes.length > 0) {
    const others = more > 0 ? `\n  and ${more} more` : '';
    world.say(`No fault, but worth a look:\n${faultLines(notes)}${others}`);
  }
  if (read.quotes) world.say(quotesText(read.quotes));
  else world.say('The quotes were not looked for in their texts: --texts DIR does that.');
  return 0;
}

function corpusText({ title, sources, entities, claims, questions, conflicts }: Corpus): string {
  const evidence = claims.flatMap((claim) => claim.evidence).length;
  const counts = [
    counted(sources.length, 'source'),
    counted(entities.length, 'entity', 'entities'),
    counted(claims.length, 'claim'),
    counted(evidence, 'quote'),
    counted(conflicts.length, 'conflict'),
    counted(questions.length, 'question'),
  ];
  return `${title}: ${counts.join(', ')}`;
}

function quotesText(counts: QuoteCounts): string {
  const words: Readonly<Record<keyof QuoteCounts, string>> = {
    FOUND: 'found word for word, once, inside the body',
    AMBIGUOUS: 'standing more than once',
    MOVED: 'moved (between other words)',
    OUTSIDE: 'outside the body',
    ALTERED: 'altered',
    GONE: 'gone',
  };
  const parts = Object.entries(words).map(([state, text]) => [counts[state as keyof QuoteCounts], text] as const);
  return `Quotes: ${parts
    .filter(([count], n) => n === 0 || count > 0)
    .map(([count, text]) => `${count} ${text}`)
    .join(', ')}.`;
}
