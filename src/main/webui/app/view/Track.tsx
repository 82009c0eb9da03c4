import * as React from 'react';
import { message } from '../api/client';
import { hasEnded } from '../api/types';
import { meanings } from '../music/spans';
import { statusName } from '../music/words';
import { stay } from '../router';
import { trackOf, type TrackModel, type TrackState } from '../track/model';
import { Deck } from './Deck';
import { Result } from './Result';
import { Stages } from './Stages';

/** One track, from the moment it is asked for to what one takes home. */
export function Track({ id }: { id: string }): React.JSX.Element {
  const track = React.useMemo(() => trackOf(id), [id]);
  const state = React.useSyncExternalStore(track.subscribe, track.view);
  React.useEffect(() => {
    document.title = state.job ? `${track.title} – Trackwright` : 'Trackwright';
  }, [state.job, track.title]);

  if (!state.job) {
    return (
      <section className="stack">
        <h1 tabIndex={-1}>{state.error ? 'Not found' : 'One moment'}</h1>
        {state.error && (
          <p>
            {state.error} <a href="/library" onClick={stay}>What has been made</a>
          </p>
        )}
      </section>
    );
  }
  const ended = hasEnded(state.job.status);
  return (
    <>
      <Head track={track} state={state} />
      {state.error && <p className="notice" role="alert">{state.error}</p>}
      {state.job.failure && (
        <p className="notice" role="alert">
          It could not be finished: {state.job.failure.text}
        </p>
      )}
      {!ended && <Stages state={state} />}
      {state.job.status !== 'cancelled' && <Deck track={track} state={state} />}
      {state.job.status === 'succeeded' && <Result track={track} state={state} />}
    </>
  );
}

function Head({ track, state }: { track: TrackModel; state: TrackState }): React.JSX.Element {
  const job = state.job!;
  const ended = hasEnded(job.status);
  const [error, setError] = React.useState<string | null>(null);
  const cancel = () => {
    track.cancel().catch((e: unknown) => setError(message(e)));
  };
  return (
    <header className="track-head">
      <div className="row between">
        <p className="aside">
          {ended ? statusName(job.status) : 'In the making'}
        </p>
        {ended ? (
          <a
            className="button small"
            href={`/?prompt=${encodeURIComponent(job.prompt)}`}
            onClick={stay}
          >
            Change and make again
          </a>
        ) : (
          <button className="small" onClick={cancel}>
            Cancel
          </button>
        )}
      </div>
      <h1 tabIndex={-1}>
        <bdi>{track.title}</bdi>
      </h1>
      <p className="track-prompt soft">
        <bdi>{job.prompt}</bdi>
      </p>
      {state.brief && (
        <ul className="facts">
          {meanings(state.brief).map((m, i) => (
            <li key={i} className="meaning" data-colour={m.source === 'DEFAULTED' ? 0 : m.colour}>
              <span className="meaning-field">{m.field}</span> {m.text}
            </li>
          ))}
        </ul>
      )}
      {job.warnings.map((w) => (
        <p className="small-text fair" key={w.code + w.text}>
          {w.text}
        </p>
      ))}
      {error && <p className="notice">{error}</p>}
    </header>
  );
}
