import * as React from 'react';
import { ask, message } from '../api/client';
import { figure, millis, statusName } from '../music/words';
import { ExportForm } from './ExportForm';
import { LiveLog } from './LiveLog';
import { useZone, ZoneChoice } from './zones';

interface Spread {
  count: number;
  p50Ms: number;
  p95Ms: number;
}

interface Stats {
  windowHours: number;
  queues: Record<string, number>;
  succeeded: number;
  failed: number;
  cancelled: number;
  successRate?: number;
  firstAudio: Spread;
  stages: Record<string, Spread>;
  llm: {
    provider: string;
    model?: string;
    lastAnswerAt?: string;
    lastLatencyMs: number;
    answers: number;
    errors: number;
  };
}

const WINDOWS = [
  [1, 'The last hour'],
  [24, 'The last day'],
  [168, 'The last week'],
] as const;
const REFRESH_MS = 3000;
const QUEUES = ['queued', 'parsing', 'composing', 'synthesizing', 'mastering', 'checking'];

/** The operations desk: what the service is doing, and what it did. */
export function Operations(): React.JSX.Element {
  const [hours, setHours] = React.useState(24);
  const [zone, setZone] = useZone();
  const { stats, error } = useStats(hours);
  React.useEffect(() => {
    document.title = 'Operations – Trackwright';
  }, []);
  return (
    <>
      <div className="row between">
        <h1 tabIndex={-1}>Operations</h1>
        <ZoneChoice zone={zone} onChange={setZone} />
      </div>
      {error && (
        <p className="notice" role="alert">
          {error}
        </p>
      )}
      <div className="row" role="group" aria-label="Figures about">
        {WINDOWS.map(([value, name]) => (
          <button
            key={value}
            className="small"
            aria-pressed={value === hours}
            onClick={() => setHours(value)}
          >
            {name}
          </button>
        ))}
      </div>
      {stats && <Figures stats={stats} zone={zone} />}
      <LiveLog zone={zone} />
      <ExportForm zone={zone} />
    </>
  );
}

function useStats(hours: number): { stats: Stats | null; error: string | null } {
  const [stats, setStats] = React.useState<Stats | null>(null);
  const [error, setError] = React.useState<string | null>(null);
  React.useEffect(() => {
    let current = true;
    const load = async () => {
      try {
        const answer = await ask(`/api/v1/operations/stats?hours=${hours}`);
        const fresh = (await answer.json()) as Stats;
        if (current) {
          setStats(fresh);
          setError(null);
        }
      } catch (e) {
        if (current) {
          setError(message(e));
        }
      }
    };
    void load();
    const timer = window.setInterval(() => void load(), REFRESH_MS);
    return () => {
      current = false;
      window.clearInterval(timer);
    };
  }, [hours]);
  return { stats, error };
}

function Figures({ stats, zone }: { stats: Stats; zone: string }): React.JSX.Element {
  return (
    <div className="desk">
      <section className="panel stack" aria-labelledby="success">
        <h2 id="success">Success</h2>
        <p className="huge">
          {stats.successRate === undefined ? '–' : `${figure(stats.successRate * 100)} %`}
        </p>
        <dl className="pairs">
          <Pair name="Finished" value={figure(stats.succeeded, 0)} />
          <Pair name="Failed" value={figure(stats.failed, 0)} />
          <Pair name="Cancelled" value={figure(stats.cancelled, 0)} />
        </dl>
      </section>
      <section className="panel stack" aria-labelledby="queues">
        <h2 id="queues">In the works now</h2>
        <dl className="pairs">
          {QUEUES.map((status) => (
            <Pair
              key={status}
              name={statusName(status)}
              value={figure(stats.queues[status] ?? 0, 0)}
            />
          ))}
        </dl>
      </section>
      <section className="panel stack" aria-labelledby="times">
        <h2 id="times">How long it takes</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Stage</th>
              <th scope="col">Half within</th>
              <th scope="col">95 % within</th>
            </tr>
          </thead>
          <tbody>
            <TimeRow name="First sound" spread={stats.firstAudio} />
            {Object.entries(stats.stages).map(([stage, spread]) => (
              <TimeRow key={stage} name={statusName(stage)} spread={spread} />
            ))}
          </tbody>
        </table>
      </section>
      <section className="panel stack" aria-labelledby="llm">
        <h2 id="llm">Language model</h2>
        {stats.llm.provider === 'none' ? (
          <p>None is configured. The rules read and plan alone.</p>
        ) : (
          <dl className="pairs">
            <Pair name="Provider" value={stats.llm.provider} />
            {stats.llm.model && <Pair name="Model" value={stats.llm.model} />}
            <Pair
              name="Last answer"
              value={
                stats.llm.lastAnswerAt
                  ? new Date(stats.llm.lastAnswerAt).toLocaleString('en-GB', { timeZone: zone })
                  : 'none yet'
              }
            />
            <Pair name="It took" value={millis(stats.llm.lastLatencyMs)} />
            <Pair name="Answers" value={figure(stats.llm.answers, 0)} />
            <Pair name="Errors" value={figure(stats.llm.errors, 0)} />
          </dl>
        )}
      </section>
    </div>
  );
}

function Pair({ name, value }: { name: string; value: string }): React.JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figures">{value}</dd>
    </div>
  );
}

function TimeRow({ name, spread }: { name: string; spread: Spread }): React.JSX.Element {
  const shown = (ms: number) => (spread.count === 0 ? '–' : millis(ms));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figures">{shown(spread.p50Ms)}</td>
      <td className="figures">{shown(spread.p95Ms)}</td>
    </tr>
  );
}
