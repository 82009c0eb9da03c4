import * as React from 'react';
import type { MoodPoint } from '../api/types';

/** A bar of each style's rhythm as a drum machine shows it: sixteen steps, three rows. */
const PATTERNS: Record<string, readonly string[]> = {
  lofi: ['x-x-x-x-x-x-x-xx', '----x-------x---', 'x------x--x-----'],
  jazz: ['x---x-xxx---x-xx', '----x-------x---', 'x---x---x---x---'],
  classical: ['--x--x--x--x--x-', '-x--x--x--x--x--', 'x-----x-----x---'],
  'drum-and-bass': ['x-x-x-x-x-x-x-x-', '----x-------x--x', 'x-----x---x-----'],
  cinematic: ['xxxx--------xxxx', 'x-------x-------', 'x-----x-x-----x-'],
  ambient: ['----xxxxxxxxxxxx', 'xxxxxxxx----xxxx', 'xxxxxxxxxxxxxxxx'],
  house: ['--x---x---x---x-', '----x-------x---', 'x---x---x---x---'],
  rock: ['x-x-x-x-x-x-x-x-', '----x-------x---', 'x-----x-x-x-----'],
  synthwave: ['x-xxx-xxx-xxx-xx', '----x-------x---', 'x-x-x-x-x-x-x-x-'],
  'bossa-nova': ['xxxxxxxxxxxxxxxx', 'x--x--x---x--x--', 'x--xx--xx--xx--x'],
  trap: ['x-xxx-x-xxx-x-xx', '--------x-------', 'x------x---x----'],
  'indian-classical': ['x---x---x---x---', '--x---xx--x---xx', 'x-------x-----x-'],
};

interface Props {
  moods: MoodPoint[];
  busy: string | null;
  onPick(mood: MoodPoint): void;
}

export function MoodGrid({ moods, busy, onPick }: Props): React.JSX.Element {
  return (
    <ul className="moods">
      {moods.map((mood) => (
        <li key={mood.slug}>
          <button className="mood" disabled={busy !== null} onClick={() => onPick(mood)}>
            <Steps rows={PATTERNS[mood.slug] ?? []} />
            <span className="mood-title">{mood.title}</span>
            <span className="mood-character">
              {busy === mood.slug ? 'Sending…' : mood.character}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Steps({ rows }: { rows: readonly string[] }): React.JSX.Element {
  return (
    <svg className="steps" viewBox="0 0 128 24" preserveAspectRatio="none" aria-hidden="true">
      {rows.flatMap((row, y) =>
        [...row].map((step, x) => (
          <rect
            key={`${x}.${y}`}
            className={step === 'x' ? 'on' : 'off'}
            x={x * 8 + (x >> 2) * 0.5}
            y={y * 8.5}
            width="6.5"
            height="6.5"
            rx="1"
          />
        )),
      )}
    </svg>
  );
}
