import * as React from 'react';
import { message } from '../api/client';
import { hasEnded, type Job } from '../api/types';
import { player } from '../audio/player';
import { FileReel } from '../audio/reel';
import { clock, statusName, when } from '../music/words';
import { stay } from '../router';
import { usePlayer } from './hooks';
import { PauseSign, PlaySign } from './icons';

interface Props {
  job: Job;
  chosen: boolean;
  onChoose(id: string): void;
  onRemove(job: Job): void;
}

/** One track of the library; a long list is not drawn anew for each of its changes. */
export const LibraryRow = React.memo(function LibraryRow(props: Props): React.JSX.Element {
  const { job, chosen, onChoose, onRemove } = props;
  const title = job.title ?? 'Untitled';
  const [error, setError] = React.useState<string | null>(null);
  const finished = job.status === 'succeeded';
  return (
    <li className="library-row">
      <PlayJob job={job} title={title} onError={setError} />
      <a href={`/jobs/${job.id}`} onClick={stay} className="library-link">
        <span className="library-title">
          <bdi>{title}</bdi>
        </span>
        <span className="library-prompt soft small-text">
          <bdi>{job.prompt.slice(0, 240)}</bdi>
        </span>
        {error && <span className="bad small-text">{error}</span>}
      </a>
      <span className="library-facts small-text">
        <Status job={job} />
        <span className="soft">{when(job.createdAt)}</span>
      </span>
      <span className="library-acts">
        <label className="compare-choice">
          <input type="checkbox" checked={chosen} disabled={!finished} onChange={() => onChoose(job.id)} />
          <span aria-hidden="true">Compare</span>
          <span className="unseen">Compare {title}</span>
        </label>
        <Remove title={title} onRemove={() => onRemove(job)} />
      </span>
    </li>
  );
});

function Status({ job }: { job: Job }): React.JSX.Element {
  if (job.status === 'succeeded') {
    return <span className="figures">{clock(job.durationSeconds ?? 0)}</span>;
  }
  const tone = job.status === 'failed' ? 'bad' : 'soft';
  return (
    <span className={tone}>
      {statusName(job.status)}
      {!hasEnded(job.status) && ` ${Math.round(job.progress * 100)} %`}
    </span>
  );
}

function PlayJob(props: {
  job: Job;
  title: string;
  onError(error: string | null): void;
}): React.JSX.Element {
  const { job, title, onError } = props;
  const { id, state } = usePlayer();
  const mine = id === job.id;
  const going = mine && (state === 'playing' || state === 'waiting');
  const toggle = async () => {
    onError(null);
    if (mine) {
      player.toggle();
      return;
    }
    player.unlock(job.sampleRateHz);
    try {
      const reel = await FileReel.open(job.links['master']!);
      player.load({ id: job.id, title, lanes: [{ name: 'master', reel, gain: 1 }] });
      player.play();
    } catch (e) {
      onError(message(e));
    }
  };
  return (
    <button
      className="round"
      disabled={job.status !== 'succeeded'}
      onClick={() => void toggle()}
      aria-label={`${going ? 'Pause' : 'Play'} ${title}`}
    >
      {going ? <PauseSign /> : <PlaySign />}
    </button>
  );
}

/** Asks once more before something is gone for good. */
function Remove({ title, onRemove }: { title: string; onRemove(): void }): React.JSX.Element {
  const [asked, setAsked] = React.useState(false);
  if (!asked) {
    return (
      <button className="quiet small" aria-label={`Delete ${title}`} onClick={() => setAsked(true)}>
        Delete
      </button>
    );
  }
  return (
    <>
      <button className="small" autoFocus onClick={onRemove} aria-label={`Delete ${title} for good`}>
        Delete for good
      </button>
      <button className="quiet small" onClick={() => setAsked(false)}>
        Keep
      </button>
    </>
  );
}
