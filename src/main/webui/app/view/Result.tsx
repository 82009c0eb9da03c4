import * as React from 'react';
import { api } from '../api/client';
import type { TrackModel, TrackState } from '../track/model';
import { Downloads } from './Downloads';
import { useLoaded } from './hooks';
import { Insights } from './Insights';
import { MixerDesk } from './MixerDesk';
import { ReportCard } from './ReportCard';

/** What one takes home, and how it measures. */
export function Result({ track, state }: { track: TrackModel; state: TrackState }): React.JSX.Element {
  const job = state.job!;
  const manifest = useLoaded(`manifest ${job.id}`, () => api.manifest(job.id));
  return (
    <>
      <div className="halves">
        <MixerDesk track={track} stems={job.stems ?? []} parts={job.parts ?? []} />
        <Downloads job={job} manifest={manifest.value} />
      </div>
      {state.report && (
        <ReportCard
          report={state.report}
          overview={state.overview}
          seconds={state.score?.seconds ?? 0}
          picture={job.links['loudness'] ?? null}
          targetLufs={manifest.value?.request.delivery.loudnessLufs ?? null}
        />
      )}
      {state.score && <Insights job={job} score={state.score.score} />}
    </>
  );
}
