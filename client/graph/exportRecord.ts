/** What is taken away from a view: the claims shown with every word behind them, and what says where they come from. */
import type { NamedFragment, QuoteFragment, ShownFragment } from '../api/operations.ts';
import { weighedWords, withdrawnWords } from './words.ts';

export interface ExportRecord {
  /** The question that the view answers. */
  readonly title: string;
  /** The time asked about: "June 2014", "any time". */
  readonly time: string;
  readonly corpus: string;
  /** SHA-256 of the corpus. */
  readonly version: string;
  /** Of the view, whole: "http://…/entity/…". */
  readonly address: string;
  /** What the reader left out of it: "filtered by kind; 2 hidden". Empty where nothing is. */
  readonly leftOut: string;
  /** The view's own claims, in the order of their numbers. */
  readonly claims: readonly ExportClaim[];
  /** The view's own entities, whether or not a claim has them at its ends. */
  readonly entities: readonly NamedFragment[];
}

export interface ExportClaim extends ShownFragment {
  readonly number: number;
}

/** What must never be lost on the way out of here: that somebody denies it, or that no source reports that it happened. Empty otherwise. */
export function markOf({ asserted, standing, evidence }: ShownFragment): string {
  if (asserted) return standing === 'CONTESTED' ? 'contested' : '';
  const weighed = weighedWords(evidence.nodes);
  return weighed ? `${weighed}; not reported to have happened` : 'not reported to have happened';
}

/** Every entity that the claims name at their ends, once, in the order of the claims; then the others that are shown. */
export function entitiesOf({ claims, entities }: ExportRecord): NamedFragment[] {
  const all = [...claims.flatMap(({ subject, object }) => [subject, object]), ...entities];
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

/** Where a claim stands, by the view's own origin. */
export const claimLink = (record: ExportRecord, id: string): string =>
  new URL(`/claim/${encodeURIComponent(id)}`, record.address).href;

/** What a table or a graph file says of a claim itself, in the order of its columns. */
export function claimCells(record: ExportRecord, claim: ExportClaim): Record<string, string> {
  return {
    number: String(claim.number),
    claim: claim.id,
    relation: claim.relation,
    verb: claim.verb,
    mark: markOf(claim),
    standing: claim.standing,
    asserted: String(claim.asserted),
    independent_sources: String(claim.independentSources),
    event: String(claim.event),
    from: claim.from.edtf ?? '',
    from_earliest: claim.from.earliest ?? '',
    from_latest: claim.from.latest ?? '',
    to: claim.to.edtf ?? '',
    to_earliest: claim.to.earliest ?? '',
    to_latest: claim.to.latest ?? '',
    under: claim.under?.name ?? '',
    as: claim.as?.name ?? '',
    on_behalf_of: claim.onBehalfOf?.name ?? '',
    amount: claim.amount?.text ?? '',
    basis: claim.basis,
    sentence: claim.sentence,
    address: claimLink(record, claim.id),
  };
}

/** What it says of one evidence. */
export function evidenceCells({
  stance,
  exact,
  saidBy,
  via,
  said,
  note,
  withdrawn,
  source,
}: QuoteFragment): Record<string, string> {
  return {
    stance,
    quote: exact,
    said_by: saidBy?.name ?? '',
    via: via ?? '',
    said: said.edtf ?? '',
    note: [note, withdrawnWords(withdrawn)].filter(Boolean).join(' '),
    source_title: source.title,
    source_publisher: source.publisher,
    source_author: source.author ?? '',
    source_published: source.published.text,
    source_address: source.url ?? '',
  };
}
