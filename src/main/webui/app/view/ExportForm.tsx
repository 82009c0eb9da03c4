import * as React from 'react';

const FORMATS = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['ndjson', 'JSON lines'],
] as const;

/** What a clock on the wall of a zone shows, as a time field wants it. */
function wall(zone: string, instant: Date): string {
  const text = instant.toLocaleString('sv-SE', { timeZone: zone, hour12: false });
  return text.slice(0, 16).replace(' ', 'T');
}

/** The moment at which the wall clock of a zone shows a time. */
export function momentOf(zone: string, time: string): Date {
  const guess = new Date(`${time}:00Z`).getTime();
  const shown = new Date(`${wall(zone, new Date(guess))}:00Z`).getTime();
  const first = guess - (shown - guess);
  const again = new Date(`${wall(zone, new Date(first))}:00Z`).getTime();
  return new Date(first - (again - guess));
}

/** A stretch of the log as a file. */
export function ExportForm({ zone }: { zone: string }): React.JSX.Element {
  const now = React.useMemo(() => new Date(), []);
  const [from, setFrom] = React.useState(() => new Date(now.getTime() - 24 * 3600 * 1000));
  const [to, setTo] = React.useState(() => new Date(now.getTime() + 60_000));
  const [level, setLevel] = React.useState('info');
  const address = (format: string) => {
    const query = new URLSearchParams({
      from: from.toISOString(),
      to: to.toISOString(),
      level,
      format,
      zone,
    });
    return `/api/v1/operations/events?${query.toString()}`;
  };
  const change = (set: (moment: Date) => void) => (e: React.ChangeEvent<HTMLInputElement>) => {
    if (e.target.value !== '') {
      set(momentOf(zone, e.target.value));
    }
  };
  const wrong = from > to;
  return (
    <section className="panel stack" aria-labelledby="export">
      <h2 id="export">Export</h2>
      <div className="export">
        <div className="field">
          <label htmlFor="export-from">From</label>
          <input
            id="export-from"
            type="datetime-local"
            value={wall(zone, from)}
            onChange={change(setFrom)}
          />
        </div>
        <div className="field">
          <label htmlFor="export-to">To</label>
          <input
            id="export-to"
            type="datetime-local"
            value={wall(zone, to)}
            onChange={change(setTo)}
          />
        </div>
        <div className="field">
          <label htmlFor="export-level">Entries</label>
          <select id="export-level" value={level} onChange={(e) => setLevel(e.target.value)}>
            <option value="info">Everything</option>
            <option value="warn">Warnings and errors</option>
            <option value="error">Errors</option>
          </select>
        </div>
        <div className="row export-files">
          {FORMATS.map(([format, name]) => (
            <a key={format} className="button" href={address(format)} download>
              {name}
            </a>
          ))}
        </div>
      </div>
      <p className="soft small-text" role={wrong ? 'alert' : undefined}>
        {wrong ? '“From” lies after “to”.' : `Times in the file are those of ${zone.replace(/_/g, ' ')}.`}
      </p>
    </section>
  );
}
