import * as React from 'react';

const FIRST: [string, string][] = [
  ['Asia/Kolkata', 'Indian Standard Time'],
  ['UTC', 'UTC'],
];

export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** The zone in which times are shown; kept for the next visit. */
export function useZone(): [string, (zone: string) => void] {
  const [zone, setZone] = React.useState(() => {
    try {
      const kept = localStorage.getItem('zone');
      return kept && known(kept) ? kept : ownZone();
    } catch {
      return ownZone();
    }
  });
  const change = (next: string) => {
    setZone(next);
    try {
      localStorage.setItem('zone', next);
    } catch {
      // without storage the choice lasts as long as the page
    }
  };
  return [zone, change];
}

function known(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

export function ZoneChoice(props: { zone: string; onChange(zone: string): void }): React.JSX.Element {
  const { zone, onChange } = props;
  const id = React.useId();
  const own = ownZone();
  const first = FIRST.some(([z]) => z === own) ? FIRST : [...FIRST, [own, `Here (${own})`] as const];
  const rest = Intl.supportedValuesOf('timeZone').filter((z) => !first.some(([f]) => f === z));
  return (
    <div className="zone">
      <label htmlFor={id}>Time zone</label>
      <select id={id} value={zone} onChange={(e) => onChange(e.target.value)}>
        {first.map(([z, name]) => (
          <option key={z} value={z}>
            {name}
          </option>
        ))}
        <optgroup label="All">
          {rest.map((z) => (
            <option key={z} value={z}>
              {z.replace(/_/g, ' ')}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}

export function timeIn(zone: string, instant: string): string {
  const date = new Date(instant);
  const text = date.toLocaleTimeString('en-GB', { timeZone: zone, hour12: false });
  return `${text}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

export function dayIn(zone: string, instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', {
    timeZone: zone,
    day: '2-digit',
    month: 'short',
    year: 'numeric',
  });
}
