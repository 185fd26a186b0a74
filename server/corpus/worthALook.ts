/** What is no fault, as it may be so, and yet is mostly a slip: `check` names it, and nothing is refused for it. */
import { fold } from '../fold.ts';
import type { Drafts, EntityDraft, Written } from './drafts.ts';
import type { Fault } from './types.ts';

/** More are read for their pattern. */
const most = 20;

/** Each as a line of a list of faults; none for a corpus that nothing is odd about. */
export function worthALook(drafts: Drafts): { readonly notes: readonly Fault[]; readonly more: number } {
  const all = [...namedAlike(drafts), ...circles(drafts)];
  return { notes: all.slice(0, most), more: Math.max(0, all.length - most) };
}

/** One real thing is one entity. That two only may be one is a claim, and then nothing is odd. */
function* namedAlike({ entities, claims }: Drafts): Generator<Fault> {
  const told = new Set(
    claims.flatMap(({ value: { relation, subject, object } }) =>
      relation === 'POSSIBLY_SAME_AS' ? [`${subject} ${object}`, `${object} ${subject}`] : [],
    ),
  );
  const byName = new Map<string, Written<EntityDraft>>();
  for (const entity of entities) byName.set(keyOf(entity.value, entity.value.name), entity);
  for (const { value, at } of entities)
    for (const spelling of [value.name, ...(value.aliases ?? [])]) {
      const other = byName.get(keyOf(value, spelling));
      if (!other || other.value.id === value.id || told.has(`${value.id} ${other.value.id}`)) continue;
      told.add(`${value.id} ${other.value.id}`).add(`${other.value.id} ${value.id}`);
      const { file, line } = other.at();
      const message = `${value.id} is “${spelling}”, and so is ${other.value.id} (${file}:${line}), ${value.kind} too: one thing is one entity; what only may be the same is said by a claim POSSIBLY_SAME_AS`;
      yield { ...at(), code: 'SAME_NAME', message };
    }
}

function keyOf({ kind }: EntityDraft, spelling: string): string {
  return `${kind} ${fold(spelling)}`;
}

/** Each circle once, at the claim that closes it. */
function* circles({ claims }: Drafts): Generator<Fault> {
  const above = new Map<string, string[]>();
  for (const { value, at } of claims) {
    const { relation, subject, object, evidence } = value;
    const asserted = evidence.some(({ stance = 'ASSERTS', withdrawn }) => stance === 'ASSERTS' && !withdrawn);
    if (relation !== 'PART_OF' || !asserted) continue;
    const way = wayUp(object, subject, above);
    if (way) {
      const message = `${[subject, ...way].join(' is part of ')}: nothing is part of itself, so one of these claims is misread, or of another time`;
      yield { ...at(), code: 'CIRCLE', message };
    }
    const all = above.get(subject);
    if (all) all.push(object);
    else above.set(subject, [object]);
  }
}

/** From one to the other, both told; undefined when nothing leads there. */
function wayUp(from: string, to: string, above: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of before.keys()) {
    if (id === to) {
      const way: string[] = [];
      for (let each: string | undefined = id; each !== undefined; each = before.get(each)) way.unshift(each);
      return way;
    }
    for (const next of above.get(id) ?? []) if (!before.has(next)) before.set(next, id);
  }
  return undefined;
}
