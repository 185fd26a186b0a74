import { dateText } from '../../time/dateText.ts';
import { boundsOf } from '../../time/edtf.ts';
import { iso } from '../dates.ts';
import type { FuzzyDateResolvers } from '../types.ts';

export const FuzzyDate: FuzzyDateResolvers = {
  earliest: ({ edtf }) => day(edtf == null ? undefined : boundsOf(edtf).earliest),
  latest: ({ edtf }) => day(edtf == null ? undefined : boundsOf(edtf).latest),
  text: ({ edtf }) => dateText(edtf ?? undefined),
};

function day(bound: number | undefined): string | null {
  return bound === undefined ? null : iso(bound);
}
