/** Every entity and claim of the answer, wherever it stands in it, drawn as the explorer draws them. */
import '../../network/network.css';
import { useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Pin } from '../../address.ts';
import { useClaims } from '../../api/useClaims.ts';
import { whyNoAnswer } from '../../api/whyNoAnswer.ts';
import { inPeriod, type Period } from '../../graph/period.ts';
import { NetworkLegend } from '../../network/NetworkLegend.tsx';
import { NetworkStage } from '../../network/NetworkStage.tsx';
import { Inspector } from '../../panels/Inspector.tsx';
import { Bones } from '../../ui/Bones.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useEscape } from '../../ui/useEscape.ts';
import type { Answered } from '../answers.ts';
import { type Drawable, drawableIn, explorerAddress, middleOf, networkIn, withSpeakers } from '../drawable.ts';

export default function GraphView({ answered }: { answered: Answered }) {
  const { data, prefix, period, breach } = answered;
  const drawable = useMemo(() => (prefix === undefined ? undefined : drawableIn(data, prefix)), [data, prefix]);
  if (breach)
    return (
      <p className="answer-none">
        It is not drawn: with the ids and ends that drawing needs, the query would have{' '}
        {breach.got.toLocaleString('en-GB')} {breach.of}, and at most {breach.most.toLocaleString('en-GB')} are allowed.
        Ask for a little less, or for smaller pages.
      </p>
    );
  if (!drawable || drawable.entities.length === 0)
    return (
      <p className="answer-none">
        There is nothing to draw: the answer holds neither an entity nor a claim. One that asks for <code>entity</code>,{' '}
        <code>claims</code> or <code>neighbourhood</code> does.
      </p>
    );
  return <Drawn drawable={drawable} period={period} />;
}

function Drawn({ drawable: all, period }: { drawable: Drawable; period: Period | undefined }) {
  const [speaking, setSpeaking] = useState(false);
  const drawable = useMemo(() => (speaking ? withSpeakers(all) : all), [all, speaking]);
  const { speakers } = all;
  const [pinned, setPinned] = useState<readonly Pin[]>();
  const [pointed, setPointed] = useState<string>();
  const [failed, setFailed] = useState(false);
  const { selected, select, close, back } = useChosen();
  const weighed = useMemo(() => drawable.claims.filter(({ asserted }) => !asserted).map(({ id }) => id), [drawable]);
  // Only its evidence says what a claim is that nobody asserts: expected, considered or denied.
  const { claims: words, error, retry } = useClaims(weighed);
  const focus = middleOf(drawable) ?? '';
  const network = useMemo(
    () => networkIn(drawable, focus, (id) => words?.get(id)?.evidence.nodes ?? []),
    [drawable, focus, words],
  );
  const { address, kept, of } = useMemo(() => explorerAddress(drawable, period), [drawable, period]);
  const [entities, claims] = [network.nodes.length, drawable.claims.length];
  return (
    <>
      <div className="answer-tools">
        <span role="status">
          {entities} {entities === 1 ? 'entity' : 'entities'}, {claims} {claims === 1 ? 'claim' : 'claims'}
          {period && claims > 0 && `; the lines say how surely each held ${inPeriod(period)}`}
        </span>
        {speakers.length > 0 && (
          <button
            type="button"
            className="button"
            aria-pressed={speaking}
            onClick={() => setSpeaking((before) => !before)}
          >
            Draw who is only quoted ({speakers.length})
          </button>
        )}
        {kept < of && (
          <span>
            An address has room for the first {kept} of its {of}
          </span>
        )}
        <Link className="button" to={address}>
          Continue in the explorer
        </Link>
      </div>
      {failed ? (
        <p className="answer-none">This browser cannot draw it: it needs WebGL. Table and JSON show the same.</p>
      ) : error ? (
        <Trouble title="It is not drawn" why={whyNoAnswer(error)} onRetry={retry} />
      ) : weighed.length > 0 && !words ? (
        <Bones lines={[40, 70, 55, 60]} />
      ) : (
        <div className="answer-graph">
          <NetworkStage
            network={network}
            pinned={pinned}
            selected={selected}
            pointed={pointed}
            label="The entities and claims of the answer, as a network: arrow keys walk it, Enter opens the words behind it, F6 goes back to the query."
            onSelect={select}
            onPoint={setPointed}
            onPins={setPinned}
            onFail={() => setFailed(true)}
          />
          <NetworkLegend network={network} period={period} />
          {speakers.length > 0 && (
            <p className="answer-quoted">
              {speaking
                ? 'Who is only quoted stands apart: no line joins anybody to what they say, as that is a line itself.'
                : `${speakers.length} who ${speakers.length === 1 ? 'is' : 'are'} only quoted, and not spoken of, ${speakers.length === 1 ? 'is' : 'are'} not drawn.`}
            </p>
          )}
        </div>
      )}
      {selected !== undefined && <Inspector id={selected} takesFocus onSelect={select} onClose={close} onBack={back} />}
    </>
  );
}

/** What is open beside the picture, and the way to it: Escape goes one step back, and closing gives the keyboard back to where it came from. */
function useChosen() {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const opener = useRef<Element>(null);
  const selected = trail.at(-1);
  const select = (id: string) => {
    if (selected === undefined) opener.current = document.activeElement;
    if (id !== selected) setTrail([...trail, id]);
  };
  const close = () => {
    setTrail([]);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  const back = trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : undefined;
  useEscape(selected === undefined ? undefined : (back ?? close));
  return { selected, select, close, back };
}
