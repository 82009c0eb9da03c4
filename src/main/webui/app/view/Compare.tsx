import * as React from 'react';
import { api, message } from '../api/client';
import type { Job } from '../api/types';
import { player } from '../audio/player';
import { FileReel } from '../audio/reel';
import { bpm, clock, figure, keyName, millis, named } from '../music/words';
import { stay } from '../router';
import { useLoaded, usePlayer, useSeconds } from './hooks';
import { PauseSign, PlaySign } from './icons';

interface Props {
  a: string;
  b: string;
  onClose(): void;
}

/** Two tracks run together; one is heard, and the change-over keeps the place. */
export function Compare({ a, b, onClose }: Props): React.JSX.Element {
  const { value, error } = useLoaded(`compare ${a} ${b}`, () =>
    Promise.all([api.job(a), api.job(b)]),
  );
  return (
    <section className="panel stack" aria-labelledby="compare">
      <div className="row between">
        <h2 id="compare">Two tracks compared</h2>
        <button className="quiet small" onClick={onClose}>
          Close
        </button>
      </div>
      {error && <p className="notice">{error}</p>}
      {value && <Pair jobs={value} />}
    </section>
  );
}

function Pair({ jobs }: { jobs: [Job, Job] }): React.JSX.Element {
  const id = `compare:${jobs[0].id}:${jobs[1].id}`;
  const { id: current, state } = usePlayer();
  const [heard, setHeard] = React.useState(0);
  const [error, setError] = React.useState<string | null>(null);
  const mine = current === id;
  const going = mine && (state === 'playing' || state === 'waiting');
  const seconds = useSeconds(going);

  const toggle = async () => {
    if (mine) {
      player.toggle();
      return;
    }
    player.unlock(jobs[0].sampleRateHz);
    try {
      if (jobs[0].sampleRateHz !== jobs[1].sampleRateHz) {
        throw new Error('The two have different sample rates and cannot be played side by side.');
      }
      const reels = await Promise.all(jobs.map((j) => FileReel.open(j.links['master']!)));
      const lanes = reels.map((reel, i) => ({ name: 'AB'[i]!, reel, gain: i === heard ? 1 : 0 }));
      player.load({ id, title: `${jobs[0].title} / ${jobs[1].title}`, lanes });
      player.play();
    } catch (e) {
      setError(message(e));
    }
  };
  const hear = (which: number) => {
    setHeard(which);
    if (mine) {
      player.setGain(which, 1);
      player.setGain(1 - which, 0);
    }
  };

  return (
    <>
      <div className="row">
        <button
          className="primary round"
          onClick={() => void toggle()}
          aria-label={going ? 'Pause both' : 'Play both'}
        >
          {going ? <PauseSign /> : <PlaySign />}
        </button>
        <span className="figures">{clock(mine ? seconds : 0)}</span>
        <div className="row" role="group" aria-label="Hear">
          {jobs.map((job, i) => (
            <button key={job.id} aria-pressed={heard === i} onClick={() => hear(i)}>
              {'AB'[i]} <bdi>{job.title}</bdi>
            </button>
          ))}
        </div>
      </div>
      {error && <p className="notice">{error}</p>}
      <table>
        <thead>
          <tr>
            <td />
            {jobs.map((job, i) => (
              <th scope="col" key={job.id}>
                {'AB'[i]}{' '}
                <a href={`/jobs/${job.id}`} onClick={stay}>
                  <bdi>{job.title}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FACTS.map(([name, fact]) => {
            const [left, right] = [fact(jobs[0]), fact(jobs[1])];
            return (
              <tr key={name} data-same={left === right ? '' : undefined}>
                <th scope="row">{name}</th>
                <td>{left}</td>
                <td>{right}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

const FACTS: [string, (job: Job) => string][] = [
  ['Genre', (j) => (j.brief ? named(j.brief.genre.value) : '–')],
  ['Tempo', (j) => (j.brief ? bpm(j.brief.tempoBpm.value) : '–')],
  ['Key', (j) => (j.brief ? keyName(j.brief.key.value) : '–')],
  ['Metre', (j) => j.brief?.timeSignature.value ?? '–'],
  ['Length', (j) => clock(j.durationSeconds ?? 0)],
  ['Parts', (j) => (j.parts ?? []).map((p) => named(p.instrument)).join(', ')],
  ['Loudness', (j) => (j.report ? `${figure(j.report.integratedLufs)} LUFS` : '–')],
  ['Loudness range', (j) => (j.report ? `${figure(j.report.loudnessRangeLu)} LU` : '–')],
  ['True peak', (j) => (j.report ? `${figure(j.report.truePeakDbtp)} dBTP` : '–')],
  ['Seed', (j) => String(j.seed)],
  ['First sound after', (j) => (j.timings.firstAudioMs ? millis(j.timings.firstAudioMs) : '–')],
];
