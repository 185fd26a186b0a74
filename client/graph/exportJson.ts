/** The view as one document: entities by id, claims with their marks, dates as EDTF with bounds, every quote with its source. */
import { claimLink, type ExportRecord, entitiesOf, markOf } from './exportRecord.ts';

export function exportJson(record: ExportRecord): string {
  const { claims, entities: _, ...about } = record;
  const entities = entitiesOf(record).map(({ id, name, kind }) => ({ id, name, kind }));
  const told = claims.map((claim) => ({
    number: claim.number,
    id: claim.id,
    address: claimLink(record, claim.id),
    sentence: claim.sentence,
    subject: claim.subject.id,
    relation: claim.relation,
    verb: claim.verb,
    object: claim.object.id,
    under: claim.under?.id ?? null,
    as: claim.as?.id ?? null,
    onBehalfOf: claim.onBehalfOf?.id ?? null,
    amount: claim.amount?.text ?? null,
    event: claim.event,
    from: dateOf(claim.from),
    to: dateOf(claim.to),
    basis: claim.basis,
    basisReason: claim.basisReason,
    asserted: claim.asserted,
    standing: claim.standing,
    independentSources: claim.independentSources,
    mark: markOf(claim),
    evidence: claim.evidence.nodes.map(
      ({ stance, exact, prefix, suffix, saidBy, via, said, attested, note, withdrawn, source }) => ({
        stance,
        exact,
        prefix,
        suffix,
        saidBy: saidBy && { id: saidBy.id, name: saidBy.name },
        via,
        said: dateOf(said),
        attested: attested && dateOf(attested),
        note,
        withdrawn: withdrawn && { on: dateOf(withdrawn.on), reason: withdrawn.reason },
        source: { ...source, published: dateOf(source.published) },
      }),
    ),
  }));
  return `${JSON.stringify({ ...about, entities, claims: told }, null, 2)}\n`;
}

const dateOf = ({ edtf, earliest, latest, text }: ExportRecord['claims'][number]['from']) => ({
  edtf,
  earliest,
  latest,
  text,
});
