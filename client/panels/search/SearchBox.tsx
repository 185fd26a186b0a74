/** Finds anyone or anything by any spelling in the sources, as one types. */
import './search.css';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { SearchDocument, type SearchQuery } from '../../api/operations.ts';
import { kindWords } from '../../graph/words.ts';
import { KindMark } from '../../ui/KindMark.tsx';
import { actsAlone, isTyping } from '../../ui/singleKeys.ts';
import { useDebounced } from './useDebounced.ts';
import { useTellingApart } from './useTellingApart.ts';

const patience = 120;
const none: SearchQuery['search'] = [];

/** @param addressOf where an entity's own question stands, with the period in force. */
export function SearchBox({ addressOf }: { addressOf: (id: string) => string }) {
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Enter was pressed before the answer to the text was there. */
  const [entered, setEntered] = useState(false);
  const wanted = useDebounced(text.trim(), patience);
  const [{ data, error, fetching }] = useQuery({
    query: SearchDocument,
    variables: { text: wanted },
    pause: wanted === '',
  });
  const asked = text.trim() !== '';
  const hits = asked ? (data?.search ?? none) : none;
  const said = useTellingApart(useMemo(() => hits.map(({ entity }) => entity), [hits]));
  const shown = open && asked;
  const settled = shown && !fetching && wanted === text.trim();

  useSlash(input);

  const choose = (id: string) => {
    setOpen(false);
    setEntered(false);
    setText('');
    setActive(-1);
    input.current?.blur();
    navigate(addressOf(id));
  };
  const best = settled ? hits[0]?.entity.id : undefined;
  useEffect(() => {
    if (entered && best !== undefined) choose(best);
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const by = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setActive((active + by + hits.length + (active < 0 && by < 0 ? 1 : 0)) % hits.length);
    } else if (event.key === 'Enter') {
      const hit = hits[active];
      if (hit) choose(hit.entity.id);
      else setEntered(shown);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (shown) setOpen(false);
      else input.current?.blur();
    }
  };

  return (
    <search className="search">
      <input
        ref={input}
        className="field"
        type="text"
        role="combobox"
        aria-label="Find anyone or anything, by any spelling"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && shown ? `${list}-${active}` : undefined}
        placeholder="Who or what?"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setEntered(false);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          setEntered(false);
        }}
        onKeyDown={onKey}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      <div className="search-results" data-late={shown && !settled} hidden={!shown || (hits.length === 0 && !settled)}>
        <div id={list} role="listbox" aria-label="Found">
          {hits.map(({ entity, matched }, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive: see the list
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
            <div
              key={entity.id}
              id={`${list}-${at}`}
              role="option"
              aria-selected={at === active}
              className="search-hit"
              // Before the input loses its focus and closes the list.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(entity.id)}
            >
              <KindMark kind={entity.kind} />
              <span>
                <span className="search-name">{entity.name}</span>
                <span className="search-kind">
                  {kindWords[entity.kind]}
                  {matched !== entity.name && ` · also “${matched}”`}
                </span>
                {said.has(entity.id) && <span className="search-kind">{said.get(entity.id)}</span>}
              </span>
            </div>
          ))}
        </div>
        {settled && hits.length === 0 && (
          <p className="search-none">
            {error ? 'The search did not answer. Type again to retry.' : `Nothing called “${wanted}” in these sources.`}
          </p>
        )}
      </div>
      <span className="unseen" role="status">
        {settled && `${hits.length} found`}
      </span>
    </search>
  );
}

/** `/` leads to the search from anywhere that is not itself a place to type. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || !actsAlone(event) || isTyping(event)) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input]);
}
