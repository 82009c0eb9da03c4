import * as React from 'react';

/** Five lines, as many as a staff and as the stages of a track, and a note on them. */
export function Mark(): React.JSX.Element {
  return (
    <svg viewBox="0 0 32 24" aria-hidden="true">
      <path d="M0 4h32M0 8h32M0 12h32M0 16h32M0 20h32" stroke="currentColor" opacity=".45" />
      <ellipse cx="18" cy="14" rx="4.4" ry="3.1" transform="rotate(-22 18 14)" fill="var(--accent)" />
      <path d="M22.1 12.6V1.5" stroke="var(--accent)" strokeWidth="1.6" />
    </svg>
  );
}

export function PlaySign(): React.JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M7 4.5v15l13-7.5z" />
    </svg>
  );
}

export function PauseSign(): React.JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 4.5h4.5v15H6zM13.5 4.5H18v15h-4.5z" />
    </svg>
  );
}

export function ThemeSign(): React.JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2v14a7 7 0 0 1 0-14z" fillRule="evenodd" />
    </svg>
  );
}
