/** What is taken away from a view: the claims shown with every word behind them, and what says where they come from. */
import type { NamedFragment, ShownFragment } from '../api/operations.ts';
import { weighedWords } from './words.ts';

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

type ExportEvidence = ShownFragment['evidence']['nodes'][number];

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
const ofClaim: Readonly<Record<string, (claim: ExportClaim, record: ExportRecord) => string>> = {
  number: ({ number }) => String(number),
  claim: ({ id }) => id,
  relation: ({ relation }) => relation,
  verb: ({ verb }) => verb,
  mark: markOf,
  standing: ({ standing }) => standing,
  asserted: ({ asserted }) => String(asserted),
  independent_sources: ({ independentSources }) => String(independentSources),
  event: ({ event }) => String(event),
  from: ({ from }) => from.edtf ?? '',
  from_earliest: ({ from }) => from.earliest ?? '',
  from_latest: ({ from }) => from.latest ?? '',
  to: ({ to }) => to.edtf ?? '',
  to_earliest: ({ to }) => to.earliest ?? '',
  to_latest: ({ to }) => to.latest ?? '',
  under: ({ under }) => under?.name ?? '',
  as: (claim) => claim.as?.name ?? '',
  on_behalf_of: ({ onBehalfOf }) => onBehalfOf?.name ?? '',
  amount: ({ amount }) => amount?.text ?? '',
  basis: ({ basis }) => basis,
  basis_reason: ({ basisReason }) => basisReason ?? '',
  sentence: ({ sentence }) => sentence,
  address: ({ id }, record) => claimLink(record, id),
};

/** What it says of one evidence. */
const ofEvidence: Readonly<Record<string, (evidence: ExportEvidence) => string>> = {
  stance: ({ stance }) => stance,
  quote: ({ exact }) => exact,
  said_by: ({ saidBy }) => saidBy?.name ?? '',
  via: ({ via }) => via ?? '',
  said: ({ said }) => said.edtf ?? '',
  attested: ({ attested }) => attested?.edtf ?? '',
  note: ({ note }) => note ?? '',
  withdrawn_on: ({ withdrawn }) => withdrawn?.on.edtf ?? '',
  withdrawn_reason: ({ withdrawn }) => withdrawn?.reason ?? '',
  source_title: ({ source }) => source.title,
  source_publisher: ({ source }) => source.publisher,
  source_author: ({ source }) => source.author ?? '',
  source_published: ({ source }) => source.published.text,
  source_address: ({ source }) => source.url ?? '',
};

/** Whether or not there is any claim to fill them. */
export const columns = [...Object.keys(ofClaim), ...Object.keys(ofEvidence)];

export const claimCells = (record: ExportRecord, claim: ExportClaim): Record<string, string> =>
  Object.fromEntries(Object.entries(ofClaim).map(([name, cell]) => [name, cell(claim, record)]));

export const evidenceCells = (evidence: ExportEvidence): Record<string, string> =>
  Object.fromEntries(Object.entries(ofEvidence).map(([name, cell]) => [name, cell(evidence)]));
