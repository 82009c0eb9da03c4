import * as React from 'react';
import { api, listAddress } from '../api/client';
import { clock, statusName, when } from '../music/words';
import { stay } from '../router';
import { useLoaded } from './hooks';

/** The latest tracks, for who comes back. */
export function Recent(): React.JSX.Element | null {
  const { value } = useLoaded('recent', () => api.page(listAddress('', [], 5)));
  if (!value || value.jobs.length === 0) {
    return null;
  }
  return (
    <section className="stack" aria-labelledby="recent">
      <div className="row between">
        <h2 id="recent">Made lately</h2>
        <a className="small-text" href="/library" onClick={stay}>
          All tracks
        </a>
      </div>
      <ul className="recent">
        {value.jobs.map((job) => (
          <li key={job.id}>
            <a href={`/jobs/${job.id}`} onClick={stay}>
              <span className="recent-title">
                <bdi>{job.title ?? 'Untitled'}</bdi>
              </span>
              <span className="recent-prompt soft small-text">
                <bdi>{job.prompt.slice(0, 160)}</bdi>
              </span>
              <span className="soft small-text figures">
                {job.status === 'succeeded' && job.durationSeconds
                  ? clock(job.durationSeconds)
                  : statusName(job.status)}
              </span>
              <span className="soft small-text">{when(job.createdAt)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
