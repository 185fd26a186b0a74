/**
 * A corpus and a ladder in it, where chains and routes hurt: seven rungs of eight bodies, each of which oversees all eight of the rung below, so that there are
 * a quarter of a million ways up it. The department in the middle funds its foot; two in three of its claims are part of a conflict.
 */
import type { Claim, Conflict, Corpus, Entity } from '../../server/corpus/types.ts';
import type { Relation } from '../../server/relations.ts';
import { hub } from './largeCorpus.ts';

const rungs = 7;
const wide = 8;
const place = { file: 'ladder', line: 1 };
const upTo = (many: number) => Array.from({ length: many }, (_, n) => n);

export const rung = (at: number, n = 0) => `rung-${at}-${n}`;

export function withLadder(corpus: Corpus): Corpus {
  const source = corpus.sources[0]?.id ?? '';
  const bodies = upTo(rungs).flatMap((at) =>
    upTo(wide).map(
      (n): Entity => ({
        ...{ id: rung(at, n), kind: 'Organisation', name: `Rung ${at} ${n}`, aliases: [], place },
      }),
    ),
  );
  const claim = (subject: string, relation: Relation, object: string): Claim => {
    const id = `${subject}-${relation.toLowerCase()}-${object}`;
    const evidence = { id: `${id}/1`, source, stance: 'ASSERTS', exact: `${id}.`, prefix: '', suffix: '' } as const;
    return {
      ...{ id, subject, relation, object, evidence: [evidence], place },
      ...{ nature: 'STATE', from: '2010', to: '2018', basis: 'STATED' },
      ...{ asserted: true, standing: 'REPORTED', independentSources: 1 },
    };
  };
  const claims = upTo(rungs - 1).flatMap((at) =>
    upTo(wide * wide).map((n) => claim(rung(at + 1, Math.floor(n / wide)), 'OVERSEES', rung(at, n % wide))),
  );
  const conflicts = claims.slice(0, 256).map(
    ({ id }, n): Conflict => ({
      ...{ id: `conflict-${n}`, reason: 'Both cannot be.', rule: 'STATED' },
      claims: [id, claims[n + 1]?.id ?? id],
    }),
  );
  return {
    ...corpus,
    entities: [...corpus.entities, ...bodies],
    claims: [...corpus.claims, ...claims, claim(hub, 'FUNDS', rung(0))],
    conflicts: [...corpus.conflicts, ...conflicts],
  };
}
