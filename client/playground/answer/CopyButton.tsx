/** Puts a text on the clipboard and says whether that worked. */
import { useEffect, useState } from 'react';

interface CopyButtonProps {
  readonly words: string;
  /** What it copies of, where there are several such buttons. */
  readonly about?: string;
  readonly text: () => string;
}

export function CopyButton({ words, about, text }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), 4_000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () => {
    // Over plain HTTP from another machine there is no clipboard at all.
    const written = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setSaid('Copied'),
      () => setSaid('The browser refused'),
    );
  };
  return (
    <span className="answer-copy">
      <span role="status">{said}</span>
      <button type="button" className="button" aria-label={about && `${words}: ${about}`} onClick={copy}>
        {words}
      </button>
    </span>
  );
}
