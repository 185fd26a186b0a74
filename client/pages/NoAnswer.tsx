/** The API gave no answer: what happened, why, and what can be done now. */
import type { CombinedError } from 'urql';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { Trouble } from '../ui/Trouble.tsx';

export function NoAnswer({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  return (
    <div className="page">
      <Trouble
        isPage
        title="The record does not answer"
        why={whyNoAnswer(error)}
        now="Nothing is lost: the address holds what you asked, and it will be asked again as it is."
        onRetry={onRetry}
      />
    </div>
  );
}
