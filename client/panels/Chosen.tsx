/** What was chosen together, and what can be done with it: beside the picture, or a sheet from below on a phone. */
import './chosen.css';
import type { Change, View } from '../address.ts';
import type { FoundRoutes } from '../api/gathered.ts';
import type { RoutesQuery } from '../api/operations.ts';
import { type Names, useNames } from '../api/useNames.ts';
import { routeBetween } from '../graph/grow.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { PartHeading } from '../ui/PartHeading.tsx';

interface ChosenProps {
  readonly chosen: readonly string[];
  readonly view: View;
  /** The routes of the network. */
  readonly found: readonly FoundRoutes[];
  /** Ids of the claims in the picture; absent: as long as it is on its way. */
  readonly drawn: readonly string[] | undefined;
  readonly onChange: (change: Change | ((now: View) => Change)) => void;
  readonly onSelect: (id: string) => void;
}

/** A picture of just what was chosen holds nothing that was added to another one. */
const onlyThese: Change = {
  ...{ chosen: undefined, hidden: undefined, collapsed: undefined, expanded: undefined },
  ...{ routes: undefined, connected: undefined, pinned: undefined },
};

export default function Chosen({ chosen, view, found, drawn, onChange, onSelect }: ChosenProps) {
  const names = useNames(chosen);
  const { focus } = view;
  const hideable = chosen.filter((id) => id !== focus);
  return (
    <section className="inspector" data-covers="side" aria-label="What is chosen">
      <div className="inspector-bar">
        <p className="kicker" role="status">
          {chosen.length} chosen
        </p>
        <button type="button" className="button inspector-close" onClick={() => onChange({ chosen: undefined })}>
          Choose none
        </button>
      </div>
      <ul className="chosen">
        {chosen.map((id) => (
          <li key={id}>
            <Named id={id} names={names} onSelect={onSelect} />
            <button
              type="button"
              className="button button-square"
              aria-label={`Choose ${names.get(id)?.name ?? id} no longer`}
              onClick={() => onChange((now) => ({ chosen: now.chosen?.filter((other) => other !== id) }))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="panel-actions">
        {chosen.length === 2 && chosen.every((id) => names.get(id)?.kind) && (
          <RoutesButton chosen={chosen} view={view} onChange={onChange} />
        )}
        {chosen.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => onChange({ ...onlyThese, only: chosen, view: 'network' })}
          >
            Show only these
          </button>
        )}
        {hideable.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() =>
              onChange(({ hidden = [] }) => ({ hidden: [...new Set([...hidden, ...hideable])], chosen: undefined }))
            }
          >
            {hideable.length === 1 ? 'Hide' : 'Hide them'}
          </button>
        )}
      </p>
      {chosen.length === 1 && (
        <p className="chosen-hint">
          Choose another: press it with Shift held, or open it and press “Choose with others”. Between two entities
          there are the shortest routes; what is shown alone can be taken away, or asked for as GraphQL.
        </p>
      )}
      <RoutesFound chosen={chosen} view={view} found={found} drawn={drawn} onSelect={onSelect} />
    </section>
  );
}

function Named({ id, names, onSelect }: { id: string; names: Names; onSelect: (id: string) => void }) {
  const known = names.get(id);
  return (
    <span className="chosen-name">
      {known?.kind && <KindMark kind={known.kind} />}
      <button type="button" className="textual" onClick={() => onSelect(id)}>
        {known?.name ?? id}
      </button>
    </span>
  );
}

function RoutesButton({ chosen, view, onChange }: Pick<ChosenProps, 'chosen' | 'view' | 'onChange'>) {
  const [from, to] = chosen;
  const there = routeBetween(view.routes, chosen);
  if (from === undefined || to === undefined) return null;
  if (!there)
    return (
      <button
        type="button"
        className="button"
        onClick={() =>
          onChange(({ routes = [] }) => ({
            routes: routeBetween(routes, chosen) ? routes : [...routes, { from, to }],
            view: 'network',
          }))
        }
      >
        Shortest routes between them
      </button>
    );
  const away = ({ routes = [] }: View): Change => {
    const gone = routeBetween(routes, chosen);
    return { routes: routes.filter((each) => each !== gone) };
  };
  return (
    <button type="button" className="button" onClick={() => onChange(away)}>
      Take the routes away
    </button>
  );
}

type RoutesFoundProps = Pick<ChosenProps, 'chosen' | 'view' | 'found' | 'drawn' | 'onSelect'>;

function RoutesFound({ chosen, view, found, drawn, onSelect }: RoutesFoundProps) {
  if (view.view !== 'network' || !routeBetween(view.routes, chosen)) return null;
  const routes = routeBetween(found, chosen);
  if (!routes) return <p role="status">Looking for the routes…</p>;
  const isDrawn = routes.paths.every(({ claims }) => claims.every(({ id }) => drawn?.includes(id) ?? true));
  return (
    <section className="panel-part" aria-label="Shortest routes">
      <PartHeading>{routesWords(routes.paths)}</PartHeading>
      {!isDrawn && <p>Not all of it is in the picture: it is filtered out, or hidden.</p>}
      <ol className="routes">
        {routes.paths.map(({ entities, claims }) => (
          <li key={claims.map(({ id }) => id).join(' ')}>
            <p>{entities.map(({ name }) => name).join(' – ')}</p>
            <ol>
              {claims.map(({ id, sentence }) => (
                <li key={id}>
                  <button type="button" className="textual" onClick={() => onSelect(id)}>
                    {sentence}
                  </button>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

function routesWords(paths: RoutesQuery['paths']): string {
  const steps = paths[0]?.claims.length;
  if (steps === undefined) return 'No route of at most six steps in these sources at that time';
  const long = steps === 1 ? 'one step' : `${steps} steps`;
  return paths.length === 1 ? `One route, of ${long}` : `${paths.length} routes, the shortest of ${long}`;
}
