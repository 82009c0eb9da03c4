import * as React from 'react';
import { stay } from '../router';
import { dayIn, timeIn } from './zones';

interface Entry {
  time: string;
  level: 'info' | 'warn' | 'error';
  job: string;
  number: number;
  title: string;
  event: string;
  message: string;
}

const KEPT = 400;
const SHOWN = 200;
const LEVELS = [
  ['info', 'Everything'],
  ['warn', 'Warnings and errors'],
  ['error', 'Errors'],
] as const;
const RANK = { info: 0, warn: 1, error: 2 };
const TONES = { info: 'soft', warn: 'fair', error: 'bad' };

/** What happens in the service, as it happens; the newest stands on top. */
export function LiveLog({ zone }: { zone: string }): React.JSX.Element {
  const [least, setLeast] = React.useState<Entry['level']>('info');
  const [held, setHeld] = React.useState<Entry[] | null>(null);
  const { entries, open } = useEntries();
  const shown = (held ?? entries).filter((e) => RANK[e.level] >= RANK[least]).slice(0, SHOWN);
  return (
    <section className="panel stack" aria-labelledby="log">
      <div className="row between">
        <h2 id="log">Event log</h2>
        <div className="row">
          <span className={open ? 'good small-text' : 'fair small-text'} role="status">
            {open ? 'Live' : 'Connecting…'}
          </span>
          <select
            className="picker"
            aria-label="Show in the log"
            value={least}
            onChange={(e) => setLeast(e.target.value as Entry['level'])}
          >
            {LEVELS.map(([level, name]) => (
              <option key={level} value={level}>
                {name}
              </option>
            ))}
          </select>
          <button
            className="small"
            aria-pressed={held !== null}
            onClick={() => setHeld(held ? null : entries)}
          >
            Hold
          </button>
        </div>
      </div>
      <div className="log" tabIndex={0} role="region" aria-label="Event log">
        <table>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Level</th>
              <th scope="col">Track</th>
              <th scope="col">What happened</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((e) => (
              <tr key={`${e.job}/${e.number}`}>
                <td className="figures" title={dayIn(zone, e.time)}>
                  {timeIn(zone, e.time)}
                </td>
                <td className={TONES[e.level]}>{e.level}</td>
                <td>
                  <a href={`/jobs/${e.job}`} onClick={stay}>
                    <bdi>{e.title || e.job.slice(0, 8)}</bdi>
                  </a>
                </td>
                <td>
                  <bdi>{e.message}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="soft">Nothing yet.</p>}
      </div>
    </section>
  );
}

/** The newest first; a stream that is taken up again repeats some, which are kept once. */
function useEntries(): { entries: Entry[]; open: boolean } {
  const [entries, setEntries] = React.useState<Entry[]>([]);
  const [open, setOpen] = React.useState(false);
  React.useEffect(() => {
    const source = new EventSource('/api/v1/operations/events?stream=true');
    const seen = new Set<string>();
    let fresh: Entry[] = [];
    let frame = 0;
    const show = () => {
      frame = 0;
      const batch = fresh.reverse();
      fresh = [];
      setEntries((all) => [...batch, ...all].slice(0, KEPT));
    };
    source.onopen = () => setOpen(true);
    source.onerror = () => setOpen(false);
    source.addEventListener('entry', (event) => {
      const entry = JSON.parse((event as MessageEvent<string>).data) as Entry;
      const key = `${entry.job}/${entry.number}`;
      if (!seen.has(key)) {
        seen.add(key);
        fresh.push(entry);
        frame ||= requestAnimationFrame(show);
      }
    });
    return () => {
      source.close();
      cancelAnimationFrame(frame);
    };
  }, []);
  return { entries, open };
}
