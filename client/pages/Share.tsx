/** The view's link, handed on: to the clipboard, or on a phone to whatever it shares with. */
import { useEffect, useState } from 'react';
import { type View, viewAddress } from '../address.ts';

/** Milliseconds for which it is said. */
const said = 6_000;

export function Share({ view, question }: { view: View; question: string }) {
  const [words, say] = useState('');
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => say(''), said);
    return () => clearTimeout(timer);
  }, [words]);

  const share = async () => {
    const url = new URL(viewAddress(view), window.location.origin).href;
    const byTouch = window.matchMedia('(pointer: coarse)').matches && typeof navigator.share === 'function';
    try {
      if (byTouch) await navigator.share({ title: question, url });
      else await navigator.clipboard.writeText(url);
      say(byTouch ? 'The link was handed on.' : 'The link to exactly this view is copied.');
    } catch (error) {
      // Whoever closes the sheet has changed their mind.
      const stopped = error instanceof DOMException && error.name === 'AbortError';
      // The clipboard is closed to pages that come over plain HTTP from another machine.
      if (!stopped) say('The browser refused. The address of this page is the link: copy that.');
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void share()}>
        Share
      </button>
      <span role="status" className={words ? 'share-said' : 'unseen'}>
        {words}
      </span>
    </>
  );
}
