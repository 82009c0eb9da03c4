import * as React from 'react';
import { message } from '../api/client';
import { player, type PlayerView } from '../audio/player';

export function usePlayer(): PlayerView {
  return React.useSyncExternalStore(player.subscribe, player.view);
}

/** Where the player is, a few times a second while {@code live}. */
export function useSeconds(live: boolean): number {
  const [seconds, setSeconds] = React.useState(() => player.seconds());
  React.useEffect(() => {
    setSeconds(player.seconds());
    const off = player.subscribe(() => setSeconds(player.seconds()));
    const timer = live ? window.setInterval(() => setSeconds(player.seconds()), 200) : 0;
    return () => {
      off();
      window.clearInterval(timer);
    };
  }, [live]);
  return seconds;
}

export interface Loaded<T> {
  value: T | null;
  error: string | null;
}

/** Something fetched once per {@code key}. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = React.useState<Loaded<T>>({ value: null, error: null });
  React.useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setState({ value, error: null }),
      (e: unknown) => current && setState({ value: null, error: message(e) }),
    );
    return () => {
      current = false;
    };
    // the key stands for everything that the loading depends on
  }, [key]);
  return state;
}

/**
 * Draws before every frame while {@code live}; otherwise once after each change of the view, of its
 * size or of the theme, so that a page at rest costs nothing.
 */
export function useDrawing(draw: () => void, live: boolean): void {
  const latest = React.useRef(draw);
  latest.current = draw;
  React.useEffect(() => {
    if (live) {
      return;
    }
    const once = requestAnimationFrame(() => latest.current());
    return () => cancelAnimationFrame(once);
  });
  React.useEffect(() => {
    let handle = 0;
    const step = () => {
      latest.current();
      handle = live ? requestAnimationFrame(step) : 0;
    };
    const again = () => {
      handle ||= requestAnimationFrame(step);
    };
    if (live) {
      again();
    }
    window.addEventListener('resize', again);
    const off = onTheme(again);
    return () => {
      cancelAnimationFrame(handle);
      window.removeEventListener('resize', again);
      off();
    };
  }, [live]);
}

export const reducedMotion = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function themeNow(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return (chosen ?? (dark ? 'dark' : 'light')) === 'dark' ? 'dark' : 'light';
}

function onTheme(listener: () => void): () => void {
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  window.addEventListener('themechange', listener);
  scheme.addEventListener('change', listener);
  return () => {
    window.removeEventListener('themechange', listener);
    scheme.removeEventListener('change', listener);
  };
}

/** The theme that is seen. */
export function useTheme(): 'light' | 'dark' {
  return React.useSyncExternalStore(onTheme, themeNow);
}
