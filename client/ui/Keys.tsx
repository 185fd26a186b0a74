/** "?" shows every key of the explorer; those that act alone can be switched off there. */
import './keys.css';
import { useEffect, useRef } from 'react';
import { actsAlone, isTyping, letSingleKeysAct, useSingleKeys } from './singleKeys.ts';

const keys: readonly (readonly [key: string, does: string])[] = [
  ['Tab', 'goes into the picture, and on out of it'],
  ['Arrow keys', 'go along the lines to the next person, body or post'],
  ['Enter', 'opens what has the keyboard: its words, its sources'],
  ['Shift + Enter', 'chooses it with others; so does a press with Shift or Ctrl held'],
  ['Escape', 'goes one step back'],
  ['E', 'unfolds, and in the network shows more of what stands around'],
  ['C', 'folds away'],
  ['H', 'hides'],
  ['P', 'pins where it stands, in the network; again, lets it go'],
  ['F', 'fits the whole picture into the page'],
  ['/', 'goes to the search'],
  ['?', 'shows these keys'],
  ['Ctrl + Z', 'undoes'],
  ['Shift + Ctrl + Z', 'does it again'],
];

export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  const acting = useSingleKeys();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || !actsAlone(event) || isTyping(event) || dialog.current?.open) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className="textual" onClick={() => dialog.current?.showModal()}>
        Keys
      </button>
      {/* What is pressed in here is not for the page beneath. */}
      <dialog ref={dialog} className="keys" aria-labelledby="keys" onKeyDown={(event) => event.stopPropagation()}>
        <h2 id="keys">Keys</h2>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key} className={!acting && key.length === 1 ? 'keys-off' : undefined}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input type="checkbox" checked={acting} onChange={(event) => letSingleKeysAct(event.target.checked)} />{' '}
          Letters, / and ? act when pressed alone
        </label>
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
